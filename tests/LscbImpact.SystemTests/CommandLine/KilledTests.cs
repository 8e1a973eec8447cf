using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.CommandLine;

/// <summary>A process killed at any moment loses nothing and doubles nothing.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Returns = 4;
    private const int RowsEach = 4_000;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [StoreFact]
    public async Task Ingesting_killed_twenty_times_at_random_moments_ends_as_if_it_never_was()
    {
        using var board = new TestBoard(first: "2025-26 Q1", agencies: [.. Enumerable.Range(0, Returns).Select(i => new Pipeline.TakingIn.NamedAgency($"A{i}", $"Agency {i}"))]);
        for (var i = 0; i < Returns; i++)
            folder.File($"inbox/A{i}/2025-26-Q2/audit-results/a.csv", AuditReturn.Of($"A{i}", "AUD-1", 1, "2025-07-14", "", [.. Enumerable.Range(1, RowsEach).Select(c => (c, c % 3 == 0 ? "good" : "inadequate"))]));

        // Real moments: each run is killed somewhere between its start and well past its end.
        var chance = new Random(20251030);
        for (var round = 0; round < 20; round++)
        {
            using var process = Lscb.Start(board.Folder, board.Database, "ingest", Path.Combine(folder.Path, "inbox"), "--board", board.Board.Code);
            await Task.Delay(chance.Next(300, 2_600));
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
        }
        Lscb.Run(board.Folder, board.Database, "ingest", Path.Combine(folder.Path, "inbox"), "--board", board.Board.Code).ExitCode.Should().Be(0);
        var after = new Pipeline.Installation(board.Installation.Settings, TimeProvider.System);
        after.CatchUp(board.Board.Id, TimeSpan.Zero).Should().BeEmpty();
        after.Measure.Run(board.Board.Id);

        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Count()).Should().Be(Returns * RowsEach);
        board.Reading(db => db.Set<AuditResult>().Count()).Should().Be(Returns * RowsEach, "no row was written twice and ended again");
        board.Reading(db => db.Versions.Where(v => v.Kind == "audit-results").Select(v => $"{v.Agency} {v.Number} {v.Live}").ToList()).Should().BeEquivalentTo(Enumerable.Range(0, Returns).Select(i => $"A{i} 1 True"));
        board.Reading(db => db.Submissions.Where(s => s.Stage != Stage.Done).Count()).Should().Be(0, "nothing is stuck");
        board.Reading(db => db.Needs.Count()).Should().Be(0, "nothing waits to be measured");
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Should().BeEquivalentTo(new { Numerator = (decimal)(Returns * (RowsEach / 3)), Denominator = (decimal)(Returns * RowsEach) });
    }
}
