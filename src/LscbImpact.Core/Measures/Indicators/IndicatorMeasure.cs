using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Indicators;

/// <summary>Every indicator of the board's register is a series of this measure: "indicator.CP-REPEAT".</summary>
internal static class IndicatorMeasure
{
    public const string Id = "indicator";

    public static readonly Measure Measure = new()
    {
        Id = Id,
        Title = "Indicator",
        Definition = "As the register of indicators defines it. Where nobody sent a figure for the whole area, the localities' are added up; figures that several agencies sent are not, because they may count the same child.",
        Source = "The board's register of indicators",
        Better = GoodDirection.Neither,
        Counted = "counted",
        Grains = [Grain.Agency, Grain.Locality, Grain.Priority],
        Questions = [14, 15, 30],
        TouchedBy = [new Touch(ReturnKinds.Indicators)],
        Contributions = (rows, _) =>
        [
            rows.Indicators
                // A figure split by level of need gives way to the undivided one, if that was sent too.
                .Where(i => (i.Numerator != null || i.Value != null) && (i.Level == null || !rows.Indicators.Any(whole =>
                    whole.IndicatorCode == i.IndicatorCode && whole.Period == i.Period && whole.Agency == i.Agency && whole.Locality == i.Locality && whole.Level == null)))
                .Select(i => new Contribution
                {
                    Series = i.IndicatorCode, Month = i.StandsAt, Agency = i.Agency, Locality = i.Locality, ChainKey = i.ChainKey, Version = i.AddedBy, Row = i.RowNumber,
                    Numerator = (double)(i.Numerator ?? i.Value)!, Denominator = i.Numerator != null ? (double)(i.Denominator ?? 0) : 0, Based = i.Numerator != null && i.Denominator != null ? 1 : 0,
                    // Whole ones: left to a cast, one database cuts a fraction off and another rounds it.
                    N = (long)Math.Floor((double)(i.Numerator != null && i.Denominator != null ? i.Denominator : i.Numerator ?? 1)), Note = i.Commentary,
                }),
        ],
        SeriesName = (code, _) => code,
        Choose = Choose,
    };

    /// <summary>The undivided figure if there is one, else the localities added up, else the one agency's that sent it.</summary>
    private static IReadOnlyList<ContributionSum> Choose(Grain grain, IReadOnlyList<ContributionSum> parts)
    {
        var agency = grain == Grain.Agency;
        var locality = grain == Grain.Locality;
        var whole = parts.Where(p => (agency || p.Agency is null) && (locality || p.Locality is null)).ToList();
        if (whole.Count > 0) return whole;
        var areas = parts.Where(p => agency || p.Agency is null).ToList();
        if (areas.Count > 0) return areas;
        var agencies = parts.Where(p => locality || p.Locality is null).ToList();
        if (agencies.Count == 0) agencies = [.. parts];
        return agencies.Select(p => p.Agency).Distinct().Count() == 1 ? agencies : [];
    }
}
