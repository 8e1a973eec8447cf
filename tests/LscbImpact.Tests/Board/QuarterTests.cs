using CsCheck;
using LscbImpact.Core.Board;

namespace LscbImpact.Tests.Board;

/// <summary>The financial quarter, on both sides of every boundary.</summary>
public class QuarterTests
{
    [Theory]
    [InlineData("2025-26 Q2", "2025-07-01", "2025-09-30")]
    [InlineData("2025-26-Q4", "2026-01-01", "2026-03-31")]
    [InlineData("Q1 2023/24", "2023-04-01", "2023-06-30")]
    [InlineData("1999-00 Q4", "2000-01-01", "2000-03-31")]
    [InlineData("2023-2024 Q4", "2024-01-01", "2024-03-31")]
    public void A_quarter_is_read_and_knows_its_days(string written, string first, string last)
    {
        Quarter.TryParse(written, out var quarter).Should().BeTrue();
        (quarter.FirstDay, quarter.LastDay).Should().Be((DateOnly.Parse(first), DateOnly.Parse(last)));
    }

    [Theory]
    [InlineData("2025-27 Q2")]
    [InlineData("2025-26 Q5")]
    [InlineData("2025 Q2")]
    [InlineData("Q2")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_quarter_is_not_read(string? written) => Quarter.TryParse(written, out _).Should().BeFalse();

    [Fact]
    public void Every_day_lies_in_one_quarter_which_reads_back_from_its_own_words()
    {
        Gen.Int[0, 40_000].Select(d => new DateOnly(1990, 1, 1).AddDays(d)).Sample(day =>
        {
            var quarter = Quarter.Of(day);
            quarter.Contains(day).Should().BeTrue();
            quarter.Plus(1).Contains(day).Should().BeFalse();
            Quarter.Parse(quarter.ToString()).Should().Be(quarter);
            Quarter.Parse(quarter.Slug).Should().Be(quarter);
            quarter.Months.Should().HaveCount(3).And.OnlyContain(m => m.Quarter == quarter);
        });
    }

    [Theory]
    [InlineData("2025-03-31T22:59:59", "2025-03-31")]
    [InlineData("2025-03-31T23:05:00", "2025-04-01")]
    [InlineData("2024-03-31T23:05:00", "2024-04-01")]
    [InlineData("2025-12-31T23:59:59", "2025-12-31")]
    [InlineData("2024-02-29T12:00:00", "2024-02-29")]
    public void The_day_is_Londons_and_not_the_servers(string utc, string day) =>
        LondonCalendar.DayOf(DateTime.SpecifyKind(DateTime.Parse(utc), DateTimeKind.Utc)).Should().Be(DateOnly.Parse(day));
}
