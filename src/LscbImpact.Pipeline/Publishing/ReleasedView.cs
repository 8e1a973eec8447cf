using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>A board as the public or an agency sees it: what was released, and to an agency its own figures of the releases in full.</summary>
public sealed class ReleasedView : BoardView
{
    /// <summary>All that is told of an event.</summary>
    private const string Break = "Break in the figures";

    private readonly ImpactDb db;

    private ReleasedView(ImpactDb db, HeldRegisters registers, Audience asker, SafeguardingBoard board, DateOnly today, Definitions definitions) : base(db, registers, board, today, definitions) => (this.db, Asker) = (db, asker);

    public override Audience Asker { get; }

    /// <summary>The latest release that is out; null when nothing was ever released.</summary>
    public Release? Release { get; private set; }

    internal static async Task<ReleasedView> OpenAsync(ImpactDb db, ReadBetweenChanges kept, Audience asker, SafeguardingBoard board, DateOnly today, Definitions definitions)
    {
        var view = new ReleasedView(db, await kept.OfAsync(board, () => HeldRegisters.ReadAsync(db, board.Id)), asker, board, today, definitions);
        view.Release = await db.Releases.AsNoTracking().Where(r => r.BoardId == board.Id && r.OutAt != null).OrderByDescending(r => r.Number).FirstOrDefaultAsync();
        view.LatestQuarter = view.Release?.UpTo ?? board.FirstQuarter;
        view.Priorities = await view.ReleasedPrioritiesAsync();
        view.Events = await db.Living<BoardEvent>(board.Id).Where(e => e.BreaksSeries == true).Select(e => new BoardEvent { Date = e.Date, WhatChanged = Break, BreaksSeries = true, Measures = e.Measures }).ToListAsync();
        view.Quarters = view.Release is null || view.LatestQuarter < board.FirstQuarter ? [view.LatestQuarter] : [.. Quarter.Range(board.FirstQuarter, view.LatestQuarter).Reverse()];
        return view;
    }

    public override async Task<IReadOnlyList<PublishedSeries>> SeriesAsync(SeriesChoice choice, Grain grain, string? of)
    {
        var figures = Visible().Where(f => f.Grain == grain);
        if (of is not null) figures = figures.Where(f => f.Of == of);
        figures = choice.Ids is { } ids ? figures.Where(f => ids.Contains(f.Series)) : choice.Measures is { } measures ? figures.Where(f => measures.Contains(f.Measure)) : figures;
        return [.. (await figures.ToListAsync()).Where(f => choice.Shows(f.Series)).GroupBy(f => (f.Series, f.Of))
            .OrderBy(g => g.Key.Series, StringComparer.Ordinal).ThenBy(g => g.Key.Of, StringComparer.Ordinal)
            .Select(g => Catalogue.Find(g.Key.Series) is { } definition ? SmallNumbers.Publish(definition, [.. g], NameOf(grain, g.Key.Of), Asker) : null).OfType<PublishedSeries>()];
    }

    /// <summary>Of a priority without a released figure nobody is told that the board has it.</summary>
    private async Task<IReadOnlyList<Priority>> ReleasedPrioritiesAsync()
    {
        var released = await db.ReleasedFigures.Where(f => f.BoardId == Board.Id && f.RevisedBy == null && f.Grain == Grain.Priority).Select(f => f.Of).Distinct().ToListAsync();
        return [.. Priorities.Where(p => released.Contains(p.Code))];
    }

    private protected override Task<List<string>> SeriesIdsAsync() => db.ReleasedFigures.Where(f => f.BoardId == Board.Id && f.RevisedBy == null).Select(f => f.Series).Distinct().ToListAsync();

    /// <summary>What stands.</summary>
    internal IQueryable<ReleasedFigure> Visible() => Seen(Figures().Where(f => f.RevisedBy == null).Select(f => new Judged { Figure = f, Shown = f.Shown }));

    /// <summary>
    /// What stood when a release came out, as it was let out then; but for what has been taken back since, and what was let out as
    /// nobody's and is people's by now.
    /// </summary>
    internal IQueryable<ReleasedFigure> StoodAt(int release)
    {
        var standing = Figures().Where(f => f.RevisedBy == null);
        var ofPeople = MeasureCatalogue.All.Where(m => m.TellsOfPeople).Select(m => m.Id).ToList();
        return Seen(Figures().Where(f => f.Release <= release && (f.RevisedBy == null || f.RevisedBy > release)).Select(f => new Judged
        {
            Figure = f,
            Shown = f.Shown == Shown.Open && !standing.Any(s => s.Series == f.Series && s.Grain == f.Grain && s.Of == f.Of && s.Quarter == f.Quarter) ? Shown.Withdrawn
                : f.Shown == Shown.Open && !f.TellsOfPeople && ofPeople.Contains(f.Measure) ? Shown.Hidden : f.Shown,
        }));
    }

    internal IQueryable<Release> ReleasesOut() => db.Releases.AsNoTracking().Where(r => r.BoardId == Board.Id && r.OutAt != null);

    private IQueryable<ReleasedFigure> Figures() => db.ReleasedFigures.AsNoTracking().Where(f => f.BoardId == Board.Id);

    /// <summary>As the asker may see them: the numbers of what is hidden are left behind in the store.</summary>
    private IQueryable<ReleasedFigure> Seen(IQueryable<Judged> figures)
    {
        var own = (Asker as Audience.Agency)?.Code;
        return figures.Select(f => new { f.Figure, f.Shown, Seen = f.Shown == Shown.Open || (f.Figure.Grain == Grain.Agency && f.Figure.Of == own) })
            .Select(f => new ReleasedFigure
            {
                BoardId = f.Figure.BoardId, Release = f.Figure.Release, Measure = f.Figure.Measure, Series = f.Figure.Series, Grain = f.Figure.Grain, Of = f.Figure.Of, Quarter = f.Figure.Quarter, Unit = f.Figure.Unit, TellsOfPeople = f.Figure.TellsOfPeople, Shown = f.Shown,
                Value = f.Seen ? f.Figure.Value : null, Numerator = f.Seen ? f.Figure.Numerator : null, Denominator = f.Seen ? f.Figure.Denominator : null, N = f.Seen ? f.Figure.N : 0, Why = f.Figure.Why,
            });
    }

    private sealed class Judged
    {
        public required ReleasedFigure Figure { get; init; }

        public required Shown Shown { get; init; }
    }
}
