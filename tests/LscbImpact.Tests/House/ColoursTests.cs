using System.Text.RegularExpressions;
using LscbImpact.Charts;
using Color = ScottPlot.Color;
using Colors = ScottPlot.Colors;

namespace LscbImpact.Tests.House;

/// <summary>What is written on a colour can be read.</summary>
public partial class ColoursTests
{
    /// <summary>Every colour that any source file names.</summary>
    private static IEnumerable<string> Named => Repository.Sources().SelectMany(s => Hex().Matches(s.Text)).Select(m => m.Groups["hex"].Value.ToUpperInvariant()).Distinct();

    [Fact]
    public void Letters_on_any_colour_we_name_have_the_contrast_of_WCAG_AA_or_the_better_of_black_and_white()
    {
        Named.Should().HaveCountGreaterThan(8).And.Contain(["#12436D", "#28A197", "#F46A25", "#801650"]);
        foreach (var fill in Named.Select(Color.FromHex).Concat(Palette.Parts))
        {
            var (ink, white) = (Palette.Contrast(Palette.Ink, fill), Palette.Contrast(Colors.White, fill));
            Palette.Contrast(Palette.On(fill), fill).Should().Be(Math.Max(ink, white), fill.ToHex()).And.BeGreaterThanOrEqualTo(4.5, fill.ToHex());
        }
    }

    [Theory]
    [InlineData("#000000", "#FFFFFF", 21)]
    [InlineData("#777777", "#FFFFFF", 4.48)]
    [InlineData("#F46A25", "#FFFFFF", 3.03)]
    public void Contrast_is_that_of_the_standard(string one, string other, double ratio) =>
        Palette.Contrast(Color.FromHex(one), Color.FromHex(other)).Should().BeApproximately(ratio, 0.005);

    [GeneratedRegex("\"(?<hex>#[0-9A-Fa-f]{6})\"")]
    private static partial Regex Hex();
}
