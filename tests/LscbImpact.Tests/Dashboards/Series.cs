using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;

namespace LscbImpact.Tests.Dashboards;

/// <summary>Published series made of made-up points.</summary>
internal static class Series
{
    public static readonly Quarter First = Quarter.Of(2020, 1);

    private static readonly SeriesCatalogue Catalogue = new([
        new IndicatorDefinition { IndicatorCode = "COUNT", Title = "Count", Unit = "count", Better = "neither", StockOrFlow = "stock" },
        new IndicatorDefinition { IndicatorCode = "FLOW", Title = "Flow", Unit = "count", Better = "lower", StockOrFlow = "flow" },
        new IndicatorDefinition { IndicatorCode = "RATE", Title = "Rate", Unit = "per 10,000", Better = "neither", StockOrFlow = "flow" },
    ]);

    public static SeriesDefinition Definition(string id) => Catalogue.Find(id)!;

    public static MeasurePoint Point(string series, Month month, double numerator, double? denominator = null, long n = 1) => new()
    {
        BoardId = 1, Grain = Grain.Board, Of = "", Measure = Definition(series).Measure.Id, Series = series, Month = month, Numerator = numerator, Denominator = denominator, N = n, Versions = [1],
    };

    public static MeasureSeries Rolled(string series, params MeasurePoint[] points) => MeasureSeries.Roll(Definition(series), Grain.Board, "", points, ReturnsNotIn.None);

    /// <summary>A share by quarter, each out of 100; null for a quarter without a return.</summary>
    public static PublishedSeries Shares(string series, params double?[] percents) =>
        SmallNumbers.Publish(Rolled(series, [.. percents.Select((p, i) => (p, i)).Where(x => x.p is not null).Select(x => Point(series, First.Plus(x.i).FirstMonth, x.p!.Value, 100, 100))]), "", new Audience.BoardTeam());

    public static Trend Trend(params double?[] percents) => Core.Dashboards.Trend.Of(Shares("audits-good-or-better.ofsted", percents), First.Plus(percents.Length - 1), [], [], []);
}
