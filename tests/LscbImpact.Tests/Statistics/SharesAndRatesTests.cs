using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Statistics;

/// <summary>Intervals of shares and rates, benchmarks, funnels and differences, against R, PHEindicatormethods, Epi and statsmodels.</summary>
public class SharesAndRatesTests
{
    [Fact]
    public void Wilson_and_Clopper_Pearson_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("proportions.json"))
        {
            var share = Cases.Share(c.Input.Whole("x"), c.Input.Whole("n"));
            c.Expect("value", share.Value);
            foreach (var (name, confidence) in new[] { ("wilson95", 0.95), ("wilson998", 0.998), ("wilson90", 0.90) })
            {
                c.Expect($"{name}_lower", Wilson.Of(share, confidence).Lower);
                c.Expect($"{name}_upper", Wilson.Of(share, confidence).Upper);
            }
            c.Expect("clopper_pearson95_lower", ClopperPearson.Of(share).Lower);
            c.Expect("clopper_pearson95_upper", ClopperPearson.Of(share).Upper);
        }
    }

    [Fact]
    public void Rates_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("rates.json"))
        {
            RateFigure Rate(double confidence) => PoissonRate.Of(c.Input.Whole("x"), c.Input.GetProperty("n").GetDouble(), c.Input.GetProperty("multiplier").GetDouble(), confidence).Figure!;
            c.Expect("value", Rate(0.95).Value);
            c.Expect("lower95", Rate(0.95).Interval.Lower);
            c.Expect("upper95", Rate(0.95).Interval.Upper);
            c.Expect("lower998", Rate(0.998).Interval.Lower);
            c.Expect("upper998", Rate(0.998).Interval.Upper);
            Rate(0.95).Method.Should().Be(c.Expected.GetProperty("method").GetString());
            var exact = PoissonRate.Exact(c.Input.Whole("x"), 0.95);
            var per = c.Input.GetProperty("multiplier").GetDouble() / c.Input.GetProperty("n").GetDouble();
            c.Expect("exact95_lower", exact.Lower * per);
            c.Expect("exact95_upper", exact.Upper * per);
        }
    }

    [Fact]
    public void Benchmark_verdicts_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("benchmark.json"))
        {
            var verdict = Benchmark.Compare(Cases.Share(c.Input.Whole("x"), c.Input.Whole("n")), c.Input.GetProperty("benchmark").GetDouble());
            var better = c.Input.GetProperty("polarity").GetString() switch { "low_is_good" => Better.Down, "high_is_good" => Better.Up, _ => Better.Neither };
            Benchmark.Word(verdict.Level, Better.Neither).Should().Be(c.Expected.GetProperty("level95").GetString(), c.Id);
            Benchmark.Word(verdict.Level, better).Should().Be(c.Expected.GetProperty("rag95").GetString(), c.Id);
            Benchmark.Word(verdict.Strong, Better.Neither).Should().Be(c.Expected.GetProperty("level998").GetString(), c.Id);
            Benchmark.Word(verdict.Strong, better).Should().Be(c.Expected.GetProperty("rag998").GetString(), c.Id);
            verdict.TooFew.Should().Be(c.Input.Whole("n") < 10);
        }
    }

    [Fact]
    public void Funnels_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("funnel.json"))
        {
            var (x, n) = (c.Input.Decimals("x"), c.Input.Decimals("n"));
            var rates = c.Input.TryGetProperty("multiplier", out var per);
            var funnel = rates
                ? Funnel.OfRates([.. x.Zip(n, (a, b) => ((long)a, (double)b))], per.GetDouble()).Figure!
                : Funnel.OfShares([.. x.Zip(n, (a, b) => Cases.Share((long)a, (long)b))]).Figure!;
            c.Expect("average", funnel.Average);
            foreach (var (area, expected) in funnel.Areas.Zip(c.Expected.GetProperty("areas").EnumerateArray()))
            {
                area.Place.Should().Be(expected.GetProperty("significance").GetString() switch
                {
                    "High (0.025)" => FunnelPlace.High,
                    "High (0.001)" => FunnelPlace.VeryHigh,
                    "Low (0.025)" => FunnelPlace.Low,
                    "Low (0.001)" => FunnelPlace.VeryLow,
                    _ => FunnelPlace.Within,
                }, c.Id);
                if (rates) continue;
                c.Expect(expected, "lower2s", area.Inner!.Lower);
                c.Expect(expected, "upper2s", area.Inner.Upper);
                c.Expect(expected, "lower3s", area.Outer!.Lower);
                c.Expect(expected, "upper3s", area.Outer.Upper);
            }
        }
    }

    [Fact]
    public void Differences_of_shares_agree_with_the_reference()
    {
        foreach (var c in Cases.Of("newcombe.json"))
        {
            var (before, after) = (Cases.Share(c.Input.Whole("x_before"), c.Input.Whole("n_before")), Cases.Share(c.Input.Whole("x_after"), c.Input.Whole("n_after")));
            var difference = Newcombe.Compare(before, after);
            c.Expect("diff", difference.Difference);
            c.Expect("newcombe95_lower", difference.Interval.Lower);
            c.Expect("newcombe95_upper", difference.Interval.Upper);
            c.Expect("p_fisher", FisherExact.P(before, after), 1e-8);
            c.Expect("p_fisher", FisherExact.P(after, before), 1e-8);
        }
    }

    [Fact]
    public void A_trend_of_shares_agrees_with_the_reference()
    {
        foreach (var c in Cases.Of("prop_trend.json"))
        {
            var rounds = c.Input.Decimals("x").Zip(c.Input.Decimals("n"), (x, n) => Cases.Share((long)x, (long)n)).ToList();
            var trend = CochranArmitage.Of(rounds, c.Input.Decimals("scores")).Figure!;
            c.Expect("chi2", trend.ChiSquared);
            c.Expect("z", trend.Z);
            c.Expect("p", trend.P, 1e-8);
        }
    }

    [Fact]
    public void A_standardised_rate_is_the_weighted_mean_of_its_bands_with_Byars_limits()
    {
        // By hand: bands 10/1,000 and 30/2,000, standard 3:1, so (3 x 0.010 + 1 x 0.015) / 4 = 0.01125.
        // Variance (9 x 10/1e6 + 1 x 30/4e6) / 16 = 6.09375e-6; 40 events in all, Byar's limits of which are 40 (1 - 1/360 - z/(3 sqrt 40))^3 and 41 (1 - 1/369 + z/(3 sqrt 41))^3, z = 1.959964.
        var rate = DirectlyStandardisedRate.Of([new AgeBand(10, 1000, 3), new AgeBand(30, 2000, 1)], 10_000).Figure!;
        rate.Value.Should().BeApproximately(112.5, 1e-9);
        var byar = PoissonRate.Byar(40, 0.95);
        byar.Lower.Should().BeApproximately(28.573300, 1e-6);
        byar.Upper.Should().BeApproximately(54.470099, 1e-6);
        rate.Interval.Lower.Should().BeApproximately(112.5 + Math.Sqrt(6.09375e-6 / 40) * (byar.Lower - 40) * 10_000, 1e-9);
        rate.Interval.Upper.Should().BeApproximately(112.5 + Math.Sqrt(6.09375e-6 / 40) * (byar.Upper - 40) * 10_000, 1e-9);
    }

    [Fact]
    public void What_cannot_be_computed_says_why_in_one_sentence()
    {
        Share.Of(0, 0).Reason.Should().Be("The denominator is 0, so there is no share.");
        Share.Of(7, 5).Reason.Should().Be("The numerator (7) is larger than its denominator (5).");
        Share.Of(-1, 5).Reason.Should().Be("A count cannot be below 0.");
        PoissonRate.Of(3, 0, 10_000).Reason.Should().Be("The population is 0 or missing, so there is no rate.");
        PoissonRate.Of(-3, 5, 10_000).Reason.Should().NotBeNull();
        PoissonRate.Of(3, double.NaN, 10_000).Figure.Should().BeNull();
        DirectlyStandardisedRate.Of([], 1).Reason.Should().Be("There are no age bands.");
        DirectlyStandardisedRate.Of([new AgeBand(9, 100, 1)], 1).Reason.Should().Be("There are 9 events in all: below 10 a standardised rate says nothing.");
        DirectlyStandardisedRate.Of([new AgeBand(20, 0, 1)], 1).Reason.Should().Contain("nobody in it");
        Funnel.OfShares([Cases.Share(1, 2)]).Reason.Should().Contain("at least two");
        Funnel.OfRates([(1, 2), (1, 0)], 1).Reason.Should().Contain("population is 0");
        CochranArmitage.Of([Cases.Share(0, 5), Cases.Share(0, 7)], [1, 2]).Reason.Should().Contain("the same");
        CochranArmitage.Of([Cases.Share(1, 5)], [1]).Reason.Should().Contain("two rounds");
    }
}
