using LscbImpact.Charts;
using LscbImpact.Core.Dashboards.Impact;
using LscbImpact.Core.Disclosure;

namespace LscbImpact.Web.Pictures;

/// <summary>How scores spread at each interval, as bars of 100 per cent.</summary>
internal static class ScoreStacks
{
    public static StackedDrawing Drawing(ScoreSpread spread, ImpactQuestion question, Audience asker)
    {
        var bands = spread.Bands;
        var stacks = spread.Intervals.Where(i => !i.Hidden).Select(i => new DrawnStack($"At {i.Interval}", $" (n {i.N})", [.. bands.Select(b => ScoreSpread.InBand(i, b))])).ToList();
        var said = stacks.Select(s => $"{s.Name}{s.Detail}: {string.Join(", ", bands.Select((b, i) => $"score {b.Name} {s.Counts[i]}"))}");
        return new StackedDrawing(
            $"{spread.Title}: scores from 1 to {spread.Highest}, interval by interval", $"Answers by score, highest first; sessions of {question.From} to {question.Quarter}; not the same people at each interval\n{asker.Stamp}",
            $"Bars of 100 per cent, one for each interval, from the highest to the lowest score. {string.Join("; ", said)}.", [.. bands.Select(b => b.Name)], stacks);
    }
}
