using LscbImpact.Seeds.Registers;

namespace LscbImpact.Seeds.Indicators;

internal static class IndicatorReturns
{
    private static readonly string[] Columns =
        ["indicator_code", "period", "agency", "locality", "level", "numerator", "denominator", "value", "published", "provisional", "commentary"];

    public static IEnumerable<Return> All() =>
        from quarter in Quarter.All
        from agency in Agencies.SendingIn(quarter)
        let figures = agency == "LA" ? CouncilFigures.Of(quarter) : PartnerFigures.Of(agency, quarter)
        select new Return(agency, quarter, "indicators", Columns, [.. figures.Select(f => Row(f, quarter))]);

    private static object?[] Row(Figure figure, Quarter quarter) =>
    [
        figure.Code, figure.Period, figure.Agency, figure.Locality, figure.Level, figure.Numerator, figure.Denominator, figure.Value, figure.Published,
        // The last quarter's figures may still change.
        quarter == Quarter.Last, IsLastOfQuarter(figure, quarter) && figure.Locality is null or "CITY" ? Commentary.Of(figure.Code, quarter) : null,
    ];

    private static bool IsLastOfQuarter(Figure figure, Quarter quarter) => figure.Period is not Month month || month.First == quarter.FirstDay.AddMonths(2);
}
