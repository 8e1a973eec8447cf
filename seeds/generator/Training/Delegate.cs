namespace LscbImpact.Seeds.Training;

/// <summary>
/// Somebody who came to a session: how sure of themselves they were, and how likely they are to answer later. Those who began
/// lower answer less often later: what is left at three months looks better than the room was.
/// </summary>
internal sealed class Delegate
{
    private const string TokenSigns = "bcdfghjkmnpqrstvwxz23456789";
    private const string TokenLetters = "bcdfghjkmnpqrstvwxz";

    public Delegate(Session session, string agency, Chance chance)
    {
        Session = session;
        Agency = agency;
        // The briefing is for people who know the field: a ceiling, put in on purpose.
        Start = chance.Near(session.Course == "LES-101" ? 4.35 : 2.55, session.Course == "LES-101" ? 0.4 : 0.75);
        Role = chance.Pick(Roles[agency]);
        Token = chance.Happens(0.06) ? null : string.Concat(Enumerable.Range(0, 8).Select(i => i is 0 ? chance.Pick(TokenLetters.ToCharArray()) : chance.Pick(TokenSigns.ToCharArray())));
    }

    public Session Session { get; }

    public string Agency { get; }

    public string Role { get; }

    /// <summary>Confidence on arrival, before it is rounded to a score.</summary>
    public double Start { get; }

    /// <summary>The pseudonym, the same at every interval; without vowels, so that it spells nothing. Null for those who gave none.</summary>
    public string? Token { get; }

    /// <summary>How much more, or less, than the others they answer later.</summary>
    public double Willing => Math.Clamp(1 + (Start - (Session.Course == "LES-101" ? 4.35 : 2.55)) * 0.38, 0.45, 1.6);

    /// <summary>The role group that most of an agency's people at a session belong to, as the training team writes it.</summary>
    public static string MostOf(Session session, string agency) => Roles[agency][session.Day.DayNumber % Roles[agency].Length];

    private static readonly Dictionary<string, string[]> Roles = new()
    {
        ["LA"] = ["Social work", "Early help", "Family support"],
        ["POL"] = ["Public protection", "Neighbourhood policing"],
        ["ICB"] = ["Health visiting", "School nursing", "General practice"],
        ["NHT"] = ["Midwifery", "Children's ward", "Emergency department"],
        ["SCH"] = ["Designated safeguarding lead", "Teaching", "Pastoral"],
        ["PROB"] = ["Probation"],
        ["YJS"] = ["Youth justice"],
        ["VCS"] = ["Project work", "Volunteering"],
    };
}
