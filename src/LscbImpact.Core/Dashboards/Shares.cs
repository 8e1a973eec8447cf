using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>Shares in words.</summary>
public static class Shares
{
    /// <summary>"72% (18 of 25, 95% interval 52% to 86%)".</summary>
    public static string Said(Share share) => $"{Percent(share.Value)} ({FigureText.Plain(share.Numerator)} of {FigureText.Plain(share.Denominator)}, 95% interval {Interval(share)})";

    /// <summary>"30% (18 of 60)".</summary>
    public static string Parts(Share share) => $"{Percent(share.Value)} ({FigureText.Plain(share.Numerator)} of {FigureText.Plain(share.Denominator)})";

    /// <summary>Wilson's interval: "52% to 86%".</summary>
    public static string Interval(Share share) => Wilson.Of(share) is var wilson ? $"{Percent(wilson.Lower)} to {Percent(wilson.Upper)}" : "";

    public static string Percent(double share) => $"{FigureText.Number(100 * (decimal)share, 0)}%";
}
