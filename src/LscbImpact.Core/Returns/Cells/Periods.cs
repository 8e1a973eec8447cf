using System.Globalization;
using System.Text.RegularExpressions;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Indicators;

namespace LscbImpact.Core.Returns.Cells;

public readonly record struct PeriodReading(Period? Period, FindingKind? Assumed = null, FindingKind? Fault = null);

/// <summary>
/// Months, quarters and years as boards and the Department for Education write them: "2025-07", "July 2025", "2025-26 Q2",
/// "2024-25", "201617 Financial year", "2020 Calendar year", "31 March 2015" (its month).
/// </summary>
public static partial class Periods
{
    /// <summary>Reads a trimmed, non-empty text.</summary>
    public static PeriodReading Read(ReadOnlySpan<char> text)
    {
        if (text.Length > 60) return new(null, Fault: Messages.NotAPeriod);
        var spelled = text.ToString();
        // 2009-10, 2010-11 and 2011-12 could be October 2009 and so on; boards write years so.
        if (IsoMonth().Match(spelled) is { Success: true } iso)
            return (Int(iso, "y") + 1) % 100 == Int(iso, "m")
                ? new(new Period(PeriodLength.Year, Board.Month.Of(Int(iso, "y") + 1, 3)), Messages.ReadAs)
                : new(new Period(PeriodLength.Month, Board.Month.Of(Int(iso, "y"), Int(iso, "m"))));
        if (Quarter.TryParse(spelled, out var quarter)) return new(new Period(PeriodLength.Quarter, quarter.LastMonth));
        if (Departmental().Match(spelled) is { Success: true } official) return Official(official);
        if (Year().Match(spelled) is { Success: true } year) return TwoYears(year, 3);
        if (BareYear().IsMatch(spelled)) return new(null, Fault: Messages.BareYear);
        var date = Dates.Read(text);
        if (date.Day is { } day) return new(new Period(PeriodLength.Month, Board.Month.Of(day)), date.Assumed == Messages.MonthEnd ? null : date.Assumed);
        return new(null, Fault: date.Fault == Messages.AmericanDate ? Messages.AmericanDate : Messages.NotAPeriod);
    }

    /// <summary>The Department's time_period and time_identifier, read together.</summary>
    private static PeriodReading Official(Match match)
    {
        var what = match.Groups["what"].Value.ToLowerInvariant();
        if (match.Groups["q"].Success) return match.Groups["end"].Success && Follow(match)
            ? new(new Period(PeriodLength.Quarter, Quarter.Of(Int(match, "y"), Int(match, "q")).LastMonth))
            : new(null, Fault: Messages.NotAPeriod);
        if (what.StartsWith("financial", StringComparison.Ordinal)) return TwoYears(match, 3);
        if (what.StartsWith("academic", StringComparison.Ordinal)) return TwoYears(match, 8);
        if (what.StartsWith("calendar", StringComparison.Ordinal) || what.StartsWith("reporting", StringComparison.Ordinal))
            return match.Groups["end"].Success ? new(null, Fault: Messages.NotAPeriod) : new(new Period(PeriodLength.Year, Board.Month.Of(Int(match, "y"), 12)));
        var month = Dates.Read($"{what} {match.Groups["y"].Value}");
        return month.Day is { } day ? new(new Period(PeriodLength.Month, Board.Month.Of(day))) : new(null, Fault: Messages.NotAPeriod);
    }

    private static PeriodReading TwoYears(Match match, int lastMonth) =>
        match.Groups["end"].Success && Follow(match)
            ? new(new Period(PeriodLength.Year, Board.Month.Of(Int(match, "y") + 1, lastMonth)))
            : new(null, Fault: Messages.NotAPeriod);

    private static bool Follow(Match match) => (Int(match, "y") + 1) % 100 == Int(match, "end") % 100;

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])$", Options)]
    private static partial Regex IsoMonth();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d\d)\s*[-/–]\s*(?<end>\d\d|(?:19|20)\d\d)(?:\s+financial\s+year)?$", Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d\d)(?:[-/]?(?<end>\d\d))?\s+(?<what>financial\s+year|academic\s+year|calendar\s+year|reporting\s+year|january|february|march|april|may|june|july|august|september|october|november|december)?\s*(?:-?\s*Q(?:uarter\s*)?(?<q>[1-4]))?$", Options)]
    private static partial Regex Departmental();

    [GeneratedRegex(@"^(?:19|20)\d\d$", Options)]
    private static partial Regex BareYear();
}
