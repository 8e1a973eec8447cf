using System.Net;
using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using LscbImpact.SystemTests.Pages;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Faults;

/// <summary>Kept files whose bytes a disk or a hand has changed: nobody takes them for what was sent, and whoever sends the file again mends them.</summary>
public sealed class DamagedFilesTests : IDisposable
{
    private static readonly string Sent = AuditReturn.With((1, "good"), (2, "inadequate")), Changed = AuditReturn.With((1, "good"), (2, "outstanding"));

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void What_is_damaged_before_it_is_taken_in_is_given_up_and_says_why()
    {
        foreach (var bytes in new[] { FileContent.Of(Encoding.UTF8.GetBytes(Changed)).Compressed.ToArray(), Enumerable.Repeat((byte)0xFF, 64).ToArray() })
        {
            var sent = Receive();
            Damage(sent, bytes);
            for (var attempt = 0; attempt < 3; attempt++) board.Installation.TakeIn.Invoking(t => t.Run(sent.Id)).Should().Throw<Exception>();
            board.Reading(db => db.Submissions.Single(s => s.Id == sent.Id)).Should().BeEquivalentTo(new { Stage = Stage.Failed, RowsStored = 0, VersionId = (int?)null });
            board.Reading(db => db.Findings.Where(f => f.SubmissionId == sent.Id).Select(f => f.Code).ToList()).Should().Equal("kept-file-damaged");
        }
        var again = Receive();
        board.Installation.TakeIn.Run(again.Id).Should().BeTrue("what was sent again is kept anew");
        board.Reading(db => db.Submissions.Single(s => s.Id == again.Id)).RowsStored.Should().Be(2);
    }

    [StoreFact]
    public async Task What_is_damaged_is_handed_out_to_nobody_until_it_is_sent_again()
    {
        var sent = board.Sends(ReturnKinds.AuditResults, Sent);
        Damage(sent, FileContent.Of(Encoding.UTF8.GetBytes(Changed)).Compressed.ToArray());
        using var web = await RunningWeb.StartAsync(board.Folder, settings: Lscb.Environment(board.Database));
        var file = $"/testshire/returns/submissions/{sent.Id}?handler=annotated";
        var answer = await web.Client.GetAsync(file);
        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Should().Contain("What was kept of the file is damaged").And.Contain("Send the file again").And.NotContain("outstanding");
        (await web.SendReturnAsync(Sent, "POL")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await web.Client.GetStringAsync(file)).Should().Contain("inadequate");
    }

    [Fact]
    public void The_proof_of_a_store_names_what_is_damaged()
    {
        var sent = board.Sends(ReturnKinds.AuditResults, Sent);
        var proof = Path.Combine(board.Folder, "proof.txt");
        Lscb.Run(board.Folder, "database", "verify", "--write", proof).ExitCode.Should().Be(0);
        Damage(sent, FileContent.Of(Encoding.UTF8.GetBytes(Changed)).Compressed.ToArray());
        var answer = Lscb.Run(board.Folder, "database", "verify", "--against", proof);
        answer.ExitCode.Should().Be(1);
        answer.Output.Should().Be($"damaged: what is kept of the file of submission {sent.Id}, POL audit-results 2025-26 Q2\n");
    }

    private Submission Receive() => board.Installation.Desk.Receive(
        board.Board,
        new ReturnFile(ReturnKinds.AuditResults, "POL", Quarter.Parse("2025-26 Q2"), "audit.csv", FileContent.Of(Encoding.UTF8.GetBytes(Sent))),
        new HandingIn("page", board.Board.Now(board.Clock), board.Clock.Now.UtcDateTime));

    private void Damage(Submission submission, byte[] bytes) => board.Reading(db => db.Files.Where(f => f.Sha256 == submission.KeptSha256).ExecuteUpdate(f => f.SetProperty(x => x.Compressed, bytes))).Should().Be(1);
}
