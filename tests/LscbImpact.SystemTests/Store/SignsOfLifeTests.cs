using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Faults;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Store;

/// <summary>Who is at work on a return says so; who is silent is taken for dead, and one other takes the return up.</summary>
public sealed class SignsOfLifeTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void A_return_that_nobody_works_on_is_taken_up_by_one_of_several_processes()
    {
        var sent = Receive();
        board.Installation.Waiting.TakeUp(WaitingWork.Silence).Should().BeEmpty("it came in just now");
        board.Clock.Now += WaitingWork.Silence;
        var taken = new int[4];
        Parallel.For(0, taken.Length, i => taken[i] = new Installation(board.Installation.Settings, board.Clock).Waiting.TakeUp(WaitingWork.Silence).Count(w => w == (sent.Id, board.Board.Id)));
        taken.Sum().Should().Be(1);
        board.Clock.Now += WaitingWork.Silence;
        board.Installation.Waiting.TakeUp(WaitingWork.Silence).Should().Equal([(sent.Id, board.Board.Id)], "whoever took it up said nothing since");
    }

    [StoreFact]
    public void A_return_that_nobody_has_begun_is_left_to_its_turn_and_one_that_was_begun_waits_for_it_again()
    {
        var sent = Receive();
        board.Clock.Now += WaitingWork.Silence;
        board.Installation.Waiting.TakeUp(WaitingWork.Silence, onlyBegun: true).Should().BeEmpty();
        board.Reading(db => db.Submissions.Where(s => s.Id == sent.Id).ExecuteUpdate(s => s.SetProperty(x => x.Stage, Stage.Checking))).Should().Be(1);
        board.Installation.Waiting.TakeUp(WaitingWork.Silence, onlyBegun: true).Should().Equal([(sent.Id, board.Board.Id)]);
        Look(sent).Stage.Should().Be(Stage.Received);
        board.Installation.TakeIn.Run(sent.Id).Should().BeTrue();
        board.Installation.TakeIn.Run(sent.Id).Should().BeFalse("a second job finds nothing to do");
    }

    /// <summary>The work waits for a board that somebody else is writing, and goes on saying that it lives.</summary>
    [PostgresFact]
    public async Task A_return_that_somebody_works_on_for_long_is_not_taken_up_by_another()
    {
        var sent = Receive();
        Task work;
        using (var db = board.Installation.Store.Open())
        {
            using var writing = db.BeginWriting(board.Board.Id);
            work = Task.Run(() => board.Installation.TakeIn.Run(sent.Id));
            await FaultRounds.UntilAsync(() => Look(sent).Stage == Stage.Storing);
            board.Clock.Now += TimeSpan.FromMinutes(2);
            await FaultRounds.UntilAsync(() => Look(sent).ReportedAt == board.Clock.Now.UtcDateTime);
            board.Installation.Waiting.TakeUp(WaitingWork.Silence).Should().BeEmpty();
        }
        await work;
        Look(sent).Should().BeEquivalentTo(new { Stage = Stage.Linking, RowsStored = 2, Attempts = 0 });
    }

    /// <summary>A sign of life cannot be written while SQLite's one writer stores the return; neither can it be taken up.</summary>
    [Fact]
    public async Task On_SQLite_a_return_that_is_being_stored_is_not_taken_up_by_another()
    {
        var sent = Receive();
        board.Clock.Now += TimeSpan.FromMinutes(2);
        Task<IReadOnlyList<(int, int)>> taking;
        using (var db = board.Installation.Store.Open())
        {
            using var storing = db.BeginWriting(board.Board.Id);
            taking = Task.Run(() => board.Installation.Waiting.TakeUp(WaitingWork.Silence));
            await Task.Delay(300);
            taking.IsCompleted.Should().BeFalse();
            db.Submissions.Where(s => s.Id == sent.Id).ExecuteUpdate(s => s.SetProperty(x => x.Stage, Stage.Linking));
            storing.Commit();
        }
        (await taking).Should().BeEmpty();
    }

    private Submission Look(Submission sent) => board.Installation.Desk.Look([sent.Id]).Single();

    private Submission Receive() => board.Installation.Desk.Receive(
        board.Board,
        new ReturnFile(ReturnKinds.AuditResults, "POL", Quarter.Parse("2025-26 Q2"), "audit.csv", FileContent.Of(System.Text.Encoding.UTF8.GetBytes(AuditReturn.With((1, "good"), (2, "good"))))),
        new HandingIn("page", board.Board.Now(board.Clock), board.Clock.Now.UtcDateTime));
}
