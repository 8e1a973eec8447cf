using System.Text.Json;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Statistics;

/// <summary>The control chart against figures computed by the R package NHSRplotthedots (cases/spc_xmr.json) and against its own rule tests.</summary>
public class XmrChartTests
{
    private static readonly JsonElement[] All = [.. Cases.Read("spc_xmr.json")];

    public static TheoryData<string> Ids => [.. All.Where(c => !HasTag(c, "quirk")).Select(c => c.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Limits_signals_and_icons_agree_with_the_reference(string id)
    {
        var c = All.Single(x => x.GetProperty("id").GetString() == id);
        foreach (var (facet, values) in Facets(c.GetProperty("input")))
        {
            var result = XmrChart.Compute(values, Options(c.GetProperty("input"), facet));
            var expected = c.GetProperty("expected").GetProperty("points").EnumerateArray().Where(p => p.GetProperty("facet").GetString() == facet).ToList();
            result.Points.Should().HaveCount(expected.Count);
            foreach (var (point, e) in result.Points.Zip(expected)) Compare(point, e);
            var icons = c.GetProperty("expected").GetProperty("icons").EnumerateArray().Single(i => i.GetProperty("facet").GetString() == facet);
            result.Variation.Word().Should().Be(VariationWord(icons.GetProperty("variation_icon").GetString()!));
            result.Assurance.Word().Should().Be(AssuranceWord(icons.GetProperty("assurance_icon").GetString()));
        }
        Facets(c.GetProperty("input")).Any(f => XmrChart.Compute(f.Values, Options(c.GetProperty("input"), f.Facet)).Trial)
            .Should().Be(c.GetProperty("expected").GetProperty("short_group_warning_raised").GetBoolean());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20)]
    public void A_series_without_variation_has_no_limits_no_icons_and_says_why(int count)
    {
        var result = XmrChart.Compute(Series(Enumerable.Repeat(5m, count)), new XmrOptions(Better.Up, Target: 5));
        result.Points.Should().OnlyContain(p => p.Limits == null && p.Mean == 5 && p.Signal == XmrSignal.None);
        result.Variation.Should().Be(XmrVariation.None);
        result.Assurance.Should().Be(XmrAssurance.None);
        result.Notes.Should().ContainSingle().Which.Should().Contain("no variation");
    }

    [Fact]
    public void An_empty_series_says_that_there_is_nothing_to_chart()
    {
        var result = XmrChart.Compute([], new XmrOptions(Better.Up));
        result.Points.Should().BeEmpty();
        result.Variation.Should().Be(XmrVariation.None);
        result.Notes.Should().Equal("There are no values to chart.");
    }

    [Fact]
    public void Rare_events_do_not_collapse_the_limits_onto_the_mean()
    {
        var result = XmrChart.Compute(Series([5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5, 5, 5]), new XmrOptions(Better.Down));
        result.Points[0].Limits!.Value.Reach.Should().BeGreaterThan(0);
        result.Points.Count(p => p.Signal is XmrSignal.OutsideHigh or XmrSignal.OutsideLow).Should().Be(1);
        result.Notes.Should().Contain(n => n.Contains("no range was screened out"));
    }

    [Fact]
    public void A_rebase_date_without_a_value_moves_to_the_next_value_and_says_so()
    {
        var c = All.Single(x => x.GetProperty("id").GetString() == "q-rebase-date-not-in-data").GetProperty("input");
        var values = Facets(c).Single().Values;
        var moved = XmrChart.Compute(values, Options(c));
        var named = XmrChart.Compute(values, Options(c) with { Rebases = [new DateOnly(2022, 3, 1)] });
        moved.Points.Should().Equal(named.Points);
        moved.Points.Select(p => p.Group).Distinct().Should().Equal(0, 1);
        moved.Notes.Should().Contain(n => n.Contains("2022-02-15") && n.Contains("2022-03-01"));
    }

    [Fact]
    public void A_rebase_date_after_the_data_two_values_on_a_day_and_limits_fixed_too_soon_are_refused()
    {
        var series = Series([1, 2, 3]);
        ((Action)(() => XmrChart.Compute(series, new XmrOptions(Better.Up, Rebases: [new DateOnly(2030, 1, 1)])))).Should().Throw<ArgumentException>().WithMessage("*2030-01-01*after the last value*");
        ((Action)(() => XmrChart.Compute([.. series, series[0]], new XmrOptions(Better.Up)))).Should().Throw<ArgumentException>().WithMessage("*share the date*");
        ((Action)(() => XmrChart.Compute(series, new XmrOptions(Better.Up, FixAfter: 11)))).Should().Throw<ArgumentException>().WithMessage("*at least 12*");
    }

    [Fact]
    public void The_rules_hold_the_packages_own_tests()
    {
        foreach (var c in Cases.Read("spc_rule_units.json"))
        {
            var v = c.GetProperty("v").EnumerateArray().Select(x => x.GetInt32()).ToArray();
            var expected = c.GetProperty("expected").EnumerateArray().Select(x => x.GetInt32()).ToArray();
            switch (c.GetProperty("fn").GetString())
            {
                // The package first marks the seventh point of a run and then the six before it; here both are one step.
                case "ptd_seven_point_one_side_mean": XmrRules.SevenOnOneSide(v).Should().Equal(SixBefore(expected)); break;
                case "ptd_seven_point_trend": XmrRules.TrendOfSeven([.. v.Select(x => (decimal)x)]).Should().Equal(SixBefore(expected)); break;
                case "ptd_part_of_seven_trend": SixBefore(v).Select(Math.Abs).Should().Equal(expected); break;
                default:
                    var sides = c.GetProperty("relative_to_mean").EnumerateArray().Select(x => x.GetInt32()).ToArray();
                    XmrRules.TwoOfThree([.. v.Select(x => x == 1)], sides).Select(f => f ? 1 : 0).Should().Equal(expected);
                    break;
            }
        }
    }

    private static void Compare(XmrPoint point, JsonElement e)
    {
        ((double)point.Mean).Should().BeApproximately(e.GetProperty("mean").GetDouble(), 1e-9 * Math.Max(1, Math.Abs((double)point.Mean)));
        if (e.GetProperty("lpl").ValueKind == JsonValueKind.Null) point.Limits.Should().BeNull();
        else
        {
            ((double)point.Limits!.Value.Lower).Should().BeApproximately(e.GetProperty("lpl").GetDouble(), 1e-9 * Math.Max(1, Math.Abs(e.GetProperty("lpl").GetDouble())));
            ((double)point.Limits!.Value.Upper).Should().BeApproximately(e.GetProperty("upl").GetDouble(), 1e-9 * Math.Max(1, Math.Abs(e.GetProperty("upl").GetDouble())));
        }
        point.Signal.Word().Should().Be(SignalWord(e.GetProperty("special_cause_type").GetString()!), $"at {point.Date}");
        point.Group.Should().Be(e.GetProperty("rebase_group").GetInt32());
        point.Trial.Should().Be(e.GetProperty("short_group_warning").GetBoolean());
        point.Judgement.Word().Should().Be(e.GetProperty("point_type").GetString() switch
        {
            "common_cause" => "common",
            "special_cause_improvement" => "improvement",
            "special_cause_concern" => "concern",
            _ => "neutral",
        });
    }

    private static string SignalWord(string type) => type switch
    {
        "Above UCL" => "outside-high",
        "Below LCL" => "outside-low",
        "7 Point Trend (Increasing)" => "trend-up",
        "7 Point Trend (Decreasing)" => "trend-down",
        "2 in 3 Above CL" => "near-high",
        "2 in 3 Below CL" => "near-low",
        "7 Points Above CL" => "shift-high",
        "7 Points Below CL" => "shift-low",
        _ => "none",
    };

    private static string VariationWord(string icon) => icon == "common_cause" ? "common" : icon.Replace('_', '-');

    private static string AssuranceWord(string? icon) => icon switch { null => "none", "inconsistent" => "hit-or-miss", _ => icon };

    private static int[] SixBefore(int[] ends)
    {
        var flags = new int[ends.Length];
        for (var i = 0; i < ends.Length; i++)
            if (ends[i] != 0)
                for (var j = Math.Max(0, i - 6); j <= i; j++) flags[j] = ends[i];
        return flags;
    }

    private static IEnumerable<(string? Facet, List<DatedValue> Values)> Facets(JsonElement input)
    {
        var dates = input.GetProperty("dates").EnumerateArray().Select(d => DateOnly.Parse(d.GetString()!)).ToList();
        var values = input.GetProperty("values").EnumerateArray().Select(v => v.GetDecimal()).ToList();
        var facets = input.TryGetProperty("facets", out var f) ? f.EnumerateArray().Select(x => x.GetString()).ToList() : [.. dates.Select(_ => (string?)null)];
        return dates.Select((d, i) => (Facet: facets[i], Value: new DatedValue(d, values[i]))).GroupBy(x => x.Facet).Select(g => (g.Key, g.Select(x => x.Value).ToList()));
    }

    private static XmrOptions Options(JsonElement input, string? facet = null) => new(
        input.GetProperty("improvement_direction").GetString() switch { "increase" => Better.Up, "decrease" => Better.Down, _ => Better.Neither },
        input.TryGetProperty("target", out var target) ? (facet is null ? target : target.GetProperty(facet)).GetDecimal() : null,
        input.TryGetProperty("rebase", out var rebase) && (facet is null || rebase.TryGetProperty(facet, out rebase)) ? [.. rebase.EnumerateArray().Select(r => DateOnly.Parse(r.GetString()!))] : [],
        input.GetProperty("screen_outliers").GetBoolean(),
        input.TryGetProperty("fix_after_n_points", out var n) ? n.GetInt32() : null);

    private static List<DatedValue> Series(IEnumerable<decimal> values) => [.. values.Select((v, i) => new DatedValue(new DateOnly(2020, 4, 1).AddMonths(i), v))];

    private static bool HasTag(JsonElement c, string tag) => c.GetProperty("tags").EnumerateArray().Any(t => t.GetString() == tag);
}
