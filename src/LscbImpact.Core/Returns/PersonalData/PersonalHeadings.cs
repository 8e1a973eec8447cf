using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.PersonalData;

/// <summary>Headings that ask for personal data, whatever stands below them. Seen on real audit forms: child's initials, DOB, social worker.</summary>
public static partial class PersonalHeadings
{
    /// <summary>What the heading asks for ("a name"), or null.</summary>
    public static string? Asks(string heading)
    {
        var spelled = Spelling.Normal(heading);
        foreach (var (pattern, what) in Kinds)
            if (pattern.IsMatch(spelled)) return what;
        return null;
    }

    private static readonly (Regex, string)[] Kinds =
    [
        (BirthDate(), "a date of birth"),
        (Numbers(), "a person's number"),
        (Contact(), "an address, telephone number or e-mail address"),
        (Worker(), "the name of a worker"),
        (Name(), "a name"),
    ];

    [GeneratedRegex(@"\b(dob|d o b|date of birth|birth date|birthdate|birthday|born( on)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"\b(nhs (no|num|number|id)|nhsno|upn|uln|nino|ni (no|number)|national insurance( number| no)?|(lcs|liquid ?logic|mosaic|rio|ics|azeus|carefirst|care first|eclipse|systm ?one|emis|pnc|chi|niche) (id|no|number|ref|reference)|(rio|mosaic|lcs|pnc|chi)|(child|childs|children|pupil|patient|person|client|case system|unborn|service user) (id|no|number|identifier)|unborn id)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(home address|address|post ?code|e ?mail|e mail address|phone|telephone|tel( no| number)?|mobile( no| number| phone)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^(allocated |lead |named |childs |current |previous )?(social worker|sw|health visitor|key ?worker|practitioner|auditor|reviewing officer|iro|team manager|line manager|manager|lead professional|gp|trainer|facilitator|delegate)( names?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Worker();

    [GeneratedRegex(@"^names?$|\binitials?\b|\b(sur|fore|first|last|full|given|family|middle|preferred|known) ?names?\b|\b(child|childs|childrens|children|young persons?|person|persons|pupil|pupils|patient|patients|client|clients|mother|mothers|father|fathers|parent|parents|carer|carers|sibling|siblings|staff|worker|workers|social workers?|auditor|auditors|manager|managers|trainer|trainers|delegate|delegates|attendee|attendees|participant|participants|learner|learners|officer|officers|members?|employee|service users?|respondents?|subject) names?\b|\bnames? of (the )?(child|children|young person|pupil|patient|client|mother|father|parent|carer|worker|social worker|auditor|manager|trainer|delegate|attendee|participant|officer|member|person|staff)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
