using LscbImpact.Pipeline.Schedules;
using LscbImpact.SystemTests.CommandLine;

namespace LscbImpact.SystemTests.Schedules;

/// <summary>Times as the schedule page says them.</summary>
public class TimesInWordsTests
{
    [Theory]
    [InlineData("*/15 * * * *", "every 15 minutes")]
    [InlineData("* * * * *", "every minute")]
    [InlineData("0 * * * *", "every hour, on the hour")]
    [InlineData("5 * * * *", "every hour, at 5 minutes past")]
    [InlineData("5 0 * * *", "every day at 00:05")]
    [InlineData("0 7 * * 1", "every Monday at 07:00")]
    [InlineData("0 7 * * 7", "every Sunday at 07:00")]
    [InlineData("30 17 * * 1,3,5", "every Monday, Wednesday and Friday at 17:30")]
    [InlineData("0 9 * * 1-5", "every weekday at 09:00")]
    [InlineData("0 6 1 * *", "on the first of each month at 06:00")]
    [InlineData("0 6 15 * *", "on day 15 of each month at 06:00")]
    [InlineData("0 6 1 1,4,7,10 *", "on the first of January, April, July and October at 06:00")]
    [InlineData("*/25 * * * *", null)]
    [InlineData("0 6 1 * 1", null)]
    [InlineData("0 6 L * *", null)]
    [InlineData("0 9-17 * * *", null)]
    public void A_pattern_is_said_as_people_say_it_or_not_at_all(string cron, string? words) => TimesInWords.Of(cron).Should().Be(words);

    [Theory]
    [InlineData("0 7 * * 1", "Every Monday at 07:00")]
    [InlineData("0 6 L * *", "By the pattern 0 6 L * *")]
    public void A_job_says_when_it_runs(string cron, string said) => new ScheduledJob("", "", "", cron, () => "").InWords.Should().Be(said);

    [Fact]
    public void The_command_line_says_times_as_the_page_does()
    {
        using var store = new TemporaryFolder();
        Lscb.Run(store.Path, "schedule").Output.Should().Contain("Every 15 minutes").And.Contain("Every Monday at 07:00").And.NotContain("* * *");
    }
}
