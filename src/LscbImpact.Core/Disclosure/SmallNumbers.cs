using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>Decides what of a series an audience may see.</summary>
public static class SmallNumbers
{
    private const string Hidden = "c: hidden, so that nobody can work out a small number";
    private const string Unchecked = "hidden: the numbers it is made of are not known, so it cannot be protected";
    private const string Widened = "hidden: every view by place would give a small number away; the board's own figure stands alone";

    /// <summary>For the board's own team, everything.</summary>
    public static PublishedSeries Publish(MeasureSeries series, string ofName, Audience.BoardTeam audience) =>
        new(series.Definition, series.Grain, series.Of, ofName, series.Quarters, audience);

    /// <summary>
    /// For anybody else: all places of all grains of one series, protected together, so that no view of it gives away what another
    /// hides. A figure is hidden when any of its parts is; where a quarter's places cannot be protected, only the board's figure is left.
    /// </summary>
    /// <param name="family">One series at every grain and place.</param>
    /// <param name="nameOf">A place's name.</param>
    /// <param name="audience">An agency or the public.</param>
    /// <param name="rule">What must not be worked out.</param>
    public static IReadOnlyList<PublishedSeries> Publish(IReadOnlyList<MeasureSeries> family, Func<Grain, string, string> nameOf, Audience audience, DisclosureRule rule)
    {
        var why = family.SelectMany(s => s.Quarters).Select(f => f.Quarter).Distinct().ToDictionary(q => q, q => Reasons(family, q, audience, rule));
        return [.. family.Select(s => new PublishedSeries(s.Definition, s.Grain, s.Of, nameOf(s.Grain, s.Of), [.. s.Quarters.Select(f => Shown(f, why[f.Quarter].GetValueOrDefault((s.Grain, s.Of))))], audience))];
    }

    /// <summary>Nobody outside the board's team is told of returns and senders' notes.</summary>
    private static QuarterFigure Shown(QuarterFigure figure, string? hidden) => hidden is null || figure.Value is null
        ? figure with { Versions = [], Note = null, N = (long)(figure.Denominator ?? figure.Numerator ?? 0), Why = figure.Why }
        : new QuarterFigure(figure.Quarter, null, null, null, 0, [], Why: hidden);

    private static Dictionary<(Grain, string), string?> Reasons(IReadOnlyList<MeasureSeries> family, Quarter quarter, Audience audience, DisclosureRule rule)
    {
        var figures = family.Select(s => (s.Grain, s.Of, Figure: s.Quarters.FirstOrDefault(f => f.Quarter == quarter)))
            .Where(p => p.Figure?.Value is not null).Select(p => (p.Grain, p.Of, Parts: FigureParts.Of(family[0].Definition, p.Figure!))).ToList();
        var reasons = figures.ToDictionary(f => (f.Grain, f.Of), f => f.Parts is null ? Unchecked : null);
        var known = figures.Where(f => f.Parts is not null).Select(f => (f.Grain, f.Of, f.Parts!)).ToList();
        var board = known.Where(f => f.Grain == Grain.Board).Select(f => f.Item3).FirstOrDefault();
        var tables = known.GroupBy(f => f.Grain).Select(g => (Grain: g.Key, Places: g.Select(f => f.Of).ToList(), Table: FigureParts.Table(g.Key, [.. g.Select(f => (f.Of, f.Item3))], board))).ToList();
        var agency = (audience as Audience.Agency)?.Code;
        // The board's own figure comes first: it stands as published, and the places are protected beside it.
        var whole = Publication.Protect([.. tables.Where(t => t.Grain == Grain.Board).Select(t => t.Table)], [], rule).Tables;
        var places = Publication.Protect([.. tables.Where(t => t.Grain != Grain.Board).Select(t => t.Table)], [.. whole.Select(t => t.AsPublished())], rule, agency).Tables;
        foreach (var (grain, codes, _) in tables)
        {
            var table = whole.Concat(places).FirstOrDefault(t => t.Name == $"{grain}");
            for (var p = 0; p < codes.Count; p++)
                reasons[(grain, codes[p])] = grain == Grain.Agency && codes[p] == agency ? null : table is null ? Widened : FigureParts.IsShown(table, p) ? null : Hidden;
        }
        return reasons;
    }
}

/// <summary>The counts that a figure is made of: those who did, those who did not, and all; or those counted.</summary>
internal static class FigureParts
{
    /// <returns>Null when they are not known.</returns>
    public static long[]? Of(SeriesDefinition definition, QuarterFigure figure)
    {
        if (definition.Unit is MeasureUnit.Mean or MeasureUnit.Days) return figure.N > 0 ? [figure.N] : null;
        if (Whole(figure.Numerator) is not { } numerator) return null;
        if (figure.Denominator is null) return definition.Unit == MeasureUnit.Count ? [numerator] : null;
        return Whole(figure.Denominator) is { } all && numerator <= all ? [numerator, all - numerator, all] : null;
    }

    /// <summary>A table of one quarter: places down, the parts across; the board's own figures are its totals where they add up.</summary>
    public static CountTable Table(Grain grain, IReadOnlyList<(string Of, long[] Parts)> places, long[]? board)
    {
        var width = places[0].Parts.Length;
        string[] columns = width == 1 ? ["count"] : ["yes", "no", "Total"];
        if (grain == Grain.Board) return new CountTable($"{grain}", ["Total"], columns, 0, width == 1 ? -1 : 2, places[0].Parts);
        var adds = board is not null && Enumerable.Range(0, width).All(c => places.Sum(p => p.Parts[c]) == board[c]);
        return new CountTable($"{grain}", [.. places.Select(p => p.Of), .. adds ? ["Total"] : Array.Empty<string>()], columns, adds ? places.Count : -1, width == 1 ? -1 : 2, [.. places.SelectMany(p => p.Parts), .. adds ? board! : []]);
    }

    public static bool IsShown(ProtectedTable table, int row) => Enumerable.Range(0, table.Columns.Count).All(c => table.Shown(row * table.Columns.Count + c) is not null);

    private static long? Whole(decimal? number) => number is >= 0 and { } n && n == Math.Truncate(n) ? (long)n : null;
}
