using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;

namespace LscbImpact.SystemTests.Faults;

/// <summary>A board whose setting up breaks off is there with its agencies, or not at all.</summary>
public sealed class BoardBegunTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void Without_its_register_there_is_no_board_and_it_can_be_set_up_again()
    {
        board.FailsOver<Submission>("NEW.kind = 'agencies'");
        FluentActions.Invoking(SetUp).Should().Throw<Exception>();
        board.Reading(db => db.Boards.Count()).Should().Be(1);
        board.NoLongerFails();
        SetUp().Refusal.Should().BeNull();
    }

    [StoreFact]
    public async Task A_register_that_nobody_came_to_take_in_is_taken_in_by_the_next_start()
    {
        board.FailsOver<ReturnVersion>("NEW.kind = 'agencies'");
        FluentActions.Invoking(SetUp).Should().Throw<Exception>();
        board.NoLongerFails();
        var other = board.Reading(db => db.Boards.Single(b => b.Code == "othershire"));
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        await FaultRounds.UntilAsync(() => board.Reading(db => db.Living<Agency>(other.Id).Any()));
        board.Reading(db => db.Living<Agency>(other.Id).Select(a => a.Code).Order().ToList()).Should().Equal("LA", "POL");
    }

    private (SafeguardingBoard? Board, string? Refusal) SetUp() =>
        board.Installation.Boards.Create("Othershire", Quarter.Parse("2024-25 Q1"), [new("POL", "Othershire Police"), new("LA", "Othershire Council")]);
}
