using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Themes;
using LscbImpact.Themes;

namespace LscbImpact.Tests.Themes;

/// <summary>Key phrases: what they match, and what silences them.</summary>
public class PhrasesTests
{
    private static readonly Taxonomy Small = Taxonomy.Load(new DefinitionText("small.json", """
        { "version": 1, "ignored": ["school nurse*"], "themes": [
          { "id": "voice", "name": "Voice", "group": "practice", "definition": "The child.", "phrases": ["child's voice", "listen* .. child*", "advocate*"], "hints": ["observed", "alone"] },
          { "id": "education", "name": "Education", "group": "harm", "definition": "School.", "phrases": ["school*", "school attendance"], "hints": [] },
          { "id": "delivery", "name": "Delivery", "group": "training", "definition": "The course.", "phrases": ["attendance"], "hints": [] },
          { "id": "plans", "name": "Plans", "group": "practice", "definition": "Plans.", "phrases": ["SMART", "ICPC", "core group*"], "hints": [] } ] }
        """));

    private static readonly PhraseMethod Method = new(Small);

    [Theory]
    [InlineData("The childs voice is missing", "voice")]
    [InlineData("The child’s voice is missing", "voice")]
    [InlineData("She listened to what the children said", "voice")]
    [InlineData("She listened to all that her own two older children said", "")]
    [InlineData("ADVOCATES came", "voice")]
    [InlineData("Seen alone and observed", "voice")]
    [InlineData("A SMART plan", "plans")]
    [InlineData("A smart uniform", "")]
    [InlineData("Two ICPCs in a month", "plans")]
    [InlineData("core-group held", "plans")]
    [InlineData("School attendance fell", "education")]
    [InlineData("Attendance was poor on the day", "delivery")]
    [InlineData("School nurse came", "")]
    [InlineData("School nurse came to the school", "education")]
    public void A_phrase_stands_for_its_theme(string text, string theme) =>
        Method.Classify(text).Themes.Where(t => t.Score >= 1).Select(t => t.Id).Should().BeEquivalentTo(theme.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void One_hint_is_unsure_and_says_its_words()
    {
        var themed = Method.Classify("Seen alone at nursery");
        themed.Unsure.Should().BeTrue();
        themed.Themes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = "voice", Score = 0.5, By = GivenBy.Phrase, Words = new[] { "alone" } });
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("🙂🙂")]
    [InlineData("=1+1")]
    [InlineData("<b>")]
    [InlineData("Барнардо")]
    public void A_text_without_a_phrase_has_no_theme_and_a_reason(string text)
    {
        var themed = Method.Classify(text);
        themed.Themes.Should().BeEmpty();
        themed.WhyNone.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("\"ignored\": [\"school nurse*\"]", "\"ignore\": []", "ignore")]
    [InlineData("\"id\": \"delivery\"", "\"id\": \"voice\"", "two themes “voice”")]
    [InlineData("\"observed\"", "\"..\"", "no word to look for")]
    public void A_mistake_in_the_taxonomy_stops_the_start(string right, string wrong, string said)
    {
        var json = Small.ToJson().Replace("\":", "\": ").Replace(right, wrong);
        json.Should().Contain(wrong);
        var load = () => Taxonomy.Load(new DefinitionText("taxonomy.json", json));
        load.Should().Throw<DefinitionException>().WithMessage($"*taxonomy.json*{said}*");
    }
}
