using System.Globalization;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Returns.Indicators;

/// <summary>What only code can say of indicators: their parts make the figure that is printed.</summary>
public static class IndicatorChecks
{
    public static readonly ReturnKind<IndicatorValue> Kind = new("indicators")
    {
        Dated = r => r.Period.Last.LastDay,
        Settled = (row, _) => row.TimeIdentifier = null,
        Checks = context =>
        [
            new RowRule<IndicatorValue>(Messages.NothingGiven, "value", r => r.Value is null && r.Numerator is null ? (null, null) : null),
            new RowRule<IndicatorValue>(Messages.NoDenominator, "denominator", r => r.Denominator == 0 ? (null, null) : null),
            new RowRule<IndicatorValue>(Messages.NumeratorAboveDenominator, "numerator", r => r.Numerator > r.Denominator && r.Denominator > 0 && Unit(r, context) is IndicatorUnit.Percent or null && !PublishedAsRate(r) ? (Text(r.Numerator.Value), Text(r.Denominator.Value)) : null),
            new RowRule<IndicatorValue>(Messages.ValueDiffers, "value", r => r.Value is { } value && Computed(r, context) is { } made && Differs(Text(value), value, made) ? (Text(value), Shown(made)) : null),
            new RowRule<IndicatorValue>(Messages.PublishedDiffers, "published", r => r.Published is { } published && Numbers.TryRead(published, out var printed) && (Computed(r, context) ?? r.Value) is { } made && Differs(published, printed, made) ? (Echo.Of(published), Shown(made)) : null),
        ],
    };

    private static string? Unit(IndicatorValue row, RuleContext context) => context.Knowledge.IndicatorUnits.GetValueOrDefault(row.IndicatorCode);

    private static bool PublishedAsRate(IndicatorValue row) => row.Published is { } p && !p.Contains('%') && !p.Contains("cent", StringComparison.OrdinalIgnoreCase);

    /// <summary>Numerator over denominator in the indicator's unit. Without a definition a printed percent sign says percent.</summary>
    private static decimal? Computed(IndicatorValue row, RuleContext context)
    {
        if (row.Numerator is not { } numerator) return null;
        if (row.Denominator is null) return Unit(row, context) is null or IndicatorUnit.Count ? numerator : null;
        if (row.Denominator == 0) return null;
        var multiplier = Unit(row, context) is { } unit ? IndicatorUnit.Multiplier(unit) : row.Published?.Contains('%') == true ? 100m : null;
        return multiplier * numerator / row.Denominator;
    }

    /// <summary>They differ by more than the rounding of the figure as it is printed allows.</summary>
    private static bool Differs(string written, decimal printed, decimal made)
    {
        var decimals = written.IndexOf('.') is >= 0 and var point ? written.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count() : 0;
        var half = 0.5m / (decimal)Math.Pow(10, decimals);
        return Math.Abs(printed - made) > half + 0.000001m;
    }

    private static string Text(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string Shown(decimal made) => Math.Round(made, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", CultureInfo.InvariantCulture);
}
