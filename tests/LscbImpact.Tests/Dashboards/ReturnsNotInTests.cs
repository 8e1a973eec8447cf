using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;

namespace LscbImpact.Tests.Dashboards;

/// <summary>Why a quarter has no figure: nothing came, or what came holds nothing to count.</summary>
public class ReturnsNotInTests
{
    private const string Actions = "review-actions-evidenced", Challenges = "challenges-answered-in-time", Indicator = "indicator.FLOW", Attendance = "attendance-represented.board", Repeated = "reaudited-within-12-months";
    private static readonly Quarter Quarter = Series.First;

    [Theory]
    [InlineData(Actions, Grain.Board, "", "no return has actions for it")]
    [InlineData(Actions, Grain.Agency, "POL", "no return has actions for it")]
    [InlineData(Challenges, Grain.Board, "", "the register has no challenges due for it")]
    [InlineData(Indicator, Grain.Agency, "POL", "no return has a figure")]
    public void Where_everything_is_in_there_was_nothing_to_count(string series, Grain grain, string of, string why) => Why(series, grain, of).Should().Be(why);

    [Theory]
    [InlineData(Actions, Grain.Agency, "POL", "its return is not in")]
    [InlineData(Actions, Grain.Agency, "LA", "no return has actions for it")]
    [InlineData(Actions, Grain.Board, "", "no return has actions for it; not in: Police")]
    [InlineData(Indicator, Grain.Locality, "NORTH", "no return has a figure")]
    [InlineData(Challenges, Grain.Agency, "POL", "the register has no challenges due for it")]
    public void An_agency_s_own_return_that_is_not_in_is_the_reason_for_it_alone(string series, Grain grain, string of, string why) => Why(series, grain, of, Due("POL", ReturnKinds.ReviewActions)).Should().Be(why);

    [Theory]
    [InlineData(Grain.Agency, "POL", "no return has seats expected for it; not in: The board's own team")]
    [InlineData(Grain.Board, "", "no return has seats expected for it; not in: The board's own team")]
    public void What_the_board_s_own_team_tells_of_an_agency_is_not_in_for_it_either(Grain grain, string of, string why) => Why(Attendance, grain, of, Due(BoardTeam.Code, ReturnKinds.Attendance)).Should().Be(why);

    [Fact]
    public void Many_are_counted_and_another_quarter_s_are_none_of_it()
    {
        Why(Indicator, Grain.Board, "", [.. new[] { "POL", "LA", "ICB" }.Select(a => Due(a, ReturnKinds.Indicators))]).Should().Be("no return has a figure; not in: Police, LA, ICB");
        Why(Indicator, Grain.Board, "", [.. new[] { "POL", "LA", "ICB", "SCH" }.Select(a => Due(a, ReturnKinds.Indicators))]).Should().Be("no return has a figure; not in: 4 agencies");
        Why(Indicator, Grain.Board, "", Due("POL", ReturnKinds.Indicators, 1)).Should().Be("no return has a figure");
    }

    [Fact]
    public void A_measure_that_waits_for_days_to_pass_says_so_of_its_latest_quarters_alone()
    {
        var definition = Series.Definition(Repeated);
        ReturnsNotIn.None.Why(definition, Grain.Board, "", Quarter, isLast: true).Should().Be("12 months have not passed yet");
        ReturnsNotIn.None.Why(definition, Grain.Board, "", Quarter, isLast: false).Should().Be("no return has audit rounds for it");
        new ReturnsNotIn([Due("POL", ReturnKinds.AuditResults)], Name).Why(definition, Grain.Agency, "POL", Quarter, isLast: true).Should().Be("12 months have not passed yet", "its return would change nothing");
    }

    private static string Why(string series, Grain grain, string of, params ReturnDue[] dues) => new ReturnsNotIn(dues, Name).Why(Series.Definition(series), grain, of, Quarter, isLast: false);

    private static string Name(string code) => code == "POL" ? "Police" : code == BoardTeam.Code ? "The board's own team" : code;

    private static ReturnDue Due(string agency, ReturnKind kind, int later = 0) =>
        new() { BoardId = 1, Agency = agency, Kind = kind.Name, Quarter = Quarter.Plus(later), StandsAt = Quarter.Plus(later).LastMonth, DueOn = Quarter.Plus(later).LastDay };
}
