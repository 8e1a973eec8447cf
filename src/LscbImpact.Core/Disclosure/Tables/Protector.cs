namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>What is known of each fact before anything is hidden.</summary>
/// <param name="Small">Facts that must not be worked out.</param>
/// <param name="Hidden">Facts that are hidden whatever happens: the small ones, what earlier publications hid, what nobody publishes.</param>
/// <param name="Leeways">How far each may lie from the truth.</param>
/// <param name="Cost">What it costs to hide each of the others; null where it cannot be, or must not.</param>
internal sealed record ProtectionTask(IReadOnlyList<int> Small, bool[] Hidden, Leeway[] Leeways, double?[] Cost, IReadOnlyList<Onlooker> Onlookers);

/// <summary>
/// Hides as little more as protects the small counts: the cheapest way for each, then whatever turns out not to be needed is
/// shown again; over several orders, keeping the best.
/// </summary>
internal sealed class Protector(PublishedFacts facts, DisclosureRule rule, ProtectionTask task)
{
    private const int FewFacts = 80;
    private const int ManyFacts = 300;

    /// <summary>How many questions a better answer is worth, where one is held already.</summary>
    private const int Budget = 1000;

    private readonly Attacker attacker = new(facts, rule, task.Leeways);

    /// <summary>The small fact that nothing protects; set when there is no answer.</summary>
    public int? Unprotected { get; private set; }

    /// <returns>Which facts are hidden, or null when nothing can protect them all.</returns>
    public bool[]? Protect()
    {
        bool[]? best = null;
        var orders = facts.Count <= FewFacts ? 8 : facts.Count <= ManyFacts ? 3 : 1;
        for (var order = 0; order < orders && (best is null || attacker.Questions < Budget); order++)
        {
            if (Attempt(order) is not { } hidden)
            {
                if (best is null && order == 0) return null;
                continue;
            }
            if (best is null || CostOf(hidden) < CostOf(best) - 1e-9) best = hidden;
            if (Added(best).Count == 0) break;
        }
        if (best is not null && facts.Count <= FewFacts)
        {
            var most = attacker.Questions + Budget;
            Exchange(best, most);
            while (new FewerHidden(facts, attacker, task, most).Find(Added(best).Count - 2) is { } fewer) ShowAgain(best = fewer, 0);
        }
        return best is not null && Protected(best) ? best : null;
    }

    private bool Protected(bool[] hidden) => attacker.Protects(task.Small, hidden, task.Onlookers);

    private List<int> Added(bool[] hidden) => [.. Enumerable.Range(0, facts.Count).Where(f => hidden[f] && !task.Hidden[f])];

    private double CostOf(bool[] hidden) => Added(hidden).Sum(f => task.Cost[f] ?? 0);

    private bool[]? Attempt(int order)
    {
        var hidden = (bool[])task.Hidden.Clone();
        foreach (var small in InOrder(order))
            foreach (var onlooker in task.Onlookers)
                while (!attacker.Protects(small, hidden, onlooker))
                    if (!Extend(small, hidden, onlooker))
                    {
                        Unprotected = small;
                        return null;
                    }
        ShowAgain(hidden, order);
        return hidden;
    }

    private IEnumerable<int> InOrder(int order)
    {
        var random = new Random(order);
        return order switch
        {
            0 => task.Small.OrderByDescending(f => facts.SumsOf[f].Count).ThenBy(f => facts.Values[f]),
            1 => task.Small.OrderBy(f => facts.Values[f]),
            2 => task.Small.OrderByDescending(f => facts.Values[f]),
            _ => task.Small.OrderBy(_ => random.Next()),
        };
    }

    /// <summary>Hides what protects one fact from one onlooker at the least cost.</summary>
    private bool Extend(int small, bool[] hidden, Onlooker onlooker)
    {
        List<int>? best = null;
        var ways = rule.Protections(facts.Values[small], task.Leeways[small].IsRounded).ToList();
        foreach (var (down, up) in facts.Count <= ManyFacts ? ways : [ways[0], ways[^1]])
        {
            var trial = (bool[])hidden.Clone();
            if (!Hide(small, true, up, trial, onlooker) || !Hide(small, false, down, trial, onlooker)) continue;
            var added = Enumerable.Range(0, facts.Count).Where(f => trial[f] && !hidden[f]).ToList();
            if (best is null || added.Sum(f => task.Cost[f]!.Value) < best.Sum(f => task.Cost[f]!.Value)) best = added;
        }
        if (best is null) return false;
        // The fractions agree where no whole numbers were found: one more has to go, the cheapest beside what is hidden.
        if (best.Count == 0) best.AddRange(Beside.Of(facts, hidden, small).Where(f => task.Cost[f] is not null).OrderBy(f => task.Cost[f]!.Value).Take(1));
        foreach (var fact in best) hidden[fact] = true;
        return best.Count > 0;
    }

    private bool Hide(int small, bool up, int steps, bool[] hidden, Onlooker onlooker)
    {
        if (steps == 0) return true;
        if (attacker.Cheapest(small, up, steps, f => task.Cost[f], hidden, onlooker) is not { } moves) return false;
        for (var f = 0; f < moves.Length; f++)
            if (!hidden[f] && task.Cost[f] is not null && IsMoved(f, moves[f])) hidden[f] = true;
        return true;
    }

    private bool IsMoved(int fact, double by)
    {
        var (down, up) = task.Leeways[fact].When(hidden: false);
        return by < -down - 1e-6 || by > up + 1e-6;
    }

    /// <summary>Shows again what was hidden beside the small counts and is not needed, the dearest first.</summary>
    private void ShowAgain(bool[] hidden, int order)
    {
        var random = new Random(order);
        foreach (var fact in Added(hidden).OrderByDescending(f => order < 3 ? task.Cost[f]!.Value : Math.Floor(task.Cost[f]!.Value) + random.NextDouble()))
        {
            hidden[fact] = false;
            if (!Protected(hidden)) hidden[fact] = true;
        }
    }

    /// <summary>On small tables: one fact hidden instead of two, as long as that works.</summary>
    private void Exchange(bool[] hidden, int mostQuestions)
    {
        for (var again = true; again && attacker.Questions < mostQuestions;)
        {
            again = false;
            var added = Added(hidden);
            var others = Enumerable.Range(0, facts.Count).Where(f => !hidden[f] && task.Cost[f] is not null).OrderBy(f => task.Cost[f]!.Value).ToList();
            foreach (var (one, two) in added.SelectMany((a, i) => added.Skip(i + 1).Select(b => (a, b))))
            {
                (hidden[one], hidden[two]) = (false, false);
                foreach (var instead in others.Where(f => task.Cost[f]!.Value < task.Cost[one]!.Value + task.Cost[two]!.Value))
                {
                    hidden[instead] = true;
                    if (again = Protected(hidden)) break;
                    hidden[instead] = false;
                }
                if (again) break;
                (hidden[one], hidden[two]) = (true, true);
                if (attacker.Questions > mostQuestions) return;
            }
        }
    }
}
