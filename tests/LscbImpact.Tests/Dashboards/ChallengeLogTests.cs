using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns.Registers;

namespace LscbImpact.Tests.Dashboards;

/// <summary>Challenge and what came after it, as dates tell it.</summary>
public class ChallengeLogTests
{
    private static readonly DateOnly Today = new(2025, 10, 30);

    [Theory]
    [InlineData(-40, -10, -10, AnswerState.InTime, "✓ answered after 30 days, in time")]
    [InlineData(-40, -10, -40, AnswerState.InTime, "✓ answered the same day, in time")]
    [InlineData(-40, -10, -9, AnswerState.Late, "▲ answered after 31 days, late by 1 day")]
    [InlineData(-40, 5, -39, AnswerState.InTime, "✓ answered after 1 day, in time")]
    [InlineData(-40, 0, null, AnswerState.Waiting, "○ not answered, due today")]
    [InlineData(-40, 1, null, AnswerState.Waiting, "○ not answered, due in 1 day")]
    [InlineData(-40, -1, null, AnswerState.Overdue, "▲ not answered, due 1 day ago")]
    [InlineData(-40, null, null, AnswerState.CannotTell, "? not answered; no day is due: cannot tell whether late")]
    [InlineData(-40, null, -10, AnswerState.CannotTell, "? answered after 30 days; no day was due: cannot tell whether in time")]
    [InlineData(-40, -10, -41, AnswerState.CannotTell, "? answered before it was raised, as dates have it: cannot tell whether in time")]
    [InlineData(-40, -10, 1, AnswerState.CannotTell, "? answered on a day still to come, as dates have it: cannot tell whether in time")]
    public void An_answer_is_in_time_late_awaited_or_cannot_be_told(int raised, int? due, int? answered, AnswerState state, string words)
    {
        var line = ChallengeLog.Of([Raised(raised, due, answered)], c => c, Today).Lines.Single();
        (line.State, line.InWords).Should().Be((state, words));
    }

    [Theory]
    [InlineData("closed", null)]
    [InlineData("answered", null)]
    [InlineData("open", "We looked into it")]
    public void An_answer_without_a_day_is_not_overdue_and_not_in_time(string status, string? response)
    {
        var challenge = Raised(-40, -10, null);
        (challenge.Status, challenge.Response) = (status, response);
        var log = ChallengeLog.Of([challenge], c => c, Today);
        log.Lines.Single().InWords.Should().Be("? answered on a day not given: cannot tell whether in time");
        log.Overdue.Should().Be("No challenge is past its day without an answer.");
    }

    [Fact]
    public void The_newest_stands_first_with_its_agencys_name()
    {
        var unnamed = Raised(-40, -10, null);
        unnamed.ToAgency = null;
        ChallengeLog.Of([Raised(-500, -400, -450), unnamed, Raised(-2, 20, null)], c => $"The {c}", Today).Lines.Select(l => (l.Challenge.Date.DayNumber - Today.DayNumber, l.AgencyName))
            .Should().Equal((-2, "The POL"), (-40, null), (-500, "The POL"));
    }

    [Fact]
    public void What_is_said_of_late_counts_the_last_four_quarters_and_what_is_overdue_counts_everything()
    {
        var changed = Raised(-200, -170, -180);
        changed.Outcome = "Every case is reviewed";
        // 1 October 2024 is the first day that counts.
        var log = ChallengeLog.Of([changed, Raised(-394, -300, -290), Raised(-395, -300, null), Raised(-60, -30, null), Raised(-50, null, null), Raised(-10, 5, null)], c => c, Today);
        log.OfLate.Should().Be("5 challenges were raised in the last four quarters and the days since (from 1 October 2024). Of 3 answered or past their day, 1 was answered in time; of 1 more the dates cannot tell. An outcome is written down for 1 of 5: its words must say whether anything changed.");
        log.Overdue.Should().Be("2 challenges are past their day without an answer, whenever they were raised, the longest by 300 days. 1 without an answer has no day due: cannot tell.");
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_counted()
    {
        ChallengeLog.Of([], c => c, Today).OfLate.Should().Be("No challenge was raised in the last four quarters and the days since (from 1 October 2024).");
        ChallengeLog.Of([Raised(-10, 5, null)], c => c, Today).OfLate.Should().StartWith("1 challenge was raised").And.Contain("None is known to have been answered in time or late. An outcome is written down for 0 of 1");
        ChallengeLog.Of([Raised(-30, -5, null)], c => c, Today).Overdue.Should().Be("1 challenge is past its day without an answer, by 5 days.");
    }

    private static Challenge Raised(int date, int? due, int? answered) => new()
    {
        ChallengeRef = "CH-1", Date = Today.AddDays(date), RaisedBy = "Lay member", ToAgency = "POL", Issue = "Returns come late",
        ResponseDue = due is { } d ? Today.AddDays(d) : null, ResponseDate = answered is { } a ? Today.AddDays(a) : null, Status = "open",
    };
}
