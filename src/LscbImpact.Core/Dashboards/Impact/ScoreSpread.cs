using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>How many gave each score at one interval, whoever they are.</summary>
/// <param name="Counts">From 1 to the top of the scale.</param>
public sealed record ScoresAt(string Interval, IReadOnlyList<int> Counts)
{
    public int N => Counts.Sum();

    public decimal Mean => Counts.Select((c, i) => (decimal)c * (i + 1)).Sum() / N;

    /// <summary>Too few to show how they answered.</summary>
    public bool Hidden => N < MatchedChange.FewestToShow;
}

/// <summary>How scores on one item spread over its scale, interval by interval. Scales of 5 and 10 are two spreads.</summary>
public sealed record ScoreSpread(string Item, string Title, int Level, int Highest, IReadOnlyList<ScoresAt> Intervals)
{
    /// <summary>Scales longer than this are drawn in bands of two scores.</summary>
    private const int LongestDrawn = 6;

    public static IReadOnlyList<ScoreSpread> Of(IReadOnlyList<ScoreCount> counts, IReadOnlyList<SchemaField> items, IReadOnlyList<EvaluationInterval> intervals) =>
        [.. from item in items
            from scale in counts.Where(c => c.Item == item.Name).GroupBy(c => c.Highest).OrderBy(g => g.Key)
            select new ScoreSpread(item.Name, item.Title, item.Lscb.Level ?? 0, scale.Key,
                [.. intervals.Select(i => new ScoresAt(i.Code, [.. Enumerable.Range(1, scale.Key).Select(score => scale.Where(c => c.Interval == i.Code && c.Score == score).Sum(c => c.Count))])).Where(i => i.N > 0)])];

    /// <summary>Kirkpatrick's name of the item's level.</summary>
    public string LevelInWords => KirkpatrickLevel.InWords(Level);

    /// <summary>Bands of the scale, best first, with the scores each holds: one score a band, two on a long scale.</summary>
    public IReadOnlyList<(string Name, int From, int To)> Bands
    {
        get
        {
            var width = Highest > LongestDrawn ? 2 : 1;
            return [.. Enumerable.Range(0, (Highest + width - 1) / width).Select(b => (From: b * width + 1, To: Math.Min(Highest, b * width + width))).Reverse().Select(b => (b.From == b.To ? $"{b.From}" : $"{b.From} to {b.To}", b.From, b.To))];
        }
    }

    public static int InBand(ScoresAt interval, (string Name, int From, int To) band) => interval.Counts.Skip(band.From - 1).Take(band.To - band.From + 1).Sum();

    /// <summary>Answers at the top score, where enough answered to show it.</summary>
    public static Answer<Share> AtTop(ScoresAt interval) => interval.Hidden ? new NoFigure($"{interval.N} answered: fewer than {MatchedChange.FewestToShow}, so their scores are not shown.") : Share.Of(interval.Counts[^1], interval.N);
}

/// <summary>What a rating item can tell of training. Kirkpatrick 1959; Kirkpatrick and Kirkpatrick 2006.</summary>
public static class KirkpatrickLevel
{
    public const int Reaction = 1;

    public static string InWords(int level) => level switch
    {
        Reaction => "level 1, reaction: whether people liked it",
        2 => "level 2, learning: what people think they learnt",
        3 => "level 3, behaviour: what people do",
        4 => "level 4, results: what changed for children",
        _ => "level not declared",
    };
}
