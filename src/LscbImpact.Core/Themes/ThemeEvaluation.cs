namespace LscbImpact.Core.Themes;

/// <summary>How often a theme was right: of those given, of those that should have been, and both in one.</summary>
/// <param name="N">Comments that have the theme by a person's judgement.</param>
/// <param name="Precision">Null where the theme was never given.</param>
/// <param name="Recall">Null where no comment has it.</param>
public sealed record ThemeQuality(string Id, decimal? Precision, decimal? Recall, decimal? F1, int N);

/// <summary>Given themes against a person's.</summary>
/// <param name="Exact">Share of comments with exactly the right themes.</param>
/// <param name="MicroF1">Over all themes of all comments.</param>
/// <param name="MacroF1">The mean of the F1 of the themes that occur.</param>
public sealed record ThemeEvaluation(int Rows, decimal? Exact, decimal? MicroF1, decimal? MacroF1, IReadOnlyList<ThemeQuality> Themes)
{
    /// <summary>Compares row by row; labels nobody knows count as missed.</summary>
    public static ThemeEvaluation Of(IReadOnlyList<IReadOnlyCollection<string>> truth, IReadOnlyList<IReadOnlyCollection<string>> given, IReadOnlyList<string> known)
    {
        var labels = known.Union(truth.SelectMany(t => t)).Distinct().ToList();
        var counts = labels.ToDictionary(l => l, _ => new Counts());
        var exact = 0;
        for (var row = 0; row < truth.Count; row++)
        {
            foreach (var label in given[row]) if (truth[row].Contains(label)) counts[label].Right++; else counts[label].Wrong++;
            foreach (var label in truth[row]) if (!given[row].Contains(label)) counts[label].Missed++;
            if (truth[row].Count == given[row].Count && truth[row].All(given[row].Contains)) exact++;
        }
        var themes = labels.Select(l => counts[l].Quality(l)).ToList();
        var all = new Counts { Right = counts.Values.Sum(c => c.Right), Wrong = counts.Values.Sum(c => c.Wrong), Missed = counts.Values.Sum(c => c.Missed) };
        var occurring = themes.Where(t => t.N > 0).Select(t => t.F1 ?? 0).ToList();
        return new ThemeEvaluation(truth.Count, truth.Count == 0 ? null : Rounded((decimal)exact / truth.Count), all.Quality("").F1, occurring.Count == 0 ? null : Rounded(occurring.Average()), themes);
    }

    private static decimal Rounded(decimal share) => Math.Round(share, 4, MidpointRounding.AwayFromZero);

    private sealed class Counts
    {
        public int Right, Wrong, Missed;

        public ThemeQuality Quality(string id) => new(id, Share(Right, Right + Wrong), Share(Right, Right + Missed), Share(2 * Right, 2 * Right + Wrong + Missed), Right + Missed);

        private static decimal? Share(int part, int whole) => whole == 0 ? null : Rounded((decimal)part / whole);
    }
}
