using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Returns.PersonalData;

/// <summary>Personal data that can be told by its form, in one cell's text.</summary>
public static partial class PersonalPatterns
{
    /// <summary>Postcode areas of the United Kingdom, so that a course code is not taken for a postcode.</summary>
    private static readonly FrozenSet<string> PostcodeAreas = """
        AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX
        IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY
        TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of mailboxes that belong to a team.</summary>
    private static readonly FrozenSet<string> SharedMailboxes = """
        mash safeguarding info enquiries admin office contact lscb scb lscp partnership board training courses referrals frontdoor earlyhelp lado duty cp childprotection
        hello support team help contactus mail noreply data performance audit children businesssupport csc socialcare cypsafeguarding firstresponse
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of personal data in a cell, or null. Compatibility forms and invisible characters do not hide it.</summary>
    public static FindingKind? In(string cell)
    {
        var text = Plain(cell);
        if (text.Contains('@') && Emails().Matches(text).Any(IsPersonalMailbox)) return PersonalDataMessages.Email;
        if (!HasDigits(text)) return null;
        if (InsuranceNumbers().IsMatch(text)) return PersonalDataMessages.InsuranceNumber;
        foreach (var candidate in PupilNumbers().EnumerateMatches(text))
            if (PersonalNumbers.IsPupilNumber(text.AsSpan(candidate.Index, candidate.Length))) return PersonalDataMessages.PupilNumber;
        if (TenDigits().Matches(text).Any(m => PersonalNumbers.IsNhsNumber(Digits(m.Value)))) return PersonalDataMessages.NhsNumber;
        if (Phones().Matches(text).Any(IsPersonalPhone)) return PersonalDataMessages.Phone;
        if (Postcodes().Matches(text).Any(m => PostcodeAreas.Contains(m.Groups["area"].Value))) return PersonalDataMessages.Postcode;
        if (BirthDates().IsMatch(text)) return PersonalDataMessages.BirthDate;
        return Addresses().IsMatch(text) || LowerCaseAddresses().IsMatch(text) ? PersonalDataMessages.Address : null;
    }

    /// <summary>NFKC, without format characters: full-width digits and zero-width spaces are what they look like.</summary>
    private static string Plain(string cell)
    {
        if (Ascii.IsValid(cell)) return cell;
        var folded = cell.IsNormalized(NormalizationForm.FormKC) ? cell : Normalised(cell);
        return folded.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            ? string.Concat(folded.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format))
            : folded;
    }

    private static string Normalised(string cell) => cell.Normalize(NormalizationForm.FormKC);

    private static bool HasDigits(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static bool IsPersonalMailbox(Match mail) =>
        !SharedMailboxes.Contains(Separators().Replace(mail.Groups["box"].Value, "")) && !mail.Groups["box"].Value.Split('.', '-', '_').Any(SharedMailboxes.Contains);

    /// <summary>Landlines and mobiles; 03, 05 and 08 numbers belong to services.</summary>
    private static bool IsPersonalPhone(Match phone)
    {
        var digits = Digits(phone.Value);
        if (phone.Value[0] == '+') digits = "0" + digits[2..].TrimStart('0');
        return digits.Length is 10 or 11 && (digits[0] == '0' && digits[1] is '1' or '2' or '7' || digits[0] == '7' && digits.Length == 10);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string ADate = @"\d{1,2}(?:st|nd|rd|th)?[\s/.\-]*(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s/.\-,]*\d{2,4}|\d{4}-\d\d-\d\d";

    [GeneratedRegex(@"(?<box>[a-z0-9._%+'-]+)@[a-z0-9-]+(?:\.[a-z0-9-]+)+", Options)]
    private static partial Regex Emails();

    [GeneratedRegex(@"[\s._\-]", Options)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?<![a-z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d\d\s?\d\d\s?\d\d\s?[A-D](?![a-z0-9])", Options)]
    private static partial Regex InsuranceNumbers();

    [GeneratedRegex(@"(?<![a-z0-9])[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z](?![a-z0-9])", Options)]
    private static partial Regex PupilNumbers();

    [GeneratedRegex(@"(?<![\d.])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?!\.?\d)", Options)]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"(?<![\d.,/\-])(?:\+44\s?(?:\(0\)\s?)?\d{2,4}|\(?0\d{2,4}\)?)[\s\-]{0,2}\d{3,4}[\s\-]{0,2}\d{3,4}(?!\.?\d)|(?<![\d.,/\-])7\d{3}[\s-]?\d{6}(?!\.?\d)", Options)]
    private static partial Regex Phones();

    [GeneratedRegex(@"(?<![a-z0-9\-_])(?<area>[A-Z]{1,2})(?:\d[A-Z]|\d{1,2})\s*\d[ABD-HJLNP-UW-Z]{2}(?![a-z0-9\-_])", Options)]
    private static partial Regex Postcodes();

    [GeneratedRegex(@"\b(?:d\.?o\.?b\.?|date\s+of\s+birth|birth\s*date|born|birthday)\b[^\d]{0,20}(?:" + ADate + @")|(?:" + ADate + @")\W{0,3}\(?\b(?:d\.?o\.?b\b|date\s+of\s+birth)", Options)]
    private static partial Regex BirthDates();

    [GeneratedRegex(@"\b(?:[Ff]lat|[Aa]partment)\s+\d+[a-zA-Z]?\b|(?<![\w.,/\-])\d{1,4}[a-zA-Z]?,?\s+(?:[A-Z][a-z'’]+\s+){1,3}(?:Road|Rd|Street|Avenue|Ave|Lane|Close|Drive|Crescent|Terrace|Gardens|Grove|Mews|Walk|Hill|Rise|Green|Square)\b(?!\s+(?:Team|Service|School|Centre|Surgery|Academy))", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(?<![\w.,/\-])\d{1,4}[a-z]?,?\s+(?!of\b|on\b|in\b|the\b|to\b|at\b|cases\b|children\b|young\b|families\b|sessions\b)[a-z'’]+\s+(?:(?!of\b|on\b|in\b|the\b)[a-z'’]+\s+)?(?:road|avenue|crescent|terrace)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LowerCaseAddresses();
}
