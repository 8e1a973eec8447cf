using System.Globalization;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Dashboards;

/// <summary>Figures as people read them: halves round away from zero (231 of 280 is 83%), thousands have commas.</summary>
public static class FigureText
{
    /// <summary>"63%", "4.1", "1,234", "381.5".</summary>
    public static string Value(decimal? value, MeasureUnit unit) => value is not { } v ? "–" : unit switch
    {
        MeasureUnit.Percent => $"{Number(v, 0)}%",
        MeasureUnit.Count => Number(v, 0),
        _ => Number(v, 1),
    };

    /// <summary>With one more decimal, for tables where people check.</summary>
    public static string Exact(decimal? value, MeasureUnit unit) => value is not { } v ? "–" : unit switch
    {
        MeasureUnit.Percent => $"{Number(v, 1)}%",
        MeasureUnit.Count => Number(v, v == Math.Truncate(v) ? 0 : 1),
        MeasureUnit.Mean => Number(v, 2),
        _ => Number(v, 1),
    };

    /// <summary>"40 of 64"; for a mean, whose numerator is a sum of scores, "n 64"; for a count nothing more than the value says.</summary>
    public static string Parts(QuarterFigure figure, MeasureUnit unit) => (figure, unit) switch
    {
        ({ Numerator: not null, Denominator: not null }, MeasureUnit.Mean or MeasureUnit.Days) => $"n {Plain(figure.N)}",
        ({ Numerator: { } top, Denominator: { } bottom }, _) => $"{Plain(top)} of {Plain(bottom)}",
        _ => "",
    };

    /// <summary>"63% (40 of 64)"; a dash where there is none.</summary>
    public static string WithParts(QuarterFigure figure, MeasureUnit unit) =>
        Parts(figure, unit) is { Length: > 0 } parts ? $"{Value(figure.Value, unit)} ({parts})" : Value(figure.Value, unit);

    /// <summary>The figure with its parts, or the reason why there is none.</summary>
    public static string WithPartsOrWhy(QuarterFigure figure, MeasureUnit unit) => figure.Value is null && figure.Why is { } why ? why : WithParts(figure, unit);

    /// <summary>"+8 pp", "-4%", "+0.2"; nothing when there is no change to give.</summary>
    public static string Change(Change? change) => change switch
    {
        null => "–",
        { Unit: Measures.Change.Points } => $"{Signed(change.Difference, 0)} pp",
        { Unit: Measures.Change.PerCent } => $"{Signed(change.Difference, 0)}%",
        _ => Signed(change.Difference, 1),
    };

    /// <summary>"80% or more", "10% or less"; the bare value where neither way is good.</summary>
    public static string Target(decimal target, SeriesDefinition definition) => Value(target, definition.Unit) + definition.Better switch { GoodDirection.Higher => " or more", GoodDirection.Lower => " or less", _ => "" };

    /// <summary>A number as a spreadsheet or a program reads it: no comma, no sign of its unit; nothing where there is none.</summary>
    public static string ForSheets(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    /// <summary>"percent", "per 10,000", "count".</summary>
    public static string UnitInWords(MeasureUnit unit) => unit switch
    {
        MeasureUnit.PerHundred => "per 100",
        MeasureUnit.PerThousand => "per 1,000",
        MeasureUnit.PerTenThousand => "per 10,000",
        _ => unit.ToString().ToLowerInvariant(),
    };

    /// <summary>The unit of a difference between two figures of a series: "percentage points", "per cent", or that of the series.</summary>
    public static string UnitInWords(Change change, MeasureUnit unit) => change.Unit.Length > 0 ? change.Unit : UnitInWords(unit);

    /// <summary>Which way is good, in words.</summary>
    public static string Good(GoodDirection better) => better switch { GoodDirection.Higher => "higher", GoodDirection.Lower => "lower", GoodDirection.Range => "within a range", _ => "neither way" };

    public static string Plain(decimal value) => Number(value, value == Math.Truncate(value) ? 0 : 1);

    public static string Number(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture).TrimEnd('.');

    /// <summary>A figure that may be below 0, with a minus as it is printed: "−0.4", "0.4".</summary>
    public static string WithMinus(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded < 0 ? $"−{Number(-rounded, decimals)}" : Number(rounded, decimals);
    }

    private static string Signed(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : $"{(rounded > 0 ? "+" : "−")}{Number(Math.Abs(rounded), decimals)}";
    }
}
