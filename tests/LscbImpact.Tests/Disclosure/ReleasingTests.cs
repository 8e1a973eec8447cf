using CsCheck;
using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Tests.Dashboards;

namespace LscbImpact.Tests.Disclosure;

/// <summary>What of the board's figures leaves its own team, and what is known by then.</summary>
public class ReleasingTests
{
    private const string Audits = "audits-good-or-better.ofsted";
    private static readonly Quarter Quarter = Series.First;
    private static readonly string[] Agencies = ["LA", "ICB", "POL", "SCH", "VCS"];

    private static Release Release(int number = 1) => new() { BoardId = 1, Number = number, UpTo = Quarter, DecidedAt = default, DecidedBy = "chair", Threshold = 5 };

    private static MeasureSeries Of(string series, string of, decimal did, decimal? all = null) => new(Series.Definition(series), of.Length == 0 ? Grain.Board : Grain.Agency, of,
        [new QuarterFigure(Quarter, all is null ? did : 100m * did / all, did, all, (long)(all ?? did), [7], "what the sender said")]);

    private static Dictionary<string, QuarterFigure> Seen(Audience audience, params MeasureSeries[] series) =>
        Releasing.Protect(Release(), series, []).Figures.ToDictionary(f => f.Of, f => Seen(audience, f));

    private static QuarterFigure Seen(Audience audience, ReleasedFigure figure) => SmallNumbers.Publish(Series.Definition(figure.Series), [figure], figure.Of, audience).At(Quarter);

    [Fact]
    public void A_percentage_whose_parts_are_small_is_hidden_and_so_is_another_that_would_give_it_away()
    {
        var figures = Seen(new Audience.Public(), Of(Audits, "", 78, 117), Of(Audits, "POL", 3, 12), Of(Audits, "LA", 45, 60), Of(Audits, "ICB", 30, 45));
        figures[""].Should().BeEquivalentTo(new { Numerator = 78m, Denominator = 117m });
        figures["POL"].Should().BeEquivalentTo(new { Value = (decimal?)null, Numerator = (decimal?)null, N = 0L, Hidden = true });
        new[] { figures["LA"], figures["ICB"] }.Count(f => f.Value is null).Should().BeGreaterThan(0, "the board less the others would be the police");
        figures.Values.Should().OnlyContain(f => f.Versions.Count == 0 && f.Note == null, "returns and what senders say stay with the board's team");
    }

    [Fact]
    public void A_share_of_nearly_everybody_is_as_telling_as_one_of_nearly_nobody() =>
        Seen(new Audience.Public(), Of(Audits, "", 57, 60))[""].Value.Should().BeNull("3 of the 60 did not");

    [Fact]
    public void An_agency_sees_its_own_figures_in_full()
    {
        var figures = Seen(new Audience.Agency("POL"), Of(Audits, "POL", 3, 12), Of(Audits, "LA", 4, 60), Of(Audits, "ICB", 30, 45));
        figures["POL"].Numerator.Should().Be(3);
        figures["LA"].Value.Should().BeNull();
        figures["ICB"].Numerator.Should().Be(30);
    }

    [Fact]
    public void Where_an_agency_could_take_itself_off_the_boards_figure_that_is_hidden_too()
    {
        var figures = Seen(new Audience.Agency("LA"), Of(Audits, "", 30, 60), Of(Audits, "POL", 3, 10), Of(Audits, "LA", 27, 50));
        figures[""].Value.Should().BeNull("the board less the council would be the police");
        figures["POL"].Value.Should().BeNull();
        figures["POL"].Why.Should().Contain("no view by place");
        figures["LA"].Numerator.Should().Be(27);
    }

    [Fact]
    public void Meetings_and_actions_are_nobody_and_are_released_as_they_are() =>
        Seen(new Audience.Public(), Of("attendance-represented.board", "POL", 3, 4))["POL"].Numerator.Should().Be(3);

    [Fact]
    public void What_one_measure_hides_another_does_not_tell()
    {
        var content = Releasing.Protect(Release(), [Of("people-trained", "", 100), Of("training-response-rate.end", "", 97, 100), Of("training-applied.end", "", 60, 97)], []);
        var shown = content.Figures.ToDictionary(f => f.Series, f => f.Shown);
        shown["people-trained"].Should().Be(Shown.Open);
        shown["training-response-rate.end"].Should().Be(Shown.Hidden, "three did not answer");
        shown["training-applied.end"].Should().Be(Shown.Hidden, "its 97 answers and the 100 people would tell of the three");
    }

    [Fact]
    public void What_has_not_changed_is_not_released_again_and_what_was_revised_takes_its_place()
    {
        MeasureSeries[] first = [Of(Audits, "", 40, 60), Of(Audits, "POL", 16, 24), Of(Audits, "LA", 24, 36)];
        var released = Releasing.Protect(Release(), first, []).Figures;
        var same = Releasing.Protect(Release(2), first, released);
        (same.Figures.Count, same.Revised.Count).Should().Be((0, 0));
        var revised = Releasing.Protect(Release(2), [Of(Audits, "", 42, 60), Of(Audits, "POL", 18, 24), first[2]], released);
        revised.Figures.Select(f => (f.Of, f.Numerator)).Should().BeEquivalentTo([("", 42m), ("POL", 18m), ("LA", 24m)]);
        revised.Revised.Should().Equal(new QuarterOfSeries(Quarter, Audits));
        var withdrawn = Releasing.Protect(Release(2), [], released);
        withdrawn.Figures.Should().BeEmpty();
        withdrawn.Revised.Should().Equal([new QuarterOfSeries(Quarter, Audits)], "a return withdrawn is withdrawn here too");
    }

    [Fact]
    public void What_was_hidden_once_stays_hidden()
    {
        MeasureSeries[] first = [Of(Audits, "", 78, 117), Of(Audits, "POL", 3, 12), Of(Audits, "LA", 45, 60), Of(Audits, "ICB", 30, 45)];
        var released = Releasing.Protect(Release(), first, []).Figures;
        var hidden = released.Where(f => f.Shown != Shown.Open).Select(f => f.Of).ToList();
        var again = Releasing.Protect(Release(2), [.. first, Of(Audits, "SCH", 30, 50)], released).Figures;
        again.Where(f => hidden.Contains(f.Of)).Should().HaveCount(hidden.Count).And.OnlyContain(f => f.Shown != Shown.Open);
    }

    /// <summary>Trained, answered and rated by the same people, by agency and in all, released, then revised: an agency that knows itself learns of no other.</summary>
    [Fact]
    public void No_agency_can_work_a_small_number_out_of_two_releases()
    {
        Gen.Int[0, 1_000_000].Sample(seed =>
        {
            var random = new Random(seed);
            var agencies = Agencies[..random.Next(3, 6)];
            var trained = agencies.Select(_ => random.Next(6, 30)).ToArray();
            var answered = trained.Select(t => random.Next(2) == 0 ? Math.Max(0, t - random.Next(0, 6)) : random.Next(0, t + 1)).ToArray();
            var released = Releasing.Protect(Release(), Training(agencies, trained, answered), []).Figures;
            var late = answered.Select((a, i) => random.Next(3) == 0 ? Math.Min(trained[i], a + random.Next(1, 3)) : a).ToArray();
            var revised = Releasing.Protect(Release(2), Training(agencies, trained, late), released);
            return IsSafe(agencies, released, []) && IsSafe(agencies, revised.Figures, released);
        }, iter: 300);
    }

    private static MeasureSeries[] Training(string[] agencies, int[] trained, int[] answered) =>
    [
        Of("people-trained", "", trained.Sum()), .. agencies.Select((a, i) => Of("people-trained", a, trained[i])),
        Of("training-response-rate.end", "", answered.Sum(), trained.Sum()), .. agencies.Select((a, i) => Of("training-response-rate.end", a, answered[i], trained[i])),
        Of("training-applied.end", "", 0, answered.Sum()),
    ];

    /// <summary>An attacker of the test's own: what is shown of both releases, that answers and those who gave none are the people trained, and that agencies make the board.</summary>
    private static bool IsSafe(string[] agencies, IReadOnlyList<ReleasedFigure> now, IReadOnlyList<ReleasedFigure> before)
    {
        ReleasedFigure? Find(string series, string of) => now.FirstOrDefault(f => f.Series == series && f.Of == of) ?? before.FirstOrDefault(f => f.Series == series && f.Of == of);
        string[] places = ["", .. agencies];
        var (truth, shown, sums) = (new List<long>(), new List<bool>(), new List<(int, int[])>());
        foreach (var place in places)
        {
            var (people, rate) = (Find("people-trained", place)!, Find("training-response-rate.end", place)!);
            var (open, told) = (people.Shown == Shown.Open || rate.Shown == Shown.Open, rate.Shown == Shown.Open || (place.Length == 0 && Find("training-applied.end", "") is { Shown: Shown.Open }));
            truth.AddRange([(long)rate.Denominator!, (long)rate.Numerator!, (long)(rate.Denominator! - rate.Numerator!)]);
            shown.AddRange([open, told, rate.Shown == Shown.Open]);
            var at = truth.Count - 3;
            sums.Add((at, [at + 1, at + 2]));
        }
        for (var part = 0; part < 3; part++) sums.Add((part, [.. Enumerable.Range(1, agencies.Length).Select(a => 3 * a + part)]));
        return Enumerable.Range(-1, agencies.Length + 1).All(insider =>
        {
            var hidden = shown.Select((s, i) => !s && (insider < 0 || i / 3 != insider + 1)).ToArray();
            var attacker = new Reckoner([.. truth], hidden, sums);
            return Enumerable.Range(0, truth.Count).Where(f => hidden[f] && truth[f] is >= 1 and <= 5).All(f => attacker.IsSafe(f));
        });
    }
}
