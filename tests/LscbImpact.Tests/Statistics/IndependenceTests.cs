using CsCheck;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Statistics;

/// <summary>Whether rows spread over columns alike, against R and scipy.</summary>
public class IndependenceTests
{
    private static readonly Gen<int[][]> Tables = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 6]).SelectMany(size => Gen.Int[0, 40].Array[size.Item2].Array[size.Item1]);

    /// <summary>As printed: party by sex (Agresti 2007, page 39) in the help page of R's chisq.test; hair by sex of R's HairEyeColor in the Statistics Notebook of BYU-Idaho; the table of scipy's page on chi2_contingency.</summary>
    [Theory]
    [InlineData("762,327,468 / 484,239,477", 30.07, 2, 2.954e-7, 0.005, 5e-11)]
    [InlineData("56,143,34,46 / 52,143,37,81", 7.994, 3, 0.04613, 0.0005, 5e-6)]
    [InlineData("10,10,20 / 20,20,20", 2.7777777777777777, 2, 0.24935220877729622, 1e-12, 1e-12)]
    public void A_table_agrees_with_the_reference(string table, double chi, int df, double p, double chiWithin, double pWithin)
    {
        var test = ChiSquaredIndependence.Of(Read(table)).Figure!;
        test.ChiSquared.Should().BeApproximately(chi, chiWithin);
        test.Df.Should().Be(df);
        test.P.Should().BeApproximately(p, pWithin);
    }

    [Fact]
    public void A_table_of_two_by_two_has_no_continuity_correction()
    {
        // By hand: each count is 5 from the 15 to be expected, so 4 x 25 / 15; with one degree of freedom p is that of z squared.
        var test = ChiSquaredIndependence.Of(Read("20,10 / 10,20")).Figure!;
        test.Should().BeEquivalentTo(new { Df = 1, LeastExpected = 15.0 });
        test.ChiSquared.Should().BeApproximately(20.0 / 3, 1e-12);
        test.P.Should().BeApproximately(Tails.Normal(Math.Sqrt(20.0 / 3)), 1e-12);
    }

    [Fact]
    public void Rows_and_columns_of_noughts_are_left_out() =>
        ChiSquaredIndependence.Of(Read("10,0,10,20 / 0,0,0,0 / 20,0,20,20")).Figure.Should().Be(ChiSquaredIndependence.Of(Read("10,10,20 / 20,20,20")).Figure);

    [Theory]
    [InlineData("12,8 / 0,0", "two rows and two columns")]
    [InlineData("12,0 / 9,0", "two rows and two columns")]
    [InlineData("12,8", "two rows and two columns")]
    [InlineData("12,-8 / 1,2", "cannot be below 0")]
    [InlineData("50,1 / 49,0", "too few")]
    [InlineData("9,40 / 0,40", "too few")]
    [InlineData("4,40,40 / 3,40,40", "too few")]
    public void Where_it_cannot_be_tested_one_sentence_says_why(string table, string why) =>
        ChiSquaredIndependence.Of(Read(table)).Should().Match<Answer<IndependenceFigure>>(a => a.Figure == null && a.Reason!.Contains(why) && a.Reason.EndsWith('.'));

    [Fact]
    public void A_fifth_of_counts_below_5_is_not_more_than_a_fifth()
    {
        ChiSquaredIndependence.Of(Read("4,40,40,40,40 / 4,40,40,40,40")).Figure!.LeastExpected.Should().Be(4);
        ChiSquaredIndependence.Of(Read("4,40,40,40 / 4,40,40,40")).Figure.Should().BeNull("two of eight are a quarter");
        ChiSquaredIndependence.Of([]).Figure.Should().BeNull();
    }

    [Fact]
    public void Rows_and_columns_in_another_order_or_turned_round_are_the_same_test() => Tables.SelectMany(t => Gen.Shuffle(t).SelectMany(rows => Gen.Shuffle(Enumerable.Range(0, t[0].Length).ToArray()).Select(columns =>
        (t, Shuffled: rows.Select(r => columns.Select(c => r[c]).ToArray()).ToArray())))).Sample((table, shuffled) =>
    {
        var (there, other) = (ChiSquaredIndependence.Of(table), ChiSquaredIndependence.Of(shuffled));
        var turned = ChiSquaredIndependence.Of([.. Enumerable.Range(0, table[0].Length).Select(j => table.Select(row => row[j]).ToArray())]);
        foreach (var same in new[] { other, turned })
        {
            same.Reason.Should().Be(there.Reason);
            if (there.Figure is not { } figure) continue;
            same.Figure!.Df.Should().Be(figure.Df);
            same.Figure.P.Should().BeApproximately(figure.P, 1e-9).And.BeInRange(0, 1);
            same.Figure.LeastExpected.Should().BeApproximately(figure.LeastExpected, 1e-9);
        }
    });

    private static IReadOnlyList<IReadOnlyList<int>> Read(string table) => [.. table.Split(" / ").Select(row => (IReadOnlyList<int>)[.. row.Split(',').Select(int.Parse)])];
}
