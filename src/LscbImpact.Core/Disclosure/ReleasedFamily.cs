using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>
/// The figures of one series in one quarter, and the tables of counts they are made of: places down; those who did, those who did
/// not, and all across. A figure is shown when all of its counts are.
/// </summary>
internal sealed class ReleasedFamily(IReadOnlyList<ReleasedFigure> figures)
{
    private readonly List<(ReleasedFigure Figure, long[] Parts)> known = [.. figures.Where(f => f.Value is not null && TellsOfPeople(f)).Select(f => (f, PartsOf(f)!)).Where(f => f.Item2 is not null)];

    private bool boardIsSettled;
    private bool placesAreSettled;

    public IReadOnlyList<ReleasedFigure> Figures { get; } = figures;

    public string Series => Figures[0].Series;

    private (ReleasedFigure Figure, long[] Parts) Board => known.Find(f => f.Figure.Grain == Grain.Board);

    /// <summary>A family that was let out before.</summary>
    public static ReleasedFamily Out(IReadOnlyList<ReleasedFigure> figures) => new(figures) { boardIsSettled = true, placesAreSettled = true };

    /// <summary>What of it is settled, as any further publication has to know of it.</summary>
    public IEnumerable<EarlierTable> AsPublished(DisclosureRule rule) =>
        known.Where(f => f.Figure.Grain == Grain.Board ? boardIsSettled : placesAreSettled).GroupBy(f => f.Figure.Grain).Select(g => Published([.. g], rule));

    /// <summary>Hides the board's own figure if it is small, or if it would give another away.</summary>
    public void ProtectBoard(IReadOnlyList<EarlierTable> published, DisclosureRule rule, IReadOnlyList<string> agencies)
    {
        foreach (var figure in Figures) figure.Shown = figure.Value is null || !TellsOfPeople(figure) || known.Exists(k => k.Figure == figure) ? Shown.Open : Shown.Unknown;
        if (!Protect([.. known.Where(f => f.Figure.Grain == Grain.Board)], published, rule, agencies)) HideBoard();
        boardIsSettled = true;
    }

    /// <summary>Hides places' figures that are small, and others that would give them away.</summary>
    /// <returns>False when that does not help, and nothing is settled.</returns>
    public bool ProtectPlaces(IReadOnlyList<EarlierTable> published, DisclosureRule rule, IReadOnlyList<string> agencies) =>
        placesAreSettled = Protect([.. known.Where(f => f.Figure.Grain != Grain.Board)], published, rule, agencies);

    public void HideBoard() => Keep(board: true, Shown.Hidden);

    public void LeavePlacesOut()
    {
        Keep(board: false, Shown.LeftOut);
        placesAreSettled = true;
    }

    private void Keep(bool board, Shown how)
    {
        foreach (var (figure, _) in known.Where(f => f.Figure.Grain == Grain.Board == board)) figure.Shown = how;
    }

    private bool Protect(List<(ReleasedFigure Figure, long[] Parts)> some, IReadOnlyList<EarlierTable> published, DisclosureRule rule, IReadOnlyList<string> agencies)
    {
        var grains = some.GroupBy(f => f.Figure.Grain).Select(g => g.ToList()).ToList();
        if (grains.Count == 0) return true;
        var tables = Publication.Protect([.. grains.Select(Table)], published, rule, agencies).Tables;
        for (var g = 0; g < tables.Count; g++)
            for (var row = 0; row < grains[g].Count; row++)
                grains[g][row].Figure.Shown = IsShown(tables[g], row) ? Shown.Open : Shown.Hidden;
        return tables.Count > 0;
    }

    /// <summary>What was let out when a measure was taken for nobody's is known all the same.</summary>
    private static bool TellsOfPeople(ReleasedFigure figure) => figure.TellsOfPeople || MeasureCatalogue.MeasureOf(figure.Series) is { TellsOfPeople: true };

    private EarlierTable Published(List<(ReleasedFigure Figure, long[] Parts)> grain, DisclosureRule rule)
    {
        var table = Table(grain);
        bool IsOpen(int row) => row < grain.Count ? grain[row].Figure.Shown == Shown.Open : row != table.RestRow && Board.Figure.Shown == Shown.Open;
        return new EarlierTable(table, [.. Enumerable.Range(0, table.Cells).Select(p => IsOpen(table.RowOf(p)) ? HiddenBecause.Shown : rule.IsSmall(table.Values[p]) ? HiddenBecause.Small : HiddenBecause.WouldGiveAway)], rule);
    }

    /// <summary>The board's own figures are the totals where the places add up to them. Columns are named, so that only totals are taken for the same fact elsewhere.</summary>
    private CountTable Table(List<(ReleasedFigure Figure, long[] Parts)> grain)
    {
        var width = grain[0].Parts.Length;
        string[] columns = width == 1 ? [Series] : [$"{Series} yes", $"{Series} no", "Total"];
        var total = width == 1 ? -1 : 2;
        var name = $"{grain[0].Figure.Grain}";
        if (grain[0].Figure.Grain == Grain.Board) return new CountTable(name, ["Total"], columns, 0, total, grain[0].Parts);
        var places = new CountTable(name, [.. grain.Select(p => p.Figure.Of)], columns, -1, total, [.. grain.SelectMany(p => p.Parts)]);
        if (Board.Figure is null) return places;
        // Shown or hidden, everybody knows that the places, and those that have none, add up to the board: what is known of it from elsewhere can be reckoned with.
        long[] rest = [.. Board.Parts.Select((all, c) => all - grain.Sum(p => p.Parts[c]))];
        // What counts at several places, such as an audit of three agencies, adds up to nothing.
        if (rest.Any(r => r < 0)) return places;
        return Array.TrueForAll(rest, r => r == 0)
            ? new CountTable(name, [.. places.Rows, "Total"], columns, grain.Count, total, [.. places.Values, .. Board.Parts])
            : new CountTable(name, [.. places.Rows, $"No {name}", "Total"], columns, grain.Count + 1, total, [.. places.Values, .. rest, .. Board.Parts], grain.Count);
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
