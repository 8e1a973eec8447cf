using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>
/// The figures of one series in one quarter, and the tables of counts they are made of: places down; those who did, those who did
/// not, and all across. A figure is shown when all of its counts are.
/// </summary>
internal sealed class ReleasedFamily(IReadOnlyList<ReleasedFigure> figures)
{
    private readonly List<(ReleasedFigure Figure, long[] Parts)> known = [.. figures.Where(f => f.Value is not null && f.TellsOfPeople).Select(f => (f, PartsOf(f)!)).Where(f => f.Item2 is not null)];

    public IReadOnlyList<ReleasedFigure> Figures { get; } = figures;

    public string Series => Figures[0].Series;

    /// <summary>Everything of it that was published, as a later publication has to know of it.</summary>
    public IEnumerable<EarlierTable> AsPublished(DisclosureRule rule) => known.GroupBy(f => f.Figure.Grain).Select(g => Published([.. g], rule));

    /// <summary>Hides the board's own figure if it is small.</summary>
    public IReadOnlyList<EarlierTable> ProtectBoard(IReadOnlyList<EarlierTable> published, DisclosureRule rule)
    {
        foreach (var figure in Figures) figure.Shown = figure.Value is null || !figure.TellsOfPeople || known.Exists(k => k.Figure == figure) ? Shown.Open : Shown.Unknown;
        return Protect([.. known.Where(f => f.Figure.Grain == Grain.Board)], published, rule);
    }

    /// <summary>Hides places' figures that are small, and others that would give them away; all of them where that does not help.</summary>
    public IReadOnlyList<EarlierTable> ProtectPlaces(IReadOnlyList<EarlierTable> published, DisclosureRule rule) =>
        Protect([.. known.Where(f => f.Figure.Grain != Grain.Board)], published, rule);

    private List<EarlierTable> Protect(List<(ReleasedFigure Figure, long[] Parts)> some, IReadOnlyList<EarlierTable> published, DisclosureRule rule)
    {
        var grains = some.GroupBy(f => f.Figure.Grain).Select(g => g.ToList()).ToList();
        if (grains.Count == 0) return [];
        var agency = some.Find(f => f.Figure.Grain == Grain.Agency).Figure?.Of;
        var tables = Publication.Protect([.. grains.Select(Table)], published, rule, agency).Tables;
        for (var g = 0; g < grains.Count; g++)
            for (var row = 0; row < grains[g].Count; row++)
                grains[g][row].Figure.Shown = tables.Count == 0 ? Shown.LeftOut : IsShown(tables[g], row) ? Shown.Open : Shown.Hidden;
        return tables.Count == 0 ? [] : [.. grains.Select(g => Published(g, rule))];
    }

    private EarlierTable Published(List<(ReleasedFigure Figure, long[] Parts)> grain, DisclosureRule rule)
    {
        var table = Table(grain);
        var width = table.Columns.Count;
        return new EarlierTable(table, [.. Enumerable.Range(0, table.Cells).Select(p => p / width < grain.Count && grain[p / width].Figure.Shown != Shown.Open ? rule.IsSmall(table.Values[p]) ? HiddenBecause.Small : HiddenBecause.WouldGiveAway : HiddenBecause.Shown)], rule);
    }

    /// <summary>The board's own figures are the totals where the places add up to them. Columns are named, so that only totals are taken for the same fact elsewhere.</summary>
    private CountTable Table(List<(ReleasedFigure Figure, long[] Parts)> grain)
    {
        var width = grain[0].Parts.Length;
        string[] columns = width == 1 ? [Series] : [$"{Series} yes", $"{Series} no", "Total"];
        var total = width == 1 ? -1 : 2;
        var name = $"{grain[0].Figure.Grain}";
        if (grain[0].Figure.Grain == Grain.Board) return new CountTable(name, ["Total"], columns, 0, total, grain[0].Parts);
        var board = known.Find(f => f.Figure.Grain == Grain.Board);
        var adds = board.Figure?.Shown == Shown.Open && Enumerable.Range(0, width).All(c => grain.Sum(p => p.Parts[c]) == board.Parts[c]);
        return new CountTable(name, [.. grain.Select(p => p.Figure.Of), .. adds ? ["Total"] : Array.Empty<string>()], columns, adds ? grain.Count : -1, total, [.. grain.SelectMany(p => p.Parts), .. adds ? board.Parts : []]);
    }

    private static bool IsShown(ProtectedTable table, int row) => Enumerable.Range(0, table.Columns.Count).All(c => table.Shown(row * table.Columns.Count + c) is not null);

    /// <returns>Null when they are not known.</returns>
    private static long[]? PartsOf(ReleasedFigure figure)
    {
        if (figure.Unit is MeasureUnit.Mean or MeasureUnit.Days) return figure.N > 0 ? [figure.N] : null;
        if (Whole(figure.Numerator) is not { } numerator) return null;
        if (figure.Denominator is null) return figure.Unit == MeasureUnit.Count ? [numerator] : null;
        return Whole(figure.Denominator) is { } all && numerator <= all ? [numerator, all - numerator, all] : null;
    }

    private static long? Whole(decimal? number) => number is >= 0 and { } n && n == Math.Truncate(n) ? (long)n : null;
}
