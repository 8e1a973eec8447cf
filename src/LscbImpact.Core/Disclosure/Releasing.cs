using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>One series in one quarter, at every grain and place.</summary>
public readonly record struct QuarterOfSeries(Quarter Quarter, string Series);

/// <param name="Figures">Figures that are new or revised, each with who may see it.</param>
/// <param name="Revised">What they take the place of, where it was released before.</param>
public sealed record ReleaseContent(IReadOnlyList<ReleasedFigure> Figures, IReadOnlyList<QuarterOfSeries> Revised);

/// <summary>
/// Protects everything that is released together, and with everything that was released before: all series, all grains and places,
/// quarter by quarter, those named first having the first choice of what is shown. There is one release for everybody: an agency reads the public's pages too and knows its own figures, so
/// what the public sees is protected from each agency.
/// </summary>
public static class Releasing
{
    /// <param name="release">What is being released.</param>
    /// <param name="series">Every series of it, at every grain and place.</param>
    /// <param name="before">Everything that was released of the board before, revised or not.</param>
    public static ReleaseContent Protect(Release release, IReadOnlyList<MeasureSeries> series, IReadOnlyList<ReleasedFigure> before)
    {
        var now = series.SelectMany(s => s.Quarters.Where(f => f.Quarter <= release.UpTo && (f.Value is not null || f.Versions.Count > 0)).Select(f => Of(release, s, f))).ToLookup(Kin);
        var was = before.Where(f => f.Quarter <= release.UpTo).ToLookup(Kin);
        var kin = now.Select(k => k.Key).Union(was.Select(k => k.Key)).OrderBy(k => k.Quarter).Select(k => OfKin([.. now[k]], [.. was[k]], new DisclosureRule(release.Threshold, EqualIsSame: true))).ToList();
        return new ReleaseContent([.. kin.SelectMany(k => k.Figures)], [.. kin.SelectMany(k => k.Revised)]);
    }

    /// <summary>Measures of the same returns may count the same people, and are protected together.</summary>
    private static (Quarter Quarter, string Returns) Kin(ReleasedFigure figure) => (figure.Quarter, MeasureCatalogue.ReturnsOf(figure.Measure));

    private static ReleaseContent OfKin(List<ReleasedFigure> now, List<ReleasedFigure> before, DisclosureRule rule)
    {
        var standing = before.Where(f => f.RevisedBy is null).ToLookup(f => f.Series);
        var fresh = now.GroupBy(f => f.Series).Where(g => !SayTheSame([.. g], [.. standing[g.Key]])).Select(g => new ReleasedFamily([.. g])).ToList();
        new ReleasedKin(fresh, [.. before.GroupBy(f => (f.Release, f.Series)).Select(g => ReleasedFamily.Out([.. g]))], rule).Protect();
        var gone = standing.Select(g => g.Key).Where(s => fresh.Exists(f => f.Series == s) || !now.Exists(f => f.Series == s));
        return new ReleaseContent([.. fresh.SelectMany(f => f.Figures)], [.. gone.Select(s => new QuarterOfSeries(before[0].Quarter, s))]);
    }

    private static bool SayTheSame(List<ReleasedFigure> now, List<ReleasedFigure> before) => now.Count == before.Count && now.TrueForAll(n => before.Exists(n.SaysTheSameAs));

    private static ReleasedFigure Of(Release release, MeasureSeries series, QuarterFigure figure) => new()
    {
        BoardId = release.BoardId, Release = release.Number, Measure = series.Definition.Measure.Id, Series = series.Definition.Id, Grain = series.Grain, Of = series.Of, Quarter = figure.Quarter, Unit = series.Definition.Unit, TellsOfPeople = series.Definition.Measure.TellsOfPeople,
        Value = figure.Value, Numerator = figure.Value is null ? null : figure.Numerator, Denominator = figure.Value is null ? null : figure.Denominator, N = figure.Value is null ? 0 : figure.N, Why = figure.Why,
    };
}
