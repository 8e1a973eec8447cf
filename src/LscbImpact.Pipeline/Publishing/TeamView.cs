using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>A board as its own team sees it: figures as they stand, and whatever was returned.</summary>
public sealed class TeamView : BoardView
{
    private static readonly List<string> OwnPages = [.. MeasureCatalogue.All.Where(m => m.HasOwnPages).Select(m => m.Id)];
    private readonly Audience.BoardTeam asker;
    private readonly ReadBetweenChanges kept;

    private TeamView(ImpactDb db, ReadBetweenChanges kept, HeldRegisters registers, HeldByTeam held, Audience.BoardTeam asker, SafeguardingBoard board, DateOnly today, Definitions definitions) : base(db, registers, board, today, definitions)
    {
        (Db, this.kept, this.asker) = (db, kept, asker);
        (Gaps, Events) = (held.Gaps, held.Events);
        // The latest quarter is the last for which any return came in, else the one that ended last.
        var ended = Quarter.Of(today).Plus(-1);
        LatestQuarter = held.LastSent ?? ended;
        var first = held.FirstSent is { } sent && sent <= board.FirstQuarter ? sent : board.FirstQuarter;
        var last = LatestQuarter > ended ? LatestQuarter : ended;
        Quarters = first > last ? [last] : [.. Quarter.Range(first, last).Reverse()];
    }

    public override Audience Asker => asker;

    public IReadOnlyList<Gap> Gaps { get; }

    internal ImpactDb Db { get; }

    internal static async Task<TeamView> OpenAsync(ImpactDb db, ReadBetweenChanges kept, Audience.BoardTeam asker, SafeguardingBoard board, DateOnly today, Definitions definitions) => new(
        db, kept, await kept.OfAsync(board, () => HeldRegisters.ReadAsync(db, board.Id)), await kept.OfAsync(board, () => HeldByTeam.ReadAsync(db, board.Id)), asker, board, today, definitions);

    public override async Task<IReadOnlyList<PublishedSeries>> SeriesAsync(SeriesChoice choice, Grain grain, string? of)
    {
        var points = Points(choice).Where(p => p.Grain == grain);
        if (of is not null) points = points.Where(p => p.Of == of);
        return [.. (await FamilyAsync(points, choice)).Select(s => SmallNumbers.Publish(s, NameOf(s.Grain, s.Of), asker))];
    }

    /// <summary>The series chosen at every grain that may be released, up to a quarter.</summary>
    internal Task<IReadOnlyList<MeasureSeries>> FamiliesAsync(SeriesChoice choice, Quarter upTo)
    {
        var last = upTo.LastMonth;
        return FamilyAsync(Points(choice).Where(p => p.Grain != Grain.Gap && p.Month <= last), choice);
    }

    public override async Task<IReadOnlyDictionary<int, SourceReturn>> SourcesAsync(IReadOnlyCollection<int> versions) =>
        await (from version in Db.Versions.AsNoTracking()
               where version.BoardId == Board.Id && versions.Contains(version.Id)
               join submission in Db.Submissions on version.SubmissionId equals submission.Id into sent
               from submission in sent.DefaultIfEmpty()
               select new SourceReturn(version.Id, version.Agency, version.Kind, version.Quarter, version.Number, version.SubmissionId, submission.FileName)).ToDictionaryAsync(s => s.VersionId);

    /// <summary>What several pages show: read once while nothing is written for the board.</summary>
    internal Task<T> OnceAsync<T>(Func<Task<T>> read) where T : class => kept.OfAsync(Board, read);

    private protected override Task<List<string>> SeriesIdsAsync() => Db.Points.Where(p => p.BoardId == Board.Id).Select(p => p.Series).Distinct().ToListAsync();

    private IQueryable<MeasurePoint> Points(SeriesChoice choice)
    {
        var points = Db.Points.AsNoTracking().Where(p => p.BoardId == Board.Id);
        points = choice.Measures is { } measures ? points.Where(p => measures.Contains(p.Measure)) : points.Where(p => !OwnPages.Contains(p.Measure));
        return choice.Ids is { } ids ? points.Where(p => ids.Contains(p.Series)) : points;
    }

    private async Task<IReadOnlyList<MeasureSeries>> FamilyAsync(IQueryable<MeasurePoint> points, SeriesChoice choice)
    {
        var notIn = await OnceAsync(() => ReadNotInAsync(Db, Board.Id, Registers));
        return [.. (await points.ToListAsync()).Where(p => choice.Shows(p.Series))
            .GroupBy(p => (p.Series, p.Grain, p.Of))
            .OrderBy(g => g.Key.Series, StringComparer.Ordinal).ThenBy(g => g.Key.Grain).ThenBy(g => g.Key.Of, StringComparer.Ordinal)
            .Select(g => Catalogue.Find(g.Key.Series) is { } definition ? MeasureSeries.Roll(definition, g.Key.Grain, g.Key.Of, g, notIn) : null).OfType<MeasureSeries>()];
    }

    private static async Task<ReturnsNotIn> ReadNotInAsync(ImpactDb db, int board, HeldRegisters registers) =>
        new(await db.Dues.AsNoTracking().Where(d => d.BoardId == board && d.ReceivedOn == null).OrderBy(d => d.Agency).ToListAsync(), code => registers.NameOf(Grain.Agency, code));
}

/// <summary>The return a figure comes from.</summary>
public sealed record SourceReturn(int VersionId, string Agency, string Kind, Quarter Quarter, int Number, int? SubmissionId, string? FileName)
{
    public override string ToString() => $"{Agency} {Kind} {Quarter} version {Number}";
}
