using LscbImpact.Core.Disclosure;

namespace LscbImpact.Tests.Disclosure;

/// <summary>
/// An attacker of the tests' own: holds every release and knows what stood unchanged between them, that answers and those who gave none
/// are the people trained, and that agencies make the board; alone, or as an agency that knows its own figures.
/// </summary>
internal static class TrainingAttacker
{
    public static bool LearnsNothing(string[] agencies, IReadOnlyList<ReleasedFigure>[] releases)
    {
        string[] places = ["", .. agencies];
        var (truth, shown, owner, sums) = (new List<long>(), new List<bool>(), new List<int>(), new List<(int, int[])>());
        var latest = new Dictionary<(string Series, string Of), ReleasedFigure>();
        var known = new Dictionary<(int Place, int Part, long Count), int>();
        var (told, nothingNew) = (new HashSet<(int Agency, string Others)>(), new HashSet<(int Fact, int Agency)>());
        foreach (var release in releases)
        {
            foreach (var figure in release) latest[(figure.Series, figure.Of)] = figure;
            var facts = new int[places.Length, 3];
            for (var p = 0; p < places.Length; p++)
            {
                var (people, rate) = (latest[("people-trained", places[p])], latest[("training-response-rate.end", places[p])]);
                var applied = p == 0 && latest[("training-applied.end", "")].Shown == Shown.Open;
                long[] counts = [(long)rate.Denominator!, (long)rate.Numerator!, (long)(rate.Denominator! - rate.Numerator!)];
                bool[] open = [people.Shown == Shown.Open || rate.Shown == Shown.Open, rate.Shown == Shown.Open || applied, rate.Shown == Shown.Open];
                for (var part = 0; part < 3; part++)
                {
                    if (!known.TryGetValue((p, part, counts[part]), out var fact))
                    {
                        known[(p, part, counts[part])] = fact = truth.Count;
                        truth.Add(counts[part]);
                        shown.Add(false);
                        owner.Add(p - 1);
                    }
                    shown[fact] |= open[part];
                    facts[p, part] = fact;
                }
                sums.Add((facts[p, 0], [facts[p, 1], facts[p, 2]]));
            }
            for (var part = 0; part < 3; part++)
            {
                var (board, parts) = (facts[0, part], Enumerable.Range(1, agencies.Length).Select(a => facts[a, part]).ToArray());
                sums.Add((board, parts));
                for (var a = 0; a < agencies.Length; a++)
                {
                    var others = (a, string.Join(' ', parts.Where(f => f != parts[a])));
                    if (shown[board]) told.Add(others);
                    if (told.Contains(others) || truth[board] == truth[parts[a]]) nothingNew.Add((board, a));
                }
            }
        }
        return Enumerable.Range(-1, agencies.Length + 1).All(insider =>
        {
            var hidden = shown.Select((s, f) => !s && (insider < 0 || owner[f] != insider)).ToArray();
            var attacker = new Reckoner([.. truth], hidden, sums);
            return Enumerable.Range(0, truth.Count).Where(f => hidden[f] && truth[f] is >= 1 and <= 5 && !nothingNew.Contains((f, insider))).All(f => attacker.IsSafe(f));
        });
    }
}
