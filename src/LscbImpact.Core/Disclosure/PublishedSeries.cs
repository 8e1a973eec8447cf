using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>
/// A series as an audience may see it: the only form in which figures leave, and what every page, chart, table and document
/// is made from. Made by <see cref="SmallNumbers"/> alone.
/// </summary>
public sealed class PublishedSeries
{
    private readonly Func<Quarter, string> whyNoneLater;

    internal PublishedSeries(SeriesDefinition definition, Grain grain, string of, string ofName, IReadOnlyList<QuarterFigure> figures, Audience audience, Func<Quarter, string> whyNoneLater)
    {
        this.whyNoneLater = whyNoneLater;
        Definition = definition;
        Grain = grain;
        Of = of;
        OfName = ofName;
        Figures = figures;
        Audience = audience;
    }

    public SeriesDefinition Definition { get; }

    public Grain Grain { get; }

    public string Of { get; }

    /// <summary>The agency's, locality's or priority's name; empty for the board.</summary>
    public string OfName { get; }

    public IReadOnlyList<QuarterFigure> Figures { get; }

    public Audience Audience { get; }

    public string Title => OfName.Length == 0 ? Definition.Title : $"{Definition.Title}: {OfName}";

    /// <summary>The figure of a quarter, or the reason why there is none.</summary>
    public QuarterFigure At(Quarter quarter) => Figures.FirstOrDefault(f => f.Quarter == quarter) ?? QuarterFigure.None(quarter, whyNoneLater(quarter));
}
