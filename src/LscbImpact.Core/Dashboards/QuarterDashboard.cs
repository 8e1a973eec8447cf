using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>One measure's line on the quarter page.</summary>
public sealed record QuarterLine(Trend Trend)
{
    public SeriesDefinition Definition => Trend.Series.Definition;

    public QuarterFigure Figure => Trend.Points[^1].Figure;

    /// <summary>Against the quarter before; none across a break, where figures are not comparable.</summary>
    public Change? Change => Broken || Trend.Points.Count < 2 ? null : Measures.Change.Between(Trend.Points[^2].Figure.Value, Figure.Value, Definition.Unit);

    /// <summary>The last quarter is the first after a break in the series.</summary>
    public bool Broken => Trend.Markers.Any(m => m.Breaks && Quarter.Of(m.Date) == Figure.Quarter);

    public decimal? Target => Trend.Targets.TryGetValue(Figure.Quarter, out var target) ? target : null;

    public XmrJudgement Judgement => Trend.Limits == LimitsShown.None || Trend.Points[^1].Xmr is null ? XmrJudgement.Common : Trend.Points[^1].Xmr!.Judgement;

    /// <summary>0 most concerning: settled concern, trial concern, a target that will be missed, missing figures, no signal (and a change that the chart cannot judge), improvement, too few.</summary>
    public int Rank => (Judgement, Trend.Limits) switch
    {
        _ when Figure.Value is null => 3,
        (XmrJudgement.Concern, LimitsShown.Settled) => 0,
        (XmrJudgement.Concern, _) => 1,
        _ when Judgement == XmrJudgement.Common && Trend.Limits != LimitsShown.None && Trend.Xmr.Assurance == XmrAssurance.Fail => 2,
        (XmrJudgement.Common, LimitsShown.None) when Trend is { HardlyVaries: true, LastIsOther: true } => 4,
        (XmrJudgement.Common, LimitsShown.None) => 6,
        (XmrJudgement.Improvement, _) => 5,
        _ => 4,
    };
}

/// <summary>How complete a quarter's returns are.</summary>
/// <param name="In">Agencies that have sent all they owe.</param>
/// <param name="Owing">Agencies that owe anything.</param>
/// <param name="Late">Agencies past a due date, with the days since.</param>
public sealed record Freshness(int In, int Owing, IReadOnlyList<(string Agency, int DaysLate)> Late)
{
    private const int MostNamed = 3;

    public static Freshness Of(IEnumerable<ReturnDue> dues, Func<string, string> name, DateOnly today)
    {
        var byAgency = dues.GroupBy(d => d.Agency).Where(g => g.Key != Returns.BoardTeam.Code).ToList();
        var late = byAgency.Select(g => (Agency: name(g.Key), Days: g.Where(d => d.ReceivedOn is null).Select(d => today.DayNumber - d.DueOn.DayNumber).DefaultIfEmpty(0).Max()));
        return new Freshness(byAgency.Count(g => g.All(d => d.ReceivedOn is not null)), byAgency.Count, [.. late.Where(l => l.Days > 0).OrderByDescending(l => l.Days)]);
    }

    /// <summary>"7 of 8 agencies in", and who is late: "Police 9 days late".</summary>
    public string InWords => $"{In} of {Owing} agencies in";

    public string LateInWords => string.Join(", ", Late.Take(MostNamed).Select(l => $"{l.Agency} {Narrative.Count(l.DaysLate, "day")} late")) + (Late.Count > MostNamed ? $" and {Late.Count - MostNamed} more" : "");
}

public enum CardTone { Concern, Improvement, Plain }

/// <summary>One thing to talk about: what it is, which opens on where it comes from, and what is said of it.</summary>
/// <param name="Series">The measure behind it; null where it is a missing link.</param>
/// <param name="Priority">The priority whose chain lacks the link; null where it is a measure.</param>
public sealed record TalkPoint(string Subject, string Said, string? Series = null, string? Priority = null);

/// <summary>Things to talk about under one heading.</summary>
/// <param name="Nothing">What is said where there is none.</param>
public sealed record TalkCard(string Heading, IReadOnlyList<TalkPoint> Points, string Nothing, CardTone Tone)
{
    private const int MostAtOnce = 3;

    /// <summary>What everybody sees at once.</summary>
    public IEnumerable<TalkPoint> First => Points.Take(MostAtOnce);

    /// <summary>What opens below it.</summary>
    public IReadOnlyList<TalkPoint> Rest => [.. Points.Skip(MostAtOnce)];
}

/// <summary>The quarter at a glance: what to talk about, and a line for each measure, most concerning first.</summary>
/// <param name="Freshness">How complete the returns are; null for those whom that is not told.</param>
public sealed record QuarterDashboard(DashboardDefinition Definition, Quarter Quarter, Freshness? Freshness, IReadOnlyList<QuarterLine> Lines, IReadOnlyList<TalkCard> Cards)
{
    public static QuarterDashboard Of(DashboardDefinition definition, Quarter quarter, Freshness? freshness, IEnumerable<Trend> trends, IReadOnlyList<TalkPoint>? missingLinks)
    {
        var panel = definition.Panels.Find(p => p.Panel == "measures");
        var lines = trends.Where(t => t.Points.Count > 0 && panel?.Shows(t.Series.Definition.Id) == true).Select(t => new QuarterLine(t))
            .OrderBy(l => l.Rank).ThenBy(l => panel!.OrderOf(l.Definition.Id)).ThenBy(l => l.Definition.Title, StringComparer.Ordinal).ToList();
        return new QuarterDashboard(definition, quarter, freshness, lines, Talk(lines, missingLinks));
    }

    private static List<TalkCard> Talk(List<QuarterLine> lines, IReadOnlyList<TalkPoint>? missingLinks) =>
    [
        new TalkCard("Getting worse", [.. lines.Where(l => l.Judgement == XmrJudgement.Concern).Select(Said)], "No measure signals a change for the worse.", CardTone.Concern),
        new TalkCard("Getting better", [.. lines.Where(l => l.Judgement == XmrJudgement.Improvement).Select(Said)], "No measure signals a change for the better.", CardTone.Improvement),
        .. missingLinks is null ? Array.Empty<TalkCard>() : [new TalkCard("Missing links", missingLinks, "Every gap is audited and trained for.", CardTone.Plain)],
    ];

    private static TalkPoint Said(QuarterLine line) =>
        new(line.Trend.Series.Title, $": {FigureText.WithParts(line.Figure, line.Definition.Unit)}. {Narrative.Sentence(line.Trend)}", Series: line.Definition.Id);
}
