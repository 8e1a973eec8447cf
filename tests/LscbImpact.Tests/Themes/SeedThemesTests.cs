using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Themes;

namespace LscbImpact.Tests.Themes;

/// <summary>What comes with the program: enough labelled comments of every theme and source, and a model that is worth having.</summary>
public class SeedThemesTests
{
    [Fact]
    public void There_are_enough_labelled_comments_of_each_theme_and_source()
    {
        Shipped.Table.Rows.Should().HaveCountGreaterThanOrEqualTo(400);
        Shipped.Table.Texts.Select(t => t.Trim().ToLowerInvariant()).Should().OnlyHaveUniqueItems();
        var bySource = Shipped.Sources.Texts.GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        bySource.Keys.Should().BeEquivalentTo("audit", "training", "review");
        bySource.Values.Max().Should().BeLessThan(bySource.Values.Min() * 11 / 10);
        foreach (var theme in Shipped.Taxonomy.Themes) Shipped.Table.Labels.Count(l => l.Contains(theme.Id)).Should().BeGreaterThanOrEqualTo(20, theme.Id);
        Shipped.Table.Labels.SelectMany(l => l).Distinct().Should().BeSubsetOf(Shipped.Taxonomy.Themes.Select(t => t.Id));
        Shipped.Table.Labels.Count(l => l.Count == 0).Should().BePositive("some comments speak of nothing");
        Shipped.Table.Texts.Should().NotContain(t => LikelyNames.In(t));
    }

    [Fact]
    public void The_model_learns_more_than_the_phrases_know()
    {
        var quality = Shipped.Model.Card.Quality;
        quality.MicroF1.Should().BeGreaterThan(0.68m);
        quality.MacroF1.Should().BeGreaterThan(0.64m);
        quality.Themes.Should().OnlyContain(t => t.F1 > 0.3m);
    }

    [Fact]
    public void Two_fits_of_the_same_comments_give_the_same_scores()
    {
        var again = ThemeTraining.Train(Shipped.Comments, Shipped.Taxonomy, new DateOnly(2026, 4, 2), "again");
        var texts = Shipped.Table.Texts.Take(100).ToList();
        again.Classify(texts).Should().BeEquivalentTo(Shipped.Model.Classify(texts), o => o.WithStrictOrdering());
        again.Card.Quality.Should().BeEquivalentTo(Shipped.Model.Card.Quality);
    }

    [Fact]
    public void A_model_written_to_a_file_is_the_same_when_read()
    {
        using var file = new MemoryStream();
        Shipped.Model.Save(file);
        file.Position = 0;
        var read = ThemeModel.Load(file);
        read.Card.Should().BeEquivalentTo(Shipped.Model.Card);
        var texts = Shipped.Table.Texts.Take(100).ToList();
        read.Classify(texts).Should().BeEquivalentTo(Shipped.Model.Classify(texts), o => o.WithStrictOrdering());
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused_in_a_sentence()
    {
        var load = () => ThemeModel.Load(new MemoryStream("not a model"u8.ToArray()));
        load.Should().Throw<InvalidDataException>().WithMessage("The file is not a model that “lscb themes train” wrote.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("Neglect")]
    [InlineData("ok")]
    [InlineData("🙂👍🏽")]
    [InlineData("Дитину не бачили наодинці з працівником")]
    [InlineData("子供は一人で話を聞かれなかった")]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("<script>alert('child protection plan')</script>")]
    [InlineData("\u0000\u0001\uFFFD")]
    public void Any_text_gets_themes_or_a_reason(string text)
    {
        var themed = Shipped.Model.Classify([text]).Should().ContainSingle().Subject;
        (themed.Themes.Count > 0 || themed.WhyNone is not null).Should().BeTrue();
        themed.Themes.Should().NotContain(t => t.Score < 0 || t.Score > 1);
    }

    [Theory]
    [InlineData("子供は一人で話を聞かれなかった")]
    [InlineData("🙂👍🏽")]
    [InlineData("Дитину не бачили")]
    public void Of_a_text_in_another_writing_nothing_is_known(string text) => Shipped.Model.Classify([text]).Single().Should().BeEquivalentTo(new { Themes = Array.Empty<object>(), Unsure = true, WhyNone = "None of its words is known to the model." });

    [Fact]
    public void A_hundred_thousand_letters_are_read()
    {
        var themed = Shipped.Model.Classify([string.Concat(Enumerable.Repeat("The core group drifted and the child was not spoken to alone. ", 1_650))]).Single();
        themed.Themes.Select(t => t.Id).Should().Contain("planning-drift").And.Contain("voice-of-child");
    }

    [Fact]
    public void A_theme_says_which_words_decided()
    {
        var found = Shipped.Model.Classify(["Police did not pass on information about the missing episodes"]).Single().Themes;
        found.Select(f => f.Id).Should().Contain("information-sharing").And.Contain("exploitation-sexual-abuse");
        found.Should().OnlyContain(f => f.Words.Count > 0);
    }
}
