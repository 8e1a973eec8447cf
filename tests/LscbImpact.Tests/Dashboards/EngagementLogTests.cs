using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns.Registers;

namespace LscbImpact.Tests.Dashboards;

/// <summary>Whom the board heard, and what came of it.</summary>
public class EngagementLogTests
{
    private static readonly DateOnly Today = new(2025, 10, 30);

    private static readonly Priority[] Priorities =
    [
        new() { Code = "P1", Title = "Neglect", YearFrom = "2021-22", YearTo = "2025-26" }, new() { Code = "P2", Title = "Exploitation" },
        new() { Code = "P3", Title = "An old one", YearTo = "2024/25" }, new() { Code = "P4", Title = "One to come", YearFrom = "2026-27" },
    ];

    [Theory]
    [InlineData(null, false, "○ not fed back yet")]
    [InlineData(1, false, "○ not fed back yet, planned for 31 October 2025")]
    [InlineData(0, true, "✓ 30 October 2025")]
    [InlineData(-20, true, "✓ 10 October 2025")]
    [InlineData(-21, null, "? 9 October 2025 is before they were heard: cannot tell")]
    public void They_are_fed_back_to_on_a_day_that_can_be_or_not_yet(int? day, bool? fedBack, string words)
    {
        var line = new EngagementLine(Heard(-20, fedBack: day), Today);
        (line.IsFedBack, line.FedBack).Should().Be((fedBack, words));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, "5 or fewer")]
    [InlineData(5, "5 or fewer")]
    [InlineData(6, "6")]
    public void A_small_number_of_people_is_never_shown_beside_their_words(int? number, string? shown)
    {
        var heard = Heard(-20);
        heard.Number = number;
        new EngagementLine(heard, Today).People(smallUpTo: 5).Should().Be(shown);
    }

    [Fact]
    public void What_is_said_of_late_counts_times_groups_changes_and_feedback_of_the_last_four_quarters()
    {
        var log = EngagementLog.Of([Heard(-395, "P2"), Heard(-394, "P1;P3", "Young people", "A new form", -300), Heard(-20, "P1", "young people ", fedBack: -21), Heard(-10, null, "Fathers", fedBack: 5)], Priorities, Today);
        log.Lines.Select(l => l.Engagement.Date.DayNumber - Today.DayNumber).Should().Equal(-10, -20, -394, -395);
        log.OfLate.Should().Be("People were heard 3 times in the last four quarters and the days since (from 1 October 2024), from 2 groups. A change is written down for 1 of 3, and 1 of 3 were fed back on; of 1 the dates cannot tell.");
        log.Unheard.Should().Be("Nobody was heard in that time on P2 Exploitation. 1 of 3 entries names no priority.", "only priorities of the year are asked after");
        (log.TimesOn("P1"), log.TimesOn("P2"), log.TimesOn("P3")).Should().Be((2, 0, 1));
    }

    [Fact]
    public void Where_nobody_was_heard_or_every_priority_was_it_is_said_so()
    {
        var none = EngagementLog.Of([], Priorities, Today);
        (none.OfLate, none.Unheard).Should().Be(("The register names nobody who was heard in the last four quarters and the days since (from 1 October 2024).", "Nobody was heard in that time on P1 Neglect, P2 Exploitation."));
        var all = EngagementLog.Of([Heard(-20, "P1; P2", change: "A new form", fedBack: -1)], Priorities, Today);
        (all.OfLate, all.Unheard).Should().Be(("People were heard once in the last four quarters and the days since (from 1 October 2024), from 1 group. A change is written down for 1 of 1, and 1 of 1 was fed back on.", "Somebody was heard on every priority of this year."));
        EngagementLog.Of([Heard(-20)], [], Today).Unheard.Should().Be("The register has no priority of this year.");
    }

    private static Engagement Heard(int date, string? priorities = "P1", string group = "Young people", string? change = null, int? fedBack = null) =>
        new() { Date = Today.AddDays(date), GroupEngaged = group, PriorityCode = priorities, ChangeMade = change, FedBackOn = fedBack is { } day ? Today.AddDays(day) : null };
}
