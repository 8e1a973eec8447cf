using LscbImpact.Core.Board;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;

namespace LscbImpact.SystemTests.Faults;

/// <summary>One board over which the program fails, here because its store says that a kind of return must be measured which there is not: the others go on.</summary>
public sealed class OneBoardFailsTests : IDisposable
{
    private static readonly Quarter Second = Quarter.Parse("2025-26 Q2");

    private readonly TestBoard board = new();
    private readonly SafeguardingBoard other;

    public OneBoardFailsTests()
    {
        other = board.Installation.Boards.Create("Othershire", Quarter.Parse("2024-25 Q1"), [new("POL", "Othershire Police")]).Board!;
        board.MustMeasure(board.Board, "no-such-kind");
    }

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_board_that_cannot_be_measured_keeps_no_other_from_being_measured_and_released()
    {
        board.MustMeasure(other);
        foreach (var each in new[] { board.Board, other }) board.Installation.Releases.Decide(each, Second, "chair").Refusal.Should().BeNull();
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        await FaultRounds.UntilAsync(() => board.Reading(db => db.Releases.Single(r => r.BoardId == other.Id).OutAt is not null && !db.Needs.Any(n => n.BoardId == other.Id)));
        await FaultRounds.UntilAsync(() => web.Log.Any(l => l.Contains($"Letting out a release (board {board.Board.Id}) broke off.", StringComparison.Ordinal)));
        web.Log.Should().Contain(l => l.Contains($"Measuring (board {board.Board.Id}) broke off.", StringComparison.Ordinal));
        board.Reading(db => db.Releases.Single(r => r.BoardId == board.Board.Id)).OutAt.Should().BeNull();
        (await web.Client.GetAsync("/testshire/quarter")).IsSuccessStatusCode.Should().BeTrue("pages show what was measured before");
    }

    [StoreFact]
    public void The_schedule_measures_the_other_boards_and_says_that_it_broke_off()
    {
        board.Clock.Now += TimeSpan.FromDays(1);
        board.Installation.Schedule.Invoking(s => s.RunDue()).Should().Throw<AggregateException>();
        board.Reading(db => db.Boards.Single(b => b.Id == other.Id)).MeasuredOn.Should().Be(new DateOnly(2025, 10, 31));
        board.Reading(db => db.JobRuns.Single(r => r.Job == "measure")).Failed.Should().BeTrue();
    }

    [Fact]
    public void The_command_line_lets_a_board_out_whatever_becomes_of_another()
    {
        board.Installation.Releases.Decide(board.Board, Second, "chair").Refusal.Should().BeNull();
        Lscb.Run(board.Folder, "release", "out", "--up-to", "2025-26 Q2", "--by", "chair", "--board", other.Code).ExitCode.Should().Be(0);
        board.Reading(db => db.Releases.Where(r => r.OutAt != null).Select(r => r.BoardId).ToList()).Should().Equal(other.Id);
    }
}
