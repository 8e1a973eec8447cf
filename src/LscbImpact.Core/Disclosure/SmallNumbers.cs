using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>Decides what of a series an audience may see.</summary>
public static class SmallNumbers
{
    /// <summary>For the board's own team, everything.</summary>
    public static PublishedSeries Publish(MeasureSeries series, string ofName, Audience.BoardTeam audience) =>
        new(series.Definition, series.Grain, series.Of, ofName, series.Quarters, audience, q => series.NotIn.Why(series.Definition, series.Grain, series.Of, q, isLast: series.Quarters.All(f => f.Quarter < q)));

    /// <summary>For anybody else, what was released. Nobody outside the board's team is told of returns and senders' notes.</summary>
    /// <param name="definition">The series.</param>
    /// <param name="figures">Its released figures at one place.</param>
    /// <param name="ofName">The place's name.</param>
    /// <param name="audience">An agency or the public.</param>
    public static PublishedSeries Publish(SeriesDefinition definition, IReadOnlyList<ReleasedFigure> figures, string ofName, Audience audience)
    {
        var own = audience is Audience.Agency(var code) && figures[0].Grain == Grain.Agency && figures[0].Of == code;
        var byQuarter = figures.ToDictionary(f => f.Quarter);
        return new PublishedSeries(definition, figures[0].Grain, figures[0].Of, ofName,
            [.. Quarter.Range(byQuarter.Keys.Min(), byQuarter.Keys.Max()).Select(q => byQuarter.TryGetValue(q, out var figure) ? Shown(figure, own) : QuarterFigure.None(q, audience.NoFigure))], audience, _ => audience.NoFigure);
    }

    /// <summary>A number of people beside what they said: "14", and "5 or fewer" for any small one.</summary>
    public static string Banded(int number, int upTo) => number <= upTo ? $"{upTo} or fewer" : $"{number}";

    private static QuarterFigure Shown(ReleasedFigure figure, bool own) => own || figure.Shown == Disclosure.Shown.Open
        ? new QuarterFigure(figure.Quarter, figure.Value, figure.Numerator, figure.Denominator, figure.N, [], Why: figure.Why)
        : new QuarterFigure(figure.Quarter, null, null, null, 0, [], Why: Reason(figure.Shown), Hidden: true);

    private static string Reason(Shown shown) => shown switch
    {
        Disclosure.Shown.LeftOut => "hidden: no view by place of this quarter can be protected",
        Disclosure.Shown.Unknown => "hidden: the numbers it is made of are not known, so it cannot be protected",
        Disclosure.Shown.Withdrawn => "hidden: a later release took it back",
        _ => "c: hidden, so that nobody can work out a small number",
    };
}
