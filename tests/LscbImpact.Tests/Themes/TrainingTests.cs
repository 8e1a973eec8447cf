using LscbImpact.Core.Themes;
using LscbImpact.Themes;

namespace LscbImpact.Tests.Themes;

/// <summary>Training on any labels, also on hardly any.</summary>
public class TrainingTests
{
    private static readonly string[] Animals = ["cat", "dog", "cow", "hen"];

    private static LabelledComments Made(int rows, Func<int, IReadOnlyList<string>> labels) =>
        LabelledComments.Of([.. Enumerable.Range(0, rows).Select(i => $"comment {i} speaks of a {Animals[i % 4]}")], [.. Enumerable.Range(0, rows).Select(labels)]);

    private static ThemeModel Trained(LabelledComments comments) => ThemeTraining.Train(comments, null, new DateOnly(2026, 4, 1), "made");

    [Fact]
    public void Labels_that_follow_words_are_learnt()
    {
        var model = Trained(Made(80, i => [Animals[i % 4]]));
        model.Classify(["a dog was there", "hen"]).Select(t => t.Themes[0].Id).Should().Equal("dog", "hen");
        model.Card.Quality.MicroF1.Should().Be(1);
        model.Card.Rows.Should().Be(80);
    }

    [Fact]
    public void Rows_that_all_have_one_label_give_that_label() =>
        Trained(Made(20, _ => ["all"])).Classify(["a dog was there"]).Single().Themes.Select(t => t.Id).Should().Equal("all");

    [Fact]
    public void One_row_a_label_trains_and_says_how_little_it_knows()
    {
        var model = Trained(Made(12, i => [$"label {i}"]));
        model.Labels.Should().HaveCount(12);
        model.Card.Quality.Themes.Should().OnlyContain(t => t.N == 1);
        model.Classify(["a dog was there"]).Single().Themes.Should().OnlyContain(t => t.Score >= 0 && t.Score <= 1);
    }

    [Fact]
    public void Too_little_is_refused_in_a_sentence()
    {
        var few = () => Trained(Made(3, _ => ["x"]));
        few.Should().Throw<ArgumentException>().WithMessage("A model needs at least 6 comments with text; there are 3.");
        var unlabelled = () => Trained(Made(20, _ => []));
        unlabelled.Should().Throw<ArgumentException>().WithMessage("No comment has a label*");
        var same = () => Trained(LabelledComments.Of([.. Enumerable.Repeat("the same", 10)], [.. Enumerable.Repeat<IReadOnlyList<string>>(["x"], 10)]));
        same.Should().Throw<ArgumentException>().WithMessage("All comments are the same text*");
    }

    [Fact]
    public void Equal_texts_lie_in_one_part_whatever_the_order_of_rows()
    {
        string[] texts = ["a", "B", "c", "b ", "d", "e", "A"];
        IReadOnlyList<string>[] labels = [.. texts.Select(_ => (IReadOnlyList<string>)["x"])];
        var parts = LabelledComments.Of(texts, labels).Folds(3);
        parts[0].Should().Be(parts[6]);
        parts[1].Should().Be(parts[3]);
        LabelledComments.Of([.. texts.Reverse()], labels).Folds(3).Reverse().Should().Equal(parts);
    }

    [Fact]
    public void Quality_is_counted_by_hand()
    {
        IReadOnlyCollection<string>[] truth = [["a", "b"], ["a"], [], ["c"]], given = [["a"], ["a", "b"], [], ["b"]];
        var quality = ThemeEvaluation.Of(truth, given, ["a", "b", "z"]);
        quality.Exact.Should().Be(0.25m);
        quality.MicroF1.Should().Be(0.5m);
        quality.MacroF1.Should().Be(0.3333m);
        quality.Themes.Should().BeEquivalentTo([new ThemeQuality("a", 1, 1, 1, 2), new ThemeQuality("b", 0, 0, 0, 1), new ThemeQuality("z", null, null, null, 0), new ThemeQuality("c", null, 0, 0, 1)]);
    }
}
