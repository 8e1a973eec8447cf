using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>
/// A board as one audience may see it: its registers, and its series by measure and place. There are two: <see cref="TeamView"/>, which
/// alone reads what was returned, and <see cref="ReleasedView"/>, which has nothing but what was released.
/// </summary>
public abstract class BoardView : IAsyncDisposable
{
    private readonly ImpactDb db;

    private protected BoardView(ImpactDb db, HeldRegisters registers, SafeguardingBoard board, DateOnly today, Definitions definitions)
    {
        this.db = db;
        Registers = registers;
        Priorities = registers.Priorities;
        Board = board;
        Today = today;
        Definitions = definitions;
    }

    public abstract Audience Asker { get; }

    private protected HeldRegisters Registers { get; }

    public SafeguardingBoard Board { get; }

    public DateOnly Today { get; }

    public Definitions Definitions { get; }

    public SeriesCatalogue Catalogue => Registers.Catalogue;

    public IReadOnlyList<Agency> Agencies => Registers.Agencies;

    public IReadOnlyList<Locality> Localities => Registers.Localities;

    public IReadOnlyList<Priority> Priorities { get; private protected set; }

    public IReadOnlyList<MeasureTarget> Targets => Registers.Targets;

    public IReadOnlyList<Rebase> Rebases => Registers.Rebases;

    /// <summary>Events marked on charts. They may tell of single families: of them only the board's own team has more than where a series breaks.</summary>
    public IReadOnlyList<BoardEvent> Events { get; private protected set; } = [];

    /// <summary>The asker is the board's team, the public, or an agency of this board.</summary>
    public bool KnowsAsker => Asker is not Audience.Agency(var code) || Agencies.Any(a => a.Code == code);

    /// <summary>The latest quarter there is anything of.</summary>
    public Quarter LatestQuarter { get; private protected set; }

    /// <summary>Every quarter there may be figures for, latest first.</summary>
    public IReadOnlyList<Quarter> Quarters { get; private protected set; } = [];

    /// <summary>Ids of every series that has a figure, in the catalogue's order.</summary>
    public async Task<IReadOnlyList<SeriesDefinition>> DefinitionsAsync() => InOrder(await SeriesIdsAsync());

    /// <summary>Published series at all places of a grain, or at one.</summary>
    /// <param name="choice">Which series.</param>
    /// <param name="grain">The grain.</param>
    /// <param name="of">The place's code; null for every place of the grain.</param>
    public abstract Task<IReadOnlyList<PublishedSeries>> SeriesAsync(SeriesChoice choice, Grain grain, string? of);

    /// <summary>The returns behind version ids: those outside the board's team are told of none.</summary>
    public virtual Task<IReadOnlyDictionary<int, SourceReturn>> SourcesAsync(IReadOnlyCollection<int> versions) => Task.FromResult<IReadOnlyDictionary<int, SourceReturn>>(new Dictionary<int, SourceReturn>());

    /// <summary>Series by their ids.</summary>
    public Task<IReadOnlyList<PublishedSeries>> SeriesAsync(IReadOnlyList<string> ids, Grain grain, string? of) => SeriesAsync(SeriesChoice.Of(ids), grain, of);

    /// <summary>A published series with its control chart, up to a quarter.</summary>
    public Trend TrendOf(PublishedSeries series, Quarter upTo) => Trend.Of(series, upTo, Targets, Events, series.Grain == Grain.Board ? Rebases : []);

    public string NameOf(Grain grain, string of) => Registers.NameOf(grain, of);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return db.DisposeAsync();
    }

    private protected abstract Task<List<string>> SeriesIdsAsync();

    /// <summary>Series by their ids, in the catalogue's order.</summary>
    internal IReadOnlyList<SeriesDefinition> InOrder(IEnumerable<string> ids)
    {
        var order = MeasureCatalogue.All.Select((m, i) => (m.Id, i)).ToDictionary(m => m.Id, m => m.i);
        return [.. ids.Select(Catalogue.Find).OfType<SeriesDefinition>().OrderBy(d => order[d.Measure.Id]).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }
}
