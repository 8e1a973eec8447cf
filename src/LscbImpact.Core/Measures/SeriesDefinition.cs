using LscbImpact.Core.Measures.Indicators;
using LscbImpact.Core.Returns.Indicators;
using LscbImpact.Core.Returns.Registers;

namespace LscbImpact.Core.Measures;

/// <summary>One series of a measure, with all that a reader needs to know what its figures mean.</summary>
/// <param name="Id">"audits-good-or-better.ofsted".</param>
/// <param name="Version">Of the definition.</param>
/// <param name="IsStock">As at the quarter's end, and not over the quarter.</param>
public sealed record SeriesDefinition(string Id, Measure Measure, string Title, string Definition, MeasureUnit Unit, GoodDirection Better, bool IsStock, int Version)
{
    /// <summary>What numerator over denominator is multiplied by.</summary>
    public decimal Multiplier => Unit switch { MeasureUnit.Percent or MeasureUnit.PerHundred => 100m, MeasureUnit.PerThousand => 1_000m, MeasureUnit.PerTenThousand => 10_000m, _ => 1m };

    /// <summary>The denominator is a population that stays, and not a number of cases that add up over months.</summary>
    public bool IsRate => Unit is MeasureUnit.PerThousand or MeasureUnit.PerTenThousand;
}

/// <summary>Describes series: those of the catalogue, and one for each indicator of a board's register.</summary>
public sealed class SeriesCatalogue(IEnumerable<IndicatorDefinition> indicators)
{
    private readonly Dictionary<string, IndicatorDefinition> indicators = indicators.ToDictionary(i => i.IndicatorCode);

    /// <summary>The series of an id, or null when no measure has it.</summary>
    public SeriesDefinition? Find(string id)
    {
        if (MeasureCatalogue.MeasureOf(id) is not { } measure) return null;
        var name = id.Length > measure.Id.Length ? id[(measure.Id.Length + 1)..] : "";
        if (measure.Id == IndicatorMeasure.Id) return name.Length == 0 ? null : Indicator(id, name, measure);
        var title = name.Length > 0 && measure.SeriesTitle is { } titled ? titled(name) : measure.Title;
        return new SeriesDefinition(id, measure, title, measure.Definition, measure.Unit, measure.Better, measure.IsStock, measure.Version);
    }

    private SeriesDefinition Indicator(string id, string code, Measure measure) => indicators.GetValueOrDefault(code) is { } known
        ? new SeriesDefinition(id, measure, known.Title, $"{known.Definition ?? known.Title} {measure.Definition}", Unit(known.Unit), Direction(known.Better), known.StockOrFlow == "stock", known.Version ?? 1)
        : new SeriesDefinition(id, measure, code, $"Not in the register of indicators, so its unit and the direction of good are not known. {measure.Definition}", MeasureUnit.Mean, GoodDirection.Neither, false, 1);

    private static MeasureUnit Unit(string unit) => unit switch
    {
        IndicatorUnit.Percent => MeasureUnit.Percent,
        IndicatorUnit.PerTenThousand => MeasureUnit.PerTenThousand,
        IndicatorUnit.PerThousand => MeasureUnit.PerThousand,
        IndicatorUnit.Mean => MeasureUnit.Mean,
        IndicatorUnit.Days => MeasureUnit.Days,
        _ => MeasureUnit.Count,
    };

    private static GoodDirection Direction(string better) => Enum.Parse<GoodDirection>(better, ignoreCase: true);
}
