namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>
/// Looks through every choice of so many cells to hide, within a budget. Whatever protects a small count that is given away
/// includes a cell beside what is already hidden with it, so only those are tried, and none again that was tried before.
/// </summary>
internal sealed class FewerHidden(PublishedFacts facts, Attacker attacker, ProtectionTask task, int mostQuestions)
{
    private readonly bool[] hidden = (bool[])task.Hidden.Clone();
    private readonly bool[] tried = new bool[facts.Count];

    /// <returns>What is hidden then, or null when no so small a choice was found.</returns>
    public bool[]? Find(int atMost) => atMost >= 0 && Go(atMost) ? hidden : null;

    private bool Go(int more)
    {
        if (attacker.Questions > mostQuestions) return false;
        if (GivenAway() is not { } fact) return true;
        if (more == 0) return false;
        var mine = new List<int>();
        foreach (var beside in Beside.Of(facts, hidden, fact).Where(f => !tried[f] && task.Cost[f] is not null).OrderBy(f => task.Cost[f]!.Value).ToList())
        {
            hidden[beside] = true;
            if (Go(more - 1)) return true;
            hidden[beside] = false;
            tried[beside] = true;
            mine.Add(beside);
        }
        foreach (var beside in mine) tried[beside] = false;
        return false;
    }

    private int? GivenAway()
    {
        foreach (var fact in task.Small)
            foreach (var onlooker in task.Onlookers)
                if (!attacker.Protects(fact, hidden, onlooker)) return fact;
        return null;
    }
}

/// <summary>The shown facts that share a sum with a hidden one, or with what hangs together with it.</summary>
internal static class Beside
{
    public static IEnumerable<int> Of(PublishedFacts facts, bool[] hidden, int fact)
    {
        var together = new List<int> { fact };
        var seen = new HashSet<int> { fact };
        var beside = new HashSet<int>();
        for (var i = 0; i < together.Count; i++)
            foreach (var sum in facts.SumsOf[together[i]])
                foreach (var member in facts.Sums[sum])
                    if (!hidden[member]) beside.Add(member);
                    else if (seen.Add(member)) together.Add(member);
        return beside;
    }
}
