namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>Protects tables that are published together, beside everything published before.</summary>
public static class Publication
{
    private const double OfMargin = 3;
    private const double OfZero = 1.2;
    private const double OfValue = 0.5;

    /// <param name="tables">The tables, each with its totals in order.</param>
    /// <param name="earlier">What was published before: it can be reckoned with, and cannot be taken back.</param>
    /// <param name="rule">What must not be worked out.</param>
    /// <param name="agencies">For agencies' eyes: these, and whatever stands in a line with one of them, each know their own row. None for the public.</param>
    public static PublicationResult Protect(IReadOnlyList<CountTable> tables, IReadOnlyList<EarlierTable> earlier, DisclosureRule rule, params IReadOnlyList<string> agencies)
    {
        var facts = PublishedFacts.Of([.. tables, .. earlier.Select(e => e.Table)], rule.EqualIsSame);
        var leeways = Leeways(facts, tables.Count, earlier, rule);
        var keptBack = KeptBack(facts, tables.Count, earlier);
        var small = Enumerable.Range(0, facts.Count).Where(f => !leeways[f].IsKnown && (IsNow(facts, f, tables.Count) ? rule.IsSmall(facts.Values[f]) : keptBack[f] == HiddenBecause.Small)).ToList();
        bool[] hidden = [.. keptBack.Select((k, f) => k != HiddenBecause.Shown || facts.Cells[f].TrueForAll(c => facts.Tables[c.Table].RowOf(c.Place) == facts.Tables[c.Table].RestRow))];
        if (rule.RoundTo is null)
            foreach (var fact in small) hidden[fact] = true;
        var insiders = agencies.Count == 0 ? new Insiders([], []) : Insiders.Of(facts, tables, agencies);
        var protector = new Protector(facts, rule, new ProtectionTask(small, hidden, leeways, Costs(facts, leeways), [Onlooker.Public, .. insiders.Onlookers]));
        if (protector.Protect() is not { } answer) return new PublicationResult([], Refusal(facts, protector.Unprotected), []);
        return new PublicationResult([.. tables.Select((table, t) => new ProtectedTable(table, rule, [.. Enumerable.Range(0, table.Cells).Select(p => Why(facts, facts.Of(t, p), rule, answer))]))], null, insiders.Notes);
    }

    private static HiddenBecause Why(PublishedFacts facts, int fact, DisclosureRule rule, bool[] hidden)
    {
        var small = rule.IsSmall(facts.Values[fact]);
        return !hidden[fact] && !(small && rule.RoundTo is null) ? HiddenBecause.Shown : small ? HiddenBecause.Small : HiddenBecause.WouldGiveAway;
    }

    private static bool IsNow(PublishedFacts facts, int fact, int tables) => facts.Cells[fact].Exists(c => c.Table < tables);

    private static Leeway[] Leeways(PublishedFacts facts, int tables, IReadOnlyList<EarlierTable> earlier, DisclosureRule rule) =>
        [.. Enumerable.Range(0, facts.Count).Select(f => Leeway.Of(facts.Values[f], rule, facts.Cells[f]
            .Where(c => c.Table >= tables && earlier[c.Table - tables].Hidden[c.Place] == HiddenBecause.Shown).Select(c => earlier[c.Table - tables].Rule)))];

    /// <summary>What earlier publications hid stays hidden: another pattern of the same figures would give it away.</summary>
    private static HiddenBecause[] KeptBack(PublishedFacts facts, int tables, IReadOnlyList<EarlierTable> earlier) =>
        [.. facts.Cells.Select(cells => cells.Where(c => c.Table >= tables).Select(c => earlier[c.Table - tables].Hidden[c.Place]).Where(h => h != HiddenBecause.Shown).DefaultIfEmpty(HiddenBecause.Shown).Min())];

    /// <summary>One for each cell hidden, a little more for a larger count, noughts later, totals last, the grand total never.</summary>
    private static double?[] Costs(PublishedFacts facts, Leeway[] leeways)
    {
        var largest = Math.Max(1, facts.Values.DefaultIfEmpty().Max());
        double? Cost(int fact)
        {
            if (leeways[fact].IsKnown || facts.Cells[fact].TrueForAll(c => facts.Tables[c.Table].IsGrandTotal(c.Place))) return null;
            var margin = facts.Cells[fact].TrueForAll(c => facts.Tables[c.Table].IsMargin(c.Place));
            return 1 + OfValue * facts.Values[fact] / largest + (margin ? OfMargin : 0) + (facts.Values[fact] == 0 ? OfZero : 0);
        }
        return [.. Enumerable.Range(0, facts.Count).Select(Cost)];
    }

    private static string Refusal(PublishedFacts facts, int? fact)
    {
        var (table, place) = facts.Cells[fact ?? 0][0];
        return $"Nothing is published, because {facts.Tables[table].NameOf(place)} could be worked out from the totals and from what was published before, whatever else is hidden: leave the whole table out, or its totals.";
    }
}
