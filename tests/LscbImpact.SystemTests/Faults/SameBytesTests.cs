using System.Net;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;
using Xunit.Abstractions;

namespace LscbImpact.SystemTests.Faults;

/// <summary>Two processes race on uploads of the same bytes. Two rounds with every run of the tests; LSCB_FAULT_ROUNDS=25 for the whole procedure.</summary>
public sealed class SameBytesTests(ITestOutputHelper output) : IDisposable
{
    private const int Uploads = 20;
    private const int Cases = 200;

    private static readonly int Rounds = FaultRounds.Or(2);

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task Of_twenty_uploads_of_the_same_bytes_to_two_processes_one_becomes_a_version()
    {
        using var one = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        using var other = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        // The first page brings the cookie that all forms are sent with.
        foreach (var web in new[] { one, other }) await web.Client.GetAsync("/testshire/returns");
        var made = new List<int>();
        for (var round = 1; round <= Rounds; round++)
        {
            var csv = AuditReturn.Of("POL", "AUD-1", 1, "2025-07-14", "", [.. Enumerable.Range(1, Cases).Select(c => (c, (c + round) % 2 == 0 ? "good" : "inadequate"))]);
            var answers = await Task.WhenAll(Enumerable.Range(0, Uploads).Select(i => (i % 2 == 0 ? one : other).SendReturnAsync(csv, "POL")));
            answers.Should().OnlyContain(a => a.StatusCode == HttpStatusCode.Redirect);
            await FaultRounds.UntilAsync(() => board.Reading(db => db.Submissions.Where(s => s.Kind == "audit-results").ToList()).All(s => s.IsOver));
            made.Add(board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results")));
            board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results" && v.Live)).Should().Be(1);
        }

        var sent = board.Reading(db => db.Submissions.Where(s => s.Kind == "audit-results").ToList());
        var files = sent.Select(s => s.KeptSha256).Distinct().ToList();
        var keys = board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.Key).ToList());
        output.WriteLine($"{Rounds} rounds of {Uploads} uploads of the same bytes to two processes: {sent.Count(s => s.Stage == Stage.Done)} done, {sent.Count(s => s.Stage == Stage.Failed)} failed, {sent.Count(s => s.VersionId != null)} became versions, {board.Reading(db => db.Versions.Count(v => v.Kind == "audit-results" && v.Live))} live, {board.Reading(db => db.Files.Count(f => files.Contains(f.Sha256)))} files kept, {keys.Count} rows live, {keys.Count - keys.Distinct().Count()} doubled.");
        made.Should().Equal(Enumerable.Range(1, Rounds), "each round made one version");
        sent.Should().HaveCount(Rounds * Uploads).And.OnlyContain(s => s.Stage == Stage.Done && s.Attempts == 0);
        sent.Count(s => s.VersionId != null).Should().Be(Rounds);
        board.Reading(db => db.Files.Count(f => files.Contains(f.Sha256))).Should().Be(files.Count);
        keys.Should().HaveCount(Cases).And.OnlyHaveUniqueItems();
        board.Reading(db => db.Set<AuditResult>().Count()).Should().Be(Rounds * Cases, "no row was written twice and ended again");
    }
}
