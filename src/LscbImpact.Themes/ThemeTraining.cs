using LscbImpact.Core.Themes;

namespace LscbImpact.Themes;

/// <summary>Makes a model of labelled comments.</summary>
public static class ThemeTraining
{
    /// <summary>Parts for thresholds, curves and the figures on the card.</summary>
    public const int Folds = 3;

    private const string ByWords = "Words, pairs of words and runs of letters (TF-IDF), one support vector machine a label.";
    private const string ByPhrases = "Words, pairs of words and runs of letters (TF-IDF), one support vector machine a theme, taught by the comments and by the taxonomy's definitions; weighed together with the taxonomy's key phrases.";

    /// <summary>Trains a model; the same comments and taxonomy make the same model.</summary>
    /// <param name="comments">Comments with the labels a person gave.</param>
    /// <param name="taxonomy">The taxonomy whose phrases help, when the labels are its themes.</param>
    /// <param name="on">The day it is made.</param>
    /// <param name="source">What the comments are, for the card.</param>
    /// <exception cref="ArgumentException">There is too little to learn from; the message is one sentence for people.</exception>
    public static ThemeModel Train(LabelledComments comments, Taxonomy? taxonomy, DateOnly on, string source)
    {
        var material = new TrainingMaterial(comments, taxonomy);
        var unseen = material.ScoresOfUnseen(Folds);
        var combination = material.Combine(unseen, _ => true);
        var decision = material.Decide(unseen, combination, _ => true);
        var card = new ThemeCard(ThemeModel.Version, comments.Key, on, source, comments.Count, taxonomy is null ? ByWords : ByPhrases, Folds, Evaluate(comments, material, unseen, Folds));
        return new ThemeModel(card, comments.Labels, taxonomy, material.Preparation, material.Fit(_ => true), combination, decision);
    }

    /// <summary>How good a model of these comments would be, by cross-validation; what is learnt beside the lines comes from the other parts.</summary>
    /// <exception cref="ArgumentException">There is too little to learn from.</exception>
    public static ThemeEvaluation CrossValidate(LabelledComments comments, Taxonomy? taxonomy, int folds)
    {
        var material = new TrainingMaterial(comments, taxonomy);
        return Evaluate(comments, material, material.ScoresOfUnseen(folds), folds);
    }

    private static ThemeEvaluation Evaluate(LabelledComments comments, TrainingMaterial material, IReadOnlyList<float[]> unseen, int folds)
    {
        var part = comments.Folds(folds);
        var given = new IReadOnlyCollection<string>[unseen.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var combination = material.Combine(unseen, row => part[row] != fold);
            var decision = material.Decide(unseen, combination, row => part[row] != fold);
            for (var row = 0; row < given.Length; row++)
                if (part[row] == fold) given[row] = [.. decision.Of(material.Scores(unseen, combination, row)).Labels.Select(l => comments.Labels[l])];
        }
        return ThemeEvaluation.Of(comments.Given(), given, comments.Labels);
    }
}
