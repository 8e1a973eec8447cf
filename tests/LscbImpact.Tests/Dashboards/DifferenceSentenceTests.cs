using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Dashboards;

/// <summary>The sentence for a share at two times: rounded figures that add up, and no more certainty than there is.</summary>
public partial class DifferenceSentenceTests
{
    private static string Said(long x1, long n1, long x2, long n2) => DifferenceSentence.Of("Audits graded good or better", Share.Of(x1, n1).Figure!, Share.Of(x2, n2).Figure!);

    [Theory]
    // Newcombe's limits of 40/64 - 21/50 are 2.07 and 37.14 points.
    [InlineData(21, 50, 40, 64, "Audits graded good or better rose from 42% (21 of 50) to 63% (40 of 64): 21 percentage points more (95% interval 2 to 37).")]
    [InlineData(40, 64, 21, 50, "Audits graded good or better fell from 63% (40 of 64) to 42% (21 of 50): 21 percentage points less (95% interval 2 to 37).")]
    [InlineData(9, 10, 19, 20, "Audits graded good or better went from 90% (9 of 10) to 95% (19 of 20): 5 percentage points more (95% interval: from 15 less to 36 more), which could be chance.")]
    [InlineData(19, 20, 9, 10, "Audits graded good or better went from 95% (19 of 20) to 90% (9 of 10): 5 percentage points less (95% interval: from 36 less to 15 more), which could be chance.")]
    [InlineData(25, 50, 32, 64, "Audits graded good or better stayed at 50% (25 of 50, then 32 of 64; 95% interval of the difference: from 18 less to 18 more).")]
    [InlineData(3, 7, 30, 40, "Audits graded good or better went from 3 of 7 to 30 of 40: too few to tell a change from chance.")]
    [InlineData(0, 9, 9, 9, "Audits graded good or better went from 0 of 9 to 9 of 9: too few to tell a change from chance.")]
    [InlineData(0, 40, 40, 40, "Audits graded good or better rose from 0% (0 of 40) to 100% (40 of 40): 100 percentage points more (95% interval 88 to 100).")]
    [InlineData(1200, 3000, 1500, 3000, "Audits graded good or better rose from 40% (1,200 of 3,000) to 50% (1,500 of 3,000): 10 percentage points more (95% interval 7 to 12).")]
    public void A_difference_is_said_with_its_parts_its_interval_and_no_more_certainty_than_there_is(long x1, long n1, long x2, long n2, string sentence) => Said(x1, n1, x2, n2).Should().Be(sentence);

    [Theory]
    [InlineData(2.07, 37.14, "95% interval 2 to 37")]
    [InlineData(-37.14, -2.07, "95% interval 2 to 37")]
    [InlineData(-16.2, 10.4, "95% interval: from 16 less to 10 more")]
    [InlineData(0, 10.4, "95% interval: from no difference to 10 more")]
    [InlineData(-16.2, 0, "95% interval: from 16 less to no difference")]
    [InlineData(0, 0, "95% interval: from no difference to no difference")]
    [InlineData(0.04, 37.14, "95% interval 0.04 to 37")]
    [InlineData(-37.14, -0.2, "95% interval 0.2 to 37")]
    [InlineData(-0.3, 10.4, "95% interval: from 0.3 less to 10 more")]
    [InlineData(-1e-17, 10.4, "95% interval: from no difference to 10 more")]
    public void An_interval_is_of_what_was_said_before_it_and_where_it_reaches_the_other_way_each_end_says_which(double lower, double upper, string said) =>
        DifferenceInterval.InWords(new Interval(lower, upper), 0).Should().Be(said);

    [Fact]
    public void Where_whole_percentages_would_not_add_up_decimals_are_given() =>
        // 41.6% and 62.4% would be 42% and 62%, and 20.8 points would be 21.
        Said(52, 125, 78, 125).Should().Contain("from 41.6% (52 of 125) to 62.4% (78 of 125): 20.8 percentage points more");

    [Fact]
    public void Nothing_is_ever_caused() => Said(21, 50, 40, 64).Should().NotMatchRegex("(?i)caus|because|due to|led to|thanks");

    [Fact]
    public void The_percentages_give_the_difference_and_rose_or_fell_is_said_only_of_what_is_not_chance()
    {
        var shares = Gen.Int[10, 400].SelectMany(n => Gen.Int[0, n].Select(x => Share.Of(x, n).Figure!));
        Gen.Select(shares, shares).Sample((a, b) =>
        {
            var said = DifferenceSentence.Of("It", a, b);
            said.Should().NotContain("NaN").And.EndWith(".");
            var interval = Newcombe.Compare(a, b).Interval;
            Regex.IsMatch(said, " (rose|fell) ").Should().Be(!interval.Contains(0));
            if (Figures().Match(said) is not { Success: true } m) return;
            decimal Number(string group) => decimal.Parse(m.Groups[group].Value, CultureInfo.InvariantCulture);
            Math.Abs(Math.Abs(Number("to") - Number("from")) - Number("points")).Should().BeLessThanOrEqualTo(0.01m);
        });
    }

    [GeneratedRegex(@"from (?<from>[\d.]+)% .* to (?<to>[\d.]+)% .*: (?<points>[\d.]+) percentage point")]
    private static partial Regex Figures();
}
