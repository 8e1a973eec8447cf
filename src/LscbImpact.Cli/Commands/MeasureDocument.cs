using System.Globalization;
using CsvHelper;
using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Cli.Commands;

/// <summary>What "lscb measure show" prints for other programs: JSON and CSV.</summary>
internal static class MeasureDocument
{
    public static object Of(SeriesDefinition series, Grain grain, Audience audience, List<(PublishedSeries Series, List<QuarterFigure> Figures)> places, IReadOnlyDictionary<int, SourceReturn> sources)
    {
        var head = new
        {
            id = series.Id, title = series.Title, unit = Word(series.Unit), better = Word(series.Better), definition = series.Definition, definitionVersion = series.Version, source = series.Measure.Source,
            audience = audience.Stamp, by = Word(grain),
        };
        return grain == Grain.Board
            ? new { head.id, head.title, head.unit, head.better, head.definition, head.definitionVersion, head.source, head.audience, head.by, points = places.SelectMany(p => Points(p.Series, p.Figures, sources)) }
            : new { head.id, head.title, head.unit, head.better, head.definition, head.definitionVersion, head.source, head.audience, head.by, groups = places.Select(p => new { code = p.Series.Of, name = p.Series.OfName, points = Points(p.Series, p.Figures, sources) }) };
    }

    public static string Csv(List<(PublishedSeries Series, List<QuarterFigure> Figures)> places, IReadOnlyDictionary<int, SourceReturn> sources)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            csv.WriteRecord(["of", "period", "value", "numerator", "denominator", "n", "returns", "note", "why"]);
            foreach (var (place, figures) in places)
                foreach (var f in figures)
                    csv.WriteRecord([place.Of, $"{f.Quarter}", Number(f.Value), Number(f.Numerator), Number(f.Denominator), $"{f.N}", string.Join("; ", Returns(f, sources)), f.Note ?? "", f.Why ?? ""]);
        }
        return text.ToString();
    }

    public static string Word(Enum value) => value switch
    {
        MeasureUnit.PerThousand => "per 1,000",
        MeasureUnit.PerTenThousand => "per 10,000",
        _ => value.ToString().ToLowerInvariant(),
    };

    private static IEnumerable<object> Points(PublishedSeries series, List<QuarterFigure> figures, IReadOnlyDictionary<int, SourceReturn> sources) => figures.Select(f => new
    {
        period = f.Quarter.ToString(), value = f.Value, numerator = f.Numerator, denominator = f.Denominator, n = f.N,
        version = Versions(f, sources), returns = Returns(f, sources),
        changeOnQuarter = ChangeSince(series, f, 1), changeOnYear = ChangeSince(series, f, 4), note = f.Note, why = f.Why,
    });

    private static IEnumerable<int> Versions(QuarterFigure figure, IReadOnlyDictionary<int, SourceReturn> sources) =>
        figure.Versions.Where(sources.ContainsKey).Select(v => sources[v].Number);

    private static IEnumerable<string> Returns(QuarterFigure figure, IReadOnlyDictionary<int, SourceReturn> sources) =>
        figure.Versions.Where(sources.ContainsKey).Select(v => sources[v].ToString());

    private static object? ChangeSince(PublishedSeries series, QuarterFigure figure, int quarters) =>
        Change.Between(series.At(figure.Quarter.Plus(-quarters)).Value, figure.Value, series.Definition.Unit) is { } change ? new { value = change.Difference, unit = change.Unit } : null;

    private static string Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
