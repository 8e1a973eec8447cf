using System.CommandLine;
using System.Globalization;
using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline.Publishing;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb measure list|show: figures with their numerators, denominators, n and returns.</summary>
internal static class MeasureCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "Id of a measure or of one of its series; see lscb measure list" };
    private static readonly Option<Grain?> By = new("--by") { Description = "agency, locality or priority" };
    private static readonly Option<Quarter?> From = Lscb.QuarterOption("--from", "First quarter");
    private static readonly Option<Quarter?> To = Lscb.QuarterOption("--to", "Last quarter");
    private static readonly Option<string> ForWhom = new("--audience") { Description = "team, public or agency:CODE: all but the board's team see what was released", DefaultValueFactory = _ => "team" };
    private static readonly Option<bool> AsCsv = new("--csv") { Description = "Print a CSV table" };

    public static Command Make()
    {
        var list = new Command("list", "Every series that has a figure") { Lscb.Board, Lscb.AsJson };
        list.SetAction((parsed, _) => ListAsync(parsed));
        var show = new Command("show", "A series by quarter") { Id, By, From, To, ForWhom, AsCsv, Lscb.Board, Lscb.AsJson };
        show.SetAction((parsed, _) => ShowAsync(parsed));
        var rebuild = new Command("rebuild", "Measure everything from nothing") { Lscb.Board };
        rebuild.SetAction(Rebuild);
        return new Command("measure", "Show the figures") { list, show, rebuild };
    }

    private static int Rebuild(ParseResult parsed)
    {
        var installation = Lscb.Open();
        installation.Measure.Rebuild(Lscb.BoardOf(installation, parsed).Id);
        return ExitCode.Fine;
    }

    private static async Task<int> ListAsync(ParseResult parsed)
    {
        await using var view = await ViewAsync(parsed, new Audience.BoardTeam());
        var series = await view.DefinitionsAsync();
        if (parsed.GetValue(Lscb.AsJson))
            Lscb.Print(new { measures = series.Select(s => new { id = s.Id, title = s.Title, unit = Word(s.Unit), better = Word(s.Better), stock = s.IsStock, version = s.Version, grains = s.Measure.Grains.Prepend(Grain.Board).Select(g => Word(g)), questions = s.Measure.Questions, definition = s.Definition, source = s.Measure.Source }) });
        else
        {
            var table = new Table().Border(TableBorder.Minimal).AddColumns("Id", "Title", "Unit", "Good is", "By");
            foreach (var s in series) table.AddRow(new[] { s.Id, s.Title, Word(s.Unit), Word(s.Better), string.Join(", ", s.Measure.Grains.Select(g => Word(g))) }.Select(t => new Text(t)));
            Lscb.Print(table);
        }
        return ExitCode.Fine;
    }

    private static async Task<int> ShowAsync(ParseResult parsed)
    {
        var audience = Audience.Parse(parsed.GetValue(ForWhom)!) ?? throw RefusedException.WrongUse($"--audience “{parsed.GetValue(ForWhom)}” is none of team, public and agency:CODE.");
        await using var view = await ViewAsync(parsed, audience);
        var series = Meant(await view.DefinitionsAsync(), parsed.GetRequiredValue(Id));
        var grain = parsed.GetValue(By) ?? Grain.Board;
        if (grain != Grain.Board && !series.Measure.Grains.Contains(grain)) throw RefusedException.WrongUse($"{series.Id} is not kept by {Word(grain)}. It is kept by: {string.Join(", ", series.Measure.Grains.Prepend(Grain.Board).Select(g => Word(g)))}.");
        var shown = await view.SeriesAsync([series.Id], grain, grain == Grain.Board ? "" : null);
        var sources = await view.SourcesAsync([.. shown.SelectMany(s => s.Figures).SelectMany(f => f.Versions).Distinct()]);
        var places = shown.Select(s => (Series: s, Figures: Within(s, parsed.GetValue(From), parsed.GetValue(To)))).ToList();
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(MeasureDocument.Of(series, grain, audience, places, sources));
        else if (parsed.GetValue(AsCsv)) Console.Write(MeasureDocument.Csv(places, sources));
        else Show(series, places);
        return ExitCode.Fine;
    }

    private static async Task<BoardView> ViewAsync(ParseResult parsed, Audience audience)
    {
        var installation = Lscb.Open();
        var view = await installation.Publisher.OpenAsync(audience, Lscb.BoardOf(installation, parsed));
        if (audience is Audience.Agency(var code) && view.Agencies.All(a => a.Code != code)) throw RefusedException.WrongUse($"There is no agency “{code}”. Agencies: {string.Join(", ", view.Agencies.Select(a => a.Code))}.");
        if (view is ReleasedView { Release: null }) throw RefusedException.Refused("Nothing has been released yet. See lscb release out.");
        return view;
    }

    private static SeriesDefinition Meant(IReadOnlyList<SeriesDefinition> all, string id)
    {
        if (all.FirstOrDefault(s => s.Id == id) is { } exact) return exact;
        var ofMeasure = all.Where(s => s.Measure.Id == id).ToList();
        if (ofMeasure is [var only]) return only;
        if (ofMeasure.Find(s => s.Id == s.Measure.IdOf(s.Measure.Headline ?? "")) is { } headline) return headline;
        throw ofMeasure.Count > 1
            ? RefusedException.WrongUse($"{id} has several series; name one: {string.Join(", ", ofMeasure.Select(s => s.Id))}.")
            : RefusedException.WrongUse($"No figure is held for “{id}”. See lscb measure list.");
    }

    /// <summary>The quarters asked for; those outside the series are there with the reason why they have no figure.</summary>
    private static List<QuarterFigure> Within(PublishedSeries series, Quarter? from, Quarter? to)
    {
        if (series.Figures.Count == 0) return [];
        return [.. Quarter.Range(from ?? series.Figures[0].Quarter, to ?? series.Figures[^1].Quarter).Select(series.At)];
    }

    private static void Show(SeriesDefinition series, List<(PublishedSeries Series, List<QuarterFigure> Figures)> places)
    {
        AnsiConsole.WriteLine($"{series.Title} ({Word(series.Unit)}; good is {Word(series.Better)})");
        AnsiConsole.WriteLine(series.Definition);
        var table = new Table().Border(TableBorder.Minimal).AddColumns("Of", "Quarter", "Value", "Numerator", "Denominator", "n", "");
        foreach (var (place, figures) in places)
            foreach (var f in figures)
                table.AddRow(new[] { place.OfName, $"{f.Quarter}", Number(f.Value), Number(f.Numerator), Number(f.Denominator), $"{f.N}", f.Why ?? f.Note ?? "" }.Select(t => new Text(t)));
        Lscb.Print(table);
    }

    private static string Number(decimal? value) => value is { } v ? Math.Round(v, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) : "";

    private static string Word(Enum value) => MeasureDocument.Word(value);
}
