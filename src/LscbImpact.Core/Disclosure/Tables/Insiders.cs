using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>Agencies as onlookers: each knows the true figures of its own row, whichever table that stands in.</summary>
internal sealed record Insiders(IReadOnlyList<Onlooker> Onlookers, IReadOnlyList<string> Notes)
{
    /// <param name="codes">Agencies' labels; the lines among which one stands are all agencies. When none stands anywhere, every row is taken for one.</param>
    public static Insiders Of(PublishedFacts facts, IReadOnlyList<CountTable> tables, IReadOnlyList<string> codes)
    {
        List<string> labels = [.. codes.Select(c => Spelling.Normal(c))];
        bool Names(Lines line) => labels.Exists(line.HasRow);
        static IEnumerable<Lines> Both(CountTable table) => [new Lines(table, turned: false), new Lines(table, turned: true)];
        var named = tables.Count == 0 || tables.SelectMany(Both).Any(Names);
        var notes = named ? Array.Empty<string>() : [$"No row or column is called “{string.Join("” or “", codes)}”, so every row was taken for an agency's."];
        var lines = facts.Tables.SelectMany(Both).Where(Names).Concat(named ? [] : tables.Select(t => new Lines(t, turned: false))).ToList();
        var agencies = lines.SelectMany(l => l.Places).Distinct().ToList();
        return new Insiders([.. agencies.Select(a => new Onlooker(KnownTo(facts, a)))], notes);
    }

    private static bool[] KnownTo(PublishedFacts facts, string agency)
    {
        var known = new bool[facts.Count];
        for (var t = 0; t < facts.Tables.Count; t++)
            foreach (var lines in new[] { new Lines(facts.Tables[t], turned: false), new Lines(facts.Tables[t], turned: true) })
                for (var r = 0; r < lines.Rows.Count; r++)
                    if (lines.Rows[r].Label == agency)
                        for (var c = 0; c < lines.Columns.Count; c++) known[facts.Of(t, lines.Place(r, c))] = true;
        return known;
    }
}
