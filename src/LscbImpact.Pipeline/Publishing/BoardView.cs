using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>A board as one audience may see it: its registers, and its series by measure and place.</summary>
public sealed class BoardView : IAsyncDisposable
{
    private static readonly List<string> OwnPages = [.. MeasureCatalogue.All.Where(m => m.HasOwnPages).Select(m => m.Id)];
    private readonly ImpactDb db;
    private Dictionary<(Grain, string), string> names = [];

    internal BoardView(ImpactDb db, Audience.BoardTeam asker, SafeguardingBoard board, DateOnly today, Definitions definitions)
    {
        this.db = db;
        Asker = asker;
        Board = board;
        Today = today;
        Definitions = definitions;
    }

    public Audience.BoardTeam Asker { get; }

    public SafeguardingBoard Board { get; }

    public DateOnly Today { get; }

    public Definitions Definitions { get; }

    public SeriesCatalogue Catalogue { get; private set; } = new([]);

    public IReadOnlyList<Agency> Agencies { get; private set; } = [];

    public IReadOnlyList<Locality> Localities { get; private set; } = [];

    public IReadOnlyList<Priority> Priorities { get; private set; } = [];

    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    public IReadOnlyList<MeasureTarget> Targets { get; private set; } = [];

    public IReadOnlyList<BoardEvent> Events { get; private set; } = [];

    public IReadOnlyList<Rebase> Rebases { get; private set; } = [];

    /// <summary>The latest quarter for which any return came in, else the one that ended last.</summary>
    public Quarter LatestQuarter { get; private set; }

    /// <summary>Every quarter there may be figures for, latest first.</summary>
    public IReadOnlyList<Quarter> Quarters { get; private set; } = [];

    internal ImpactDb Db => db;

    internal async Task LoadAsync()
    {
        Catalogue = new SeriesCatalogue(await db.Living<IndicatorDefinition>(Board.Id).ToListAsync());
        Agencies = await db.Living<Agency>(Board.Id).OrderBy(a => a.Name).ToListAsync();
        Localities = await db.Living<Locality>(Board.Id).OrderBy(l => l.Name).ToListAsync();
        Priorities = await db.Living<Priority>(Board.Id).OrderBy(p => p.Code).ToListAsync();
        Gaps = await db.Living<Gap>(Board.Id).OrderBy(g => g.GapRef).ToListAsync();
        Targets = await db.Living<MeasureTarget>(Board.Id).ToListAsync();
        Events = await db.Living<BoardEvent>(Board.Id).ToListAsync();
        Rebases = await db.Rebases.AsNoTracking().Where(r => r.BoardId == Board.Id).ToListAsync();
        await LoadQuartersAsync();
        names = Agencies.Select(a => (Key: (Grain.Agency, a.Code), a.Name))
            .Concat(Localities.Select(l => (Key: (Grain.Locality, l.Code), l.Name)))
            .Concat(Priorities.Select(p => (Key: (Grain.Priority, p.Code), Name: p.Title)))
            .Append((Key: (Grain.Agency, BoardTeam.Code), Name: "The board's own team"))
            .DistinctBy(n => n.Key).ToDictionary(n => n.Key, n => n.Name);
    }

    private async Task LoadQuartersAsync()
    {
        var registers = ReturnKinds.All.Where(k => k.IsRegister).Select(k => k.Name).ToList();
        var sent = await db.Versions.Where(v => v.BoardId == Board.Id && v.Live && v.Origin != VersionOrigin.Withdrawn && !registers.Contains(v.Kind))
            .GroupBy(_ => 1).Select(g => new { First = g.Min(v => v.Quarter), Last = g.Max(v => v.Quarter) }).FirstOrDefaultAsync();
        var ended = Quarter.Of(Today).Plus(-1);
        LatestQuarter = sent?.Last ?? ended;
        var first = sent is null || Board.FirstQuarter < sent.First ? Board.FirstQuarter : sent.First;
        var last = LatestQuarter > ended ? LatestQuarter : ended;
        Quarters = first > last ? [last] : [.. Quarter.Range(first, last).Reverse()];
    }

    /// <summary>A published series with its control chart, up to a quarter.</summary>
    public Trend TrendOf(PublishedSeries series, Quarter upTo) => Trend.Of(series, upTo, Targets, Events, series.Grain == Grain.Board ? Rebases : []);

    public string NameOf(Grain grain, string of) => of.Length == 0 ? "" : names.GetValueOrDefault((grain, of), of);

    /// <summary>Ids of every series that has a figure, in the catalogue's order.</summary>
    public async Task<IReadOnlyList<SeriesDefinition>> DefinitionsAsync()
    {
        var ids = await db.Points.Where(p => p.BoardId == Board.Id).Select(p => p.Series).Distinct().ToListAsync();
        var order = MeasureCatalogue.All.Select((m, i) => (m.Id, i)).ToDictionary(m => m.Id, m => m.i);
        return [.. ids.Select(Catalogue.Find).OfType<SeriesDefinition>().OrderBy(d => order[d.Measure.Id]).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Published series by id and place: all places of the grain, or one.</summary>
    /// <param name="ids">Ids of series; null for every series but those that have pages of their own.</param>
    /// <param name="grain">The grain.</param>
    /// <param name="of">The place's code; null for every place of the grain.</param>
    public async Task<IReadOnlyList<PublishedSeries>> SeriesAsync(IReadOnlyCollection<string>? ids, Grain grain, string? of)
    {
        var points = db.Points.AsNoTracking().Where(p => p.BoardId == Board.Id && p.Grain == grain);
        points = ids is not null ? points.Where(p => ids.Contains(p.Series)) : points.Where(p => !OwnPages.Contains(p.Measure));
        if (of is not null) points = points.Where(p => p.Of == of);
        return [.. (await points.ToListAsync())
            .GroupBy(p => (p.Series, p.Of))
            .OrderBy(g => g.Key.Series, StringComparer.Ordinal).ThenBy(g => g.Key.Of, StringComparer.Ordinal)
            .Select(g => Catalogue.Find(g.Key.Series) is { } definition ? SmallNumbers.Publish(MeasureSeries.Roll(definition, grain, g.Key.Of, g), NameOf(grain, g.Key.Of), Asker) : null)
            .OfType<PublishedSeries>()];
    }

    /// <summary>The returns behind version ids.</summary>
    public async Task<IReadOnlyDictionary<int, SourceReturn>> SourcesAsync(IReadOnlyCollection<int> versions) =>
        await (from version in db.Versions.AsNoTracking()
               where version.BoardId == Board.Id && versions.Contains(version.Id)
               join submission in db.Submissions on version.SubmissionId equals submission.Id into sent
               from submission in sent.DefaultIfEmpty()
               select new SourceReturn(version.Id, version.Agency, version.Kind, version.Quarter, version.Number, version.SubmissionId, submission.FileName)).ToDictionaryAsync(s => s.VersionId);

    public ValueTask DisposeAsync() => db.DisposeAsync();
}

/// <summary>The return a figure comes from.</summary>
public sealed record SourceReturn(int VersionId, string Agency, string Kind, Quarter Quarter, int Number, int? SubmissionId, string? FileName)
{
    public override string ToString() => $"{Agency} {Kind} {Quarter} version {Number}";
}
