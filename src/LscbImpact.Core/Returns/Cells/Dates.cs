using System.Globalization;
using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Returns.Cells;

/// <param name="Day">The date, or null with a fault.</param>
/// <param name="Assumed">What had to be assumed to read it.</param>
/// <param name="Fault">Why it could not be read.</param>
public readonly record struct DateReading(DateOnly? Day, FindingKind? Assumed = null, FindingKind? Fault = null);

/// <summary>
/// Dates as British offices write them: ISO, day/month/year in digits or words, a spreadsheet's serial number,
/// a month alone (its last day). Never month/day/year: a date that only reads so is a fault that says so.
/// </summary>
public static partial class Dates
{
    private const int EarliestSerial = 32874; // 1 January 1990
    private const int LatestSerial = 73415; // 31 December 2100

    private static readonly DateTime SerialZero = new(1899, 12, 30);
    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a trimmed, non-empty text.</summary>
    public static DateReading Read(ReadOnlySpan<char> text)
    {
        if (text.Length == 10 && text[4] == '-' && DateOnly.TryParseExact(text, "yyyy-MM-dd", out var iso)) return Likely(iso, null);
        if (text.Length > 60) return new(null, Fault: Messages.NotADate);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)) return Serial(serial);
        var spelled = text.ToString();
        if (Digits().Match(spelled) is { Success: true } digits) return DayFirst(digits);
        if (YearFirst().Match(spelled) is { Success: true } year) return Make(year, Number(year, "m"), null);
        if (Words().Match(spelled) is { Success: true } words) return InWords(words);
        if (MonthFirst().Match(spelled) is { Success: true } american) return InWords(american);
        if (MonthAlone().Match(spelled) is { Success: true } month) return EndOfMonth(month);
        return new(null, Fault: Messages.NotADate);
    }

    private static DateReading Serial(int serial) => serial is >= EarliestSerial and <= LatestSerial
        ? new(DateOnly.FromDateTime(SerialZero.AddDays(serial)), Messages.ExcelDate)
        : new(null, Fault: Messages.NotADate);

    private static DateReading DayFirst(Match match)
    {
        int day = Number(match, "d"), month = Number(match, "m");
        if (month > 12 && day <= 12 && day > 0 && month <= 31) return new(null, Fault: Messages.AmericanDate);
        return Make(match, month, Messages.DayFirst);
    }

    private static DateReading InWords(Match match)
    {
        var month = MonthNumber(match);
        if (month == 0) return new(null, Fault: Messages.NotADate);
        if (!match.Groups["y"].Success) return new(null, Fault: Messages.NoYear);
        return Make(match, month, null);
    }

    private static DateReading EndOfMonth(Match match)
    {
        var month = match.Groups["w"].Success ? MonthNumber(match) : Number(match, "m");
        var year = Year(match);
        if (month is < 1 or > 12) return new(null, Fault: Messages.NotADate);
        return Likely(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), Messages.MonthEnd);
    }

    private static DateReading Make(Match match, int month, FindingKind? assumed)
    {
        int day = Number(match, "d"), year = Year(match);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return new(null, Fault: Messages.NotADate);
        return Likely(new DateOnly(year, month, day), assumed);
    }

    private static DateReading Likely(DateOnly day, FindingKind? assumed) =>
        day.Year is < 1990 or > 2100 ? new(null, Fault: Messages.UnlikelyDate) : new(day, assumed);

    private static int MonthNumber(Match match)
    {
        var word = match.Groups["w"].Value.ToLowerInvariant();
        var index = Array.FindIndex(MonthNames, m => word.StartsWith(m, StringComparison.Ordinal));
        return index >= 0 && CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(index + 1).StartsWith(word == "sept" ? "sep" : word, StringComparison.OrdinalIgnoreCase) ? index + 1 : 0;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Two digits up to 69 are this century's.</summary>
    private static int Year(Match match) => Number(match, "y") is var y && match.Groups["y"].Length == 2 ? (y < 70 ? 2000 + y : 1900 + y) : y;

    private const string Time = @"(?:[T\s,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:am|pm|Z)?)?";
    private const string Weekday = @"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,]+)?";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(Weekday + @"(?<d>\d{1,2})\s*[/.\-]\s*(?<m>\d{1,2})\s*[/.\-]\s*(?<y>\d{4}|\d\d)" + Time + "$", Options)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?<y>\d{4})[/.\-](?<m>\d{1,2})[/.\-](?<d>\d{1,2})" + Time + "$", Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(Weekday + @"(?<d>\d{1,2})\s*(?:st|nd|rd|th)?(?:\s+of)?[\s\-/.,]*(?<w>[a-z]{3,9})\.?(?:[\s\-/.,']*(?<y>\d{4}|\d\d))?" + Time + "$", Options)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?<w>[a-z]{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<y>\d{4})" + Time + "$", Options)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?:(?:end\s+(?:of\s+)?)?(?<w>[a-z]{3,9})\.?[\s\-/,']+(?<y>\d{4}|\d\d)|(?<m>\d{1,2})[/.\-](?<y>\d{4})|(?<y>\d{4})-(?<m>\d{1,2}))$", Options)]
    private static partial Regex MonthAlone();
}
