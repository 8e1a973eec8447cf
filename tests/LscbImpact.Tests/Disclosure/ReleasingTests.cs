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

    private static MeasureSeries Of(string series, string of, decimal did, decimal? all = null, Grain places = Grain.Agency) => new(Series.Definition(series), of.Length == 0 ? Grain.Board : places, of,
        [new QuarterFigure(Quarter, all is null ? did : 100m * did / all, did, all, (long)(all ?? did), [7], "what the sender said")], ReturnsNotIn.None);

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
    public void Places_taken_are_people_too_and_hidden_wherever_people_trained_are()
    {
        MeasureSeries[] series =
        [
            Of("people-trained", "", 73), .. Priorities("people-trained", ("P1", 3, null), ("P2", 40, null), ("P3", 30, null)),
            Of("training-places-taken", "", 73, 150), .. Priorities("training-places-taken", ("P1", 3, 20), ("P2", 40, 80), ("P3", 30, 50)),
        ];
        var figures = Releasing.Protect(Release(), series, []).Figures;
        var hidden = figures.Where(f => f.Series == "people-trained" && f.Shown != Shown.Open).Select(f => f.Of).ToList();
        hidden.Should().Contain("P1").And.HaveCountGreaterThan(1);
        figures.Where(f => f.Series == "training-places-taken" && f.Shown != Shown.Open).Select(f => f.Of).Should().Contain(hidden);
    }

    [Fact]
    public void What_was_released_as_nobodys_and_counts_people_is_reckoned_with()
    {
        ReleasedFigure Before(string of, decimal did, decimal all) => new()
        {
            BoardId = 1, Release = 1, Measure = "training-places-taken", Series = "training-places-taken", Grain = of.Length == 0 ? Grain.Board : Grain.Priority, Of = of, Quarter = Quarter, Unit = MeasureUnit.Percent, TellsOfPeople = false, Value = 100 * did / all, Numerator = did, Denominator = all, N = 5,
        };
        var figures = Releasing.Protect(Release(2), [Of("people-trained", "", 83), .. Priorities("people-trained", ("P1", 3, null), ("P2", 40, null), ("P3", 40, null))], [Before("P2", 40, 80)]).Figures.ToDictionary(f => f.Of, f => f.Shown);
        (figures["P1"], figures["P3"]).Should().Be((Shown.Hidden, Shown.Hidden), "the 40 of P2 are out already, so hiding them protects nothing");
    }

    [Fact]
    public void What_was_released_as_nobodys_and_is_peoples_by_now_is_protected_by_the_next_release()
    {
        MeasureSeries[] trained = [Of("people-trained", "", 78), Of("people-trained", "POL", 3), Of("people-trained", "LA", 75)];
        var nobodys = Releasing.Protect(Release(), trained, []).Figures.Select(f => new ReleasedFigure
        {
            BoardId = 1, Release = 1, Measure = f.Measure, Series = f.Series, Grain = f.Grain, Of = f.Of, Quarter = f.Quarter, Unit = f.Unit, TellsOfPeople = false, Value = f.Value, Numerator = f.Numerator, Denominator = f.Denominator, N = f.N, Shown = Shown.Open,
        }).ToList();
        var next = Releasing.Protect(Release(2), trained, nobodys);
        next.Figures.ToDictionary(f => f.Of, f => f.Shown).Should().Equal(new Dictionary<string, Shown> { [""] = Shown.Open, ["POL"] = Shown.Hidden, ["LA"] = Shown.Open });
        next.Revised.Should().Equal(new QuarterOfSeries(Quarter, "people-trained"));
        Releasing.Protect(Release(3), trained, next.Figures).Figures.Should().BeEmpty("it is protected already");
    }

    private static IEnumerable<MeasureSeries> Priorities(string series, params (string Of, decimal Did, decimal? All)[] figures) => figures.Select(f => Of(series, f.Of, f.Did, f.All, Grain.Priority));

    [Fact]
    public void A_case_without_a_place_does_not_part_the_places_from_the_board()
    {
        var figures = Seen(new Audience.Public(), Of(Audits, "", 34, 84), Of(Audits, "CITY", 30, 70, Grain.Locality), Of(Audits, "VALE", 3, 12, Grain.Locality));
        figures[""].Numerator.Should().Be(34);
        figures["VALE"].Value.Should().BeNull();
        figures["CITY"].Value.Should().BeNull("34 less 30 leaves 4 at most for the vale");
    }

    [Fact]
    public void Whoever_has_no_agency_is_no_onlooker()
    {
        var figures = Seen(new Audience.Public(), Of("people-trained", "", 72), Of("people-trained", "POL", 2), Of("people-trained", "LA", 40));
        figures["POL"].Value.Should().BeNull();
        (figures[""].Numerator, figures["LA"].Numerator).Should().Be((72m, 40m), "of the other 32 nobody knows which 30 have no agency");
    }

    /// <summary>Some people have no place. The attacker knows that they are there, and that places and they make the board.</summary>
    [Fact]
    public void Nobody_works_a_small_number_out_of_places_that_leave_some_people_out()
    {
        Gen.Int[0, 1_000_000].Sample(seed =>
        {
            var random = new Random(seed);
            var all = Enumerable.Range(0, random.Next(3, 6)).Select(_ => random.Next(0, 30)).ToArray();
            all[^1] = random.Next(0, 8);
            var did = all.Select(a => random.Next(0, a + 1)).ToArray();
            if (all.Sum() == 0) return true;
            var figures = Releasing.Protect(Release(), [Of(Audits, "", did.Sum(), all.Sum()), .. Enumerable.Range(0, all.Length - 1).Where(i => all[i] > 0).Select(i => Of(Audits, Agencies[i], did[i], all[i], Grain.Locality))], []).Figures;
            var (truth, hidden) = (new List<long> { did.Sum(), all.Sum() - did.Sum(), all.Sum() }, new List<bool>());
            foreach (var (d, a) in did.Zip(all)) truth.AddRange([d, a - d, a]);
            foreach (var place in Agencies[..(all.Length - 1)].Prepend("").Select(p => figures.FirstOrDefault(f => f.Of == p)).Append(null)) hidden.AddRange(Enumerable.Repeat(place is not { Shown: Shown.Open, Value: not null }, 3));
            // Places without anybody have no figure; everybody knows that.
            for (var i = 0; i < all.Length - 1; i++)
                if (all[i] == 0) for (var part = 0; part < 3; part++) hidden[3 * (i + 1) + part] = false;
            List<(int, int[])> sums = [.. Enumerable.Range(0, all.Length + 1).Select(i => (3 * i + 2, new[] { 3 * i, 3 * i + 1 })), .. Enumerable.Range(0, 3).Select(part => (part, Enumerable.Range(1, all.Length).Select(i => 3 * i + part).ToArray()))];
            var attacker = new Reckoner([.. truth], [.. hidden], sums);
            return Enumerable.Range(0, truth.Count).Where(f => truth[f] is >= 1 and <= 5).All(f => hidden[f] && attacker.IsSafe(f));
        }, iter: 200);
    }

    [Fact]
    public void An_agency_without_a_figure_on_one_scale_knows_its_own_on_another()
    {
        const string other = "audits-good-or-better.likert-4";
        var content = Releasing.Protect(Release(),
        [
            Of(Audits, "", 50, 100), Of(Audits, "POL", 20, 40), Of(Audits, "LA", 30, 60),
            Of(other, "", 30, 60), Of(other, "ICB", 27, 50), Of(other, "SCH", 3, 10),
        ], []);
        var shown = content.Figures.ToDictionary(f => (f.Series, f.Of), f => f.Shown);
        shown[(other, "")].Should().NotBe(Shown.Open, "the ICB could take itself off, and see the schools");
        shown[(Audits, "")].Should().Be(Shown.Open);
    }

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

    /// <summary>However much a correction changes, what it leaves is known to be what it was: 78 less 45 less 30 would be three.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_correction_left_as_it_was_stays_hidden(bool another)
    {
        MeasureSeries[] first = [Of(Audits, "", 78, 117), Of(Audits, "POL", 3, 12), Of(Audits, "LA", 45, 60), Of(Audits, "ICB", 30, 45)];
        var released = Releasing.Protect(Release(), first, []).Figures;
        released.Where(f => f.Shown != Shown.Open).Select(f => f.Of).Should().Contain(["POL", "ICB"]);
        MeasureSeries[] second = another
            ? [Of(Audits, "", 104, 165), Of(Audits, "POL", 8, 20), Of(Audits, "LA", 46, 60), first[3], Of(Audits, "SCH", 20, 40)]
            : [Of(Audits, "", 84, 125), Of(Audits, "POL", 8, 20), Of(Audits, "LA", 46, 60), first[3]];
        Releasing.Protect(Release(2), second, released).Figures.Single(f => f.Of == "ICB").Shown.Should().NotBe(Shown.Open);
    }

    /// <summary>Trained, answered and rated by the same people, by agency and in all, released, then revised: an agency that knows itself learns of no other.</summary>
    [Fact]
    public void No_agency_can_work_a_small_number_out_of_two_releases() => Gen.Int[0, 1_000_000].Sample(LearnsNothing, iter: 300);

    /// <summary>Once all of the others had answered, so the five that did not were its own; once the five were of others whom the first release told of already, together.</summary>
    [Theory]
    [InlineData(228872)]
    [InlineData(70846)]
    public void What_an_agency_knew_from_the_first_release_and_of_itself_it_does_not_learn_from_the_second(int seed) => LearnsNothing(seed).Should().BeTrue();

    private static bool LearnsNothing(int seed)
    {
        var random = new Random(seed);
        var agencies = Agencies[..random.Next(3, 6)];
        var trained = agencies.Select(_ => random.Next(6, 30)).ToArray();
        var answered = trained.Select(t => random.Next(2) == 0 ? Math.Max(0, t - random.Next(0, 6)) : random.Next(0, t + 1)).ToArray();
        var released = Releasing.Protect(Release(), Training(agencies, trained, answered), []).Figures;
        var late = answered.Select((a, i) => random.Next(3) == 0 ? Math.Min(trained[i], a + random.Next(1, 3)) : a).ToArray();
        var revised = Releasing.Protect(Release(2), Training(agencies, trained, late), released);
        return TrainingAttacker.LearnsNothing(agencies, [released]) && TrainingAttacker.LearnsNothing(agencies, [released, revised.Figures]);
    }

    private static MeasureSeries[] Training(string[] agencies, int[] trained, int[] answered) =>
    [
        Of("people-trained", "", trained.Sum()), .. agencies.Select((a, i) => Of("people-trained", a, trained[i])),
        Of("training-response-rate.end", "", answered.Sum(), trained.Sum()), .. agencies.Select((a, i) => Of("training-response-rate.end", a, answered[i], trained[i])),
        Of("training-applied.end", "", 0, answered.Sum()),
    ];
}
