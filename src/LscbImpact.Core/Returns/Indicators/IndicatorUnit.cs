namespace LscbImpact.Core.Returns.Indicators;

/// <summary>Units of indicators, as they are written in the register of definitions.</summary>
public static class IndicatorUnit
{
    public const string Count = "count";
    public const string Percent = "percent";
    public const string PerTenThousand = "per 10,000";
    public const string PerThousand = "per 1,000";
    public const string Mean = "mean";
    public const string Days = "days";

    /// <summary>What numerator over denominator is multiplied by; null for a count, which has no denominator.</summary>
    public static decimal? Multiplier(string unit) => unit switch
    {
        Percent => 100m,
        PerThousand => 1_000m,
        PerTenThousand => 10_000m,
        Mean or Days => 1m,
        _ => null,
    };
}
