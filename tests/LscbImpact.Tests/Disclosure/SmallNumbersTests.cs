using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Measures;
using LscbImpact.Tests.Dashboards;

namespace LscbImpact.Tests.Disclosure;

/// <summary>What of a series leaves the board's own team.</summary>
public class SmallNumbersTests
{
    private static readonly Quarter Quarter = Series.First;

    private static MeasureSeries Of(Grain grain, string of, decimal did, decimal all) => new(Series.Definition("audits-good-or-better.ofsted"), grain, of,
        [new QuarterFigure(Quarter, 100m * did / all, did, all, (long)all, [7], "what the sender said")]);

    private static PublishedSeries[] Published(Audience audience, params MeasureSeries[] family) => [.. SmallNumbers.Publish(family, (_, of) => of, audience, new DisclosureRule())];

    [Fact]
    public void A_percentage_whose_parts_are_small_is_hidden_and_so_is_another_that_would_give_it_away()
    {
        var shown = Published(new Audience.Public(), Of(Grain.Board, "", 78, 117), Of(Grain.Agency, "POL", 3, 12), Of(Grain.Agency, "LA", 45, 60), Of(Grain.Agency, "ICB", 30, 45));
        var figures = shown.ToDictionary(s => s.Of, s => s.At(Quarter));
        figures[""].Should().BeEquivalentTo(new { Numerator = 78m, Denominator = 117m });
        figures["POL"].Should().BeEquivalentTo(new { Value = (decimal?)null, Numerator = (decimal?)null, N = 0L });
        new[] { figures["LA"], figures["ICB"] }.Count(f => f.Value is null).Should().BeGreaterThan(0, "the board less the others would be the police");
        figures.Values.Should().OnlyContain(f => f.Versions.Count == 0 && f.Note == null, "returns and what senders say stay with the board's team");
    }

    [Fact]
    public void A_share_of_nearly_everybody_is_as_telling_as_one_of_nearly_nobody() =>
        Published(new Audience.Public(), Of(Grain.Board, "", 57, 60))[0].At(Quarter).Value.Should().BeNull("3 of the 60 did not");

    [Fact]
    public void An_agency_sees_its_own_figures_in_full()
    {
        var shown = Published(new Audience.Agency("POL"), Of(Grain.Agency, "POL", 3, 12), Of(Grain.Agency, "LA", 4, 60), Of(Grain.Agency, "ICB", 30, 45)).ToDictionary(s => s.Of, s => s.At(Quarter));
        shown["POL"].Numerator.Should().Be(3);
        shown["LA"].Value.Should().BeNull();
        shown["ICB"].Numerator.Should().Be(30);
    }

    [Fact]
    public void Where_no_view_by_agency_is_safe_the_boards_figure_stands_alone()
    {
        var shown = Published(new Audience.Agency("LA"), Of(Grain.Board, "", 30, 60), Of(Grain.Agency, "POL", 3, 10), Of(Grain.Agency, "LA", 27, 50)).ToDictionary(s => s.Of, s => s.At(Quarter));
        shown[""].Numerator.Should().Be(30);
        shown["POL"].Why.Should().NotBeNull();
        shown["POL"].Value.Should().BeNull();
    }
}
