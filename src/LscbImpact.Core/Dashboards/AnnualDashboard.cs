using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Dashboards;

/// <summary>One chart of the yearly report.</summary>
/// <param name="Id">Short name, unique in the report: "review-actions-overdue".</param>
public abstract record AnnualPanel(string Id, string Title)
{
    /// <summary>Of the panel of dashboards/ that asks for it, from 1.</summary>
    public int Number { get; init; }

    /// <summary>One measure over all quarters up to the year's end.</summary>
    public sealed record Line(string Id, string Title, Trend Trend) : AnnualPanel(Id, Title);

    /// <summary>One measure's figure of the year at each agency or locality.</summary>
    public sealed record Places(string Id, string Title, SeriesDefinition Definition, Grain Grain, IReadOnlyList<(string Name, YearFigure Figure)> Figures) : AnnualPanel(Id, Title);

    /// <summary>One measure's trend at each agency or locality, on one scale.</summary>
    public sealed record Multiples(string Id, string Title, SeriesDefinition Definition, Grain Grain, IReadOnlyList<PublishedSeries> Series, IReadOnlyList<Quarter> Quarters) : AnnualPanel(Id, Title);

    /// <summary>Several measures over three years.</summary>
    public sealed record Years(string Id, string Title, IReadOnlyList<(SeriesDefinition Definition, IReadOnlyList<YearFigure> Figures)> Rows) : AnnualPanel(Id, Title);

    /// <summary>The grades of audits' rounds on one scale.</summary>
    public sealed record Grades(string Id, string Title, GradingScale Scale, IReadOnlyList<RoundsBeside> Rounds) : AnnualPanel(Id, Title);
}

/// <summary>The charts of a board's yearly report, as an audience may see them.</summary>
/// <param name="UpTo">The last quarter with returns, at most the year's fourth.</param>
/// <param name="Missing">What dashboards/ asks for, the audience may have, and there is no figure of.</param>
public sealed record AnnualDashboard(string Board, bool Invented, string Year, Quarter UpTo, DateOnly AsAt, Audience Audience, string Title, IReadOnlyList<AnnualPanel> Panels, IReadOnlyList<string> Missing)
{
    /// <summary>What is missing and why, in a sentence.</summary>
    public string Lacks => $"{Narrative.Capital(Audience.NoFigure)}: {string.Join("; ", Missing)}.";

    public bool IsComplete => UpTo.Number == 4 && UpTo.Year == Year;
}
