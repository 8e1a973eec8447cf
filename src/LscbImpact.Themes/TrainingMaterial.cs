using LscbImpact.Core.Themes;

namespace LscbImpact.Themes;

/// <summary>Labelled comments made ready for training, together with the taxonomy's own words.</summary>
internal sealed class TrainingMaterial
{
    /// <summary>The fewest comments a model is made of.</summary>
    private const int FewestComments = 6;

    /// <summary>From so many comments on, thresholds are learnt even where phrases help.</summary>
    private const int EnoughComments = 800;

    private const int Seed = 20;
    private readonly LabelledComments comments;
    private readonly bool byPhrases;
    private readonly List<PreparedText> texts;
    private readonly List<(TextVector Text, int Label)> definitions;
    private readonly List<bool[]> has;

    public TrainingMaterial(LabelledComments comments, Taxonomy? taxonomy)
    {
        if (comments.Count < FewestComments) throw new ArgumentException($"A model needs at least {FewestComments} comments with text; there {(comments.Count == 1 ? "is" : "are")} {comments.Count}.");
        if (comments.Labels.Count == 0) throw new ArgumentException("No comment has a label, so there is nothing to learn.");
        this.comments = comments;
        byPhrases = taxonomy is not null;
        has = [.. comments.Labels.Select((_, l) => comments.Has(l))];
        var own = taxonomy is null ? [] : OwnWords(taxonomy, comments.Labels).ToList();
        Preparation = new Preparation(TextFeatures.Fit(Seed, [.. comments.Texts, .. own.Select(o => o.Text)]), taxonomy, comments.Labels);
        texts = [.. Preparation.Of(comments.Texts)];
        definitions = [.. Preparation.Features.Of(own.Select(o => o.Text)).Zip(own, (vector, o) => (vector, o.Label))];
    }

    public Preparation Preparation { get; }

    /// <summary>One straight line for each label, from some of the comments and from what the taxonomy says of its themes.</summary>
    public LinearFit Fit(Func<int, bool> seen)
    {
        var rows = comments.Shuffled().Where(seen).ToList();
        return LinearFit.Train(Seed, Preparation.Features.Size, [.. rows.Select(row => texts[row].Vector), .. definitions.Select(d => d.Text)],
            [.. has.Select((h, label) => rows.Select(row => h[row]).Concat(definitions.Select(d => d.Label == label)).ToArray())]);
    }

    /// <summary>The lines' scores of each comment, by lines that were trained without it.</summary>
    public IReadOnlyList<float[]> ScoresOfUnseen(int folds)
    {
        var part = comments.Folds(folds);
        var scores = new float[comments.Count][];
        for (var fold = 0; fold < folds; fold++)
        {
            if (part.All(p => p == fold)) throw new ArgumentException("All comments are the same text, so no part of them can be held back.");
            var fit = Fit(row => part[row] != fold);
            for (var row = 0; row < scores.Length; row++)
                if (part[row] == fold) scores[row] = fit.Scores(texts[row].Vector);
        }
        return scores;
    }

    public Combination Combine(IReadOnlyList<float[]> unseen, Func<int, bool> from)
    {
        var rows = Rows(from);
        return Combination.Fit([.. rows.Select(row => unseen[row])], [.. rows.Select(row => texts[row].Found)], Has(rows));
    }

    public float[] Scores(IReadOnlyList<float[]> unseen, Combination combination, int row) => combination.Scores(unseen[row], texts[row].Found);

    public Decision Decide(IReadOnlyList<float[]> unseen, Combination combination, Func<int, bool> from)
    {
        if (byPhrases && comments.Count < EnoughComments) return Decision.EvenOdds(comments.Labels.Count);
        var rows = Rows(from);
        return Decision.From([.. rows.Select(row => Scores(unseen, combination, row))], Has(rows));
    }

    private List<int> Rows(Func<int, bool> from) => [.. Enumerable.Range(0, comments.Count).Where(from)];

    private List<bool[]> Has(List<int> rows) => [.. has.Select(h => rows.Select(row => h[row]).ToArray())];

    /// <summary>What the taxonomy says of a theme teaches like two more comments.</summary>
    private static IEnumerable<(string Text, int Label)> OwnWords(Taxonomy taxonomy, IReadOnlyList<string> labels) =>
        taxonomy.Themes.Select(t => (Theme: t, Label: labels.ToList().IndexOf(t.Id))).Where(t => t.Label >= 0)
            .SelectMany(t => new[] { ($"{t.Theme.Name}. {t.Theme.Definition}", t.Label), (string.Join(", ", t.Theme.Phrases).Replace("*", "", StringComparison.Ordinal), t.Label) });
}
