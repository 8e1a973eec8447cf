using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Pipeline.Schedules;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Schedules;

/// <summary>Returns and jobs on both sides of midnight, of the change of clocks, of the year's end and in a leap year: once, and in the right quarter.</summary>
public sealed class QuarterBoundariesTests
{
    private const string Figure = "audits-good-or-better.ofsted";

    [StoreFact]
    public void A_job_in_the_hour_that_the_clocks_skip_or_repeat_runs_once_that_night()
    {
        using var board = new TestBoard(schedule: new ScheduleSettings { CollectInbox = "*/15 * * * *", Measure = "30 1 * * *" });
        // 29 March: at 01:00 it is 02:00, when the job is made up for. 25 October: of two times 01:30 it is the first.
        foreach (var (before, due) in new[] { (Utc("2026-03-28T12:00"), new[] { "2026-03-29T01:00", "2026-03-30T00:30" }), (Utc("2026-10-24T12:00"), ["2026-10-25T00:30", "2026-10-26T01:30"]) })
        {
            Step(board, before, TimeSpan.FromHours(47), TimeSpan.FromMinutes(15));
            var ran = board.Reading(db => db.JobRuns.Where(r => r.DueAt > before.UtcDateTime).ToList()).ToLookup(r => r.Job);
            ran["measure"].Select(r => r.DueAt).Order().Should().Equal(due.Select(d => Utc(d).UtcDateTime));
            ran["collect-inbox"].Select(r => r.DueAt).Should().HaveCount(47 * 4, "every quarter of an hour that passed, whatever it was called").And.OnlyHaveUniqueItems();
            ran.SelectMany(r => r).Should().OnlyContain(r => r.EndedAt != null && !r.Failed);
        }
    }

    [StoreFact]
    public async Task A_return_and_its_rows_at_the_years_end_stand_in_the_right_quarter()
    {
        using var board = new TestBoard();
        board.Clock.Now = Utc("2026-04-10T12:00");
        Sends(board, "LA", "2026-03-31", "2025-26 Q4").Outcome.Should().Be(Outcome.Accepted);
        Sends(board, "LA", "2026-04-01", "2026-27 Q1").Outcome.Should().Be(Outcome.Accepted);
        Sends(board, "POL", "2026-04-01", "2025-26 Q4").Outcome.Should().Be(Outcome.RowsRejected, "the day lies in the next quarter");
        foreach (var (quarter, month) in new[] { ("2025-26 Q4", 3), ("2026-27 Q1", 4) })
        {
            (await board.FigureAsync(Figure, quarter)).N.Should().Be(1, quarter);
            board.Reading(db => db.Points.Single(p => p.Series == Figure && p.Grain == Grain.Board && p.Month == Month.Of(2026, month))).N.Should().Be(1, quarter);
        }
    }

    /// <summary>Audit results are due 21 days after the quarter: 21 April, in London's summer.</summary>
    [StoreFact]
    public void A_return_handed_in_a_second_before_Londons_midnight_is_on_time_and_a_second_later_is_not()
    {
        using var board = new TestBoard();
        board.Clock.Now = Utc("2026-04-21T22:59:59");
        Sends(board, "POL", "2026-03-31", "2025-26 Q4");
        board.Clock.Now = Utc("2026-04-21T23:00:00");
        Sends(board, "LA", "2026-02-01", "2025-26 Q4");
        Owed(board, "2025-26 Q4").Should().Equal("ICB", "LA 2026-04-22 late", "POL 2026-04-21 on time");
    }

    [StoreFact]
    public void The_new_year_begins_with_Londons_midnight_and_its_returns_are_owed_once()
    {
        using var board = new TestBoard();
        Step(board, Utc("2026-03-31T12:00"), TimeSpan.FromMinutes(11 * 60 - 5), TimeSpan.FromMinutes(5));
        (Measured(board), Owed(board, "2026-27 Q1").Count).Should().Be((new DateOnly(2026, 3, 31), 0), "in London it is five to midnight");
        Step(board, Utc("2026-03-31T23:00"), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(5));
        (Measured(board), Owed(board, "2026-27 Q1").Count).Should().Be((new DateOnly(2026, 4, 1), 3), "for servers it is still March");
        Step(board, Utc("2026-03-31T23:10"), TimeSpan.FromHours(12), TimeSpan.FromMinutes(5));
        board.Reading(db => db.JobRuns.Count(r => r.Job == "measure" && r.DueAt > Utc("2026-03-31T12:00").UtcDateTime)).Should().Be(1);
        Owed(board, "2026-27 Q1").Should().HaveCount(3);
    }

    [StoreFact]
    public async Task The_29th_of_February_is_a_day_like_any_other_and_in_other_years_none()
    {
        // 60 days after the end of December is 29 February.
        using var board = new TestBoard(first: "2027-28 Q1", schedule: new ScheduleSettings { CollectInbox = "0 6 * * *", CloseAfterDays = 60 });
        board.Clock.Now = Utc("2028-01-15T12:00");
        Sends(board, "POL", "2027-12-31", "2027-28 Q3").Outcome.Should().Be(Outcome.Accepted);
        Step(board, Utc("2028-02-28T12:00"), TimeSpan.FromHours(48), TimeSpan.FromMinutes(30));
        board.Reading(db => db.JobRuns.Where(r => r.Job == "measure" && r.DueAt > Utc("2028-02-28T12:00").UtcDateTime).Select(r => r.DueAt).ToList()).Order().Should().Equal(Utc("2028-02-29T00:05").UtcDateTime, Utc("2028-03-01T00:05").UtcDateTime);
        board.Reading(db => db.JobRuns.Where(r => r.Job == "close-quarter").ToList()).Where(r => r.Outcome!.Contains("2027-28 Q3 is closed", StringComparison.Ordinal)).Select(r => r.DueAt).Should().Equal(Utc("2028-02-29T03:00").UtcDateTime);

        Sends(board, "POL", "2028-02-29", "2027-28 Q4").Outcome.Should().Be(Outcome.Accepted);
        Sends(board, "LA", "2027-02-29", "2027-28 Q4").Outcome.Should().Be(Outcome.RowsRejected, "there was no such day");
        (await board.FigureAsync(Figure, "2027-28 Q4")).N.Should().Be(1);
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.FieldworkDate).ToList()).Should().BeEquivalentTo([new DateOnly(2027, 12, 31), new DateOnly(2028, 2, 29)]);
    }

    private static Core.Returns.Versions.Submission Sends(TestBoard board, string agency, string day, string quarter) =>
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of(agency, $"AUD-{agency}-{day}", 1, day, "", (1, "good")), agency, quarter);

    /// <summary>Lets the schedule run at every step of a while.</summary>
    private static void Step(TestBoard board, DateTimeOffset from, TimeSpan length, TimeSpan step)
    {
        for (board.Clock.Now = from; board.Clock.Now <= from + length; board.Clock.Now += step) board.Installation.Schedule.RunDue();
    }

    private static DateOnly? Measured(TestBoard board) => board.Reading(db => db.Boards.Single().MeasuredOn);

    private static List<string> Owed(TestBoard board, string quarter) => board.Reading(db => db.Dues.Where(d => d.Kind == "audit-results" && d.Quarter == Quarter.Parse(quarter)).OrderBy(d => d.Agency).ToList())
        .ConvertAll(d => d.ReceivedOn is { } day ? $"{d.Agency} {day:yyyy-MM-dd} {(d.IsOnTime ? "on time" : "late")}" : d.Agency);

    private static DateTimeOffset Utc(string time) => DateTimeOffset.Parse($"{time}Z", System.Globalization.CultureInfo.InvariantCulture);
}
