using System.Net.Sockets;
using System.Net;
using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Core.Returns;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;

namespace LscbImpact.SystemTests.Pages;

/// <summary>Returns sent through the page of a real web host.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private readonly TestBoard board = new();
    private RunningWeb web = null!;

    public async Task InitializeAsync() => web = await RunningWeb.StartAsync(board.Folder, settings: new Dictionary<string, string> { ["LSCB_LargestFileMegabytes"] = "2" });

    public Task DisposeAsync()
    {
        web.Dispose();
        board.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_good_file_is_taken_in_and_its_findings_are_shown()
    {
        var page = await SendAsync(AuditReturn.With((1, "good"), (2, "RI")));
        page.Should().StartWith("/testshire/returns/submissions/");
        var shown = await UntilDoneAsync(page);
        shown.Should().Contain("Accepted").And.Contain("2 rows read: 2 stored, 0 unchanged, 0 rejected, 0 skipped.").And.Contain("read as");
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Count()).Should().Be(2);
    }

    [Fact]
    public async Task A_rejected_file_comes_back_annotated_and_no_cell_runs_as_a_formula()
    {
        var page = await SendAsync(AuditReturn.With((1, "good"), (2, "splendid")).Replace("AUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good", "=AUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good"));
        (await UntilDoneAsync(page)).Should().Contain("Rows rejected").And.Contain("is not a grade of the scale");
        var annotated = await web.Client.GetStringAsync($"{page}?handler=annotated");
        var rows = annotated.TrimStart('\uFEFF').Split("\r\n");
        rows[0].Should().EndWith(",problem");
        rows[1].Should().StartWith("\"'=AUD-1\"").And.EndWith(",");
        rows[2].Should().Contain("grade: “splendid” is not a grade of the scale");
    }

    [Fact]
    public async Task A_sender_is_led_from_a_refused_file_to_the_form_filled_in_and_chooses_on_a_blank_one()
    {
        var blank = await web.Client.GetStringAsync("/testshire/returns");
        blank.Should().MatchRegex("name=\"agency\" required>\\s*<option value=\"\">Choose</option>").And.MatchRegex("name=\"kind\" required>\\s*<option value=\"\">Choose</option>").And.NotContain("value=\"POL\" selected");
        const string Form = "/testshire/returns?quarter=2025-26-Q2&agency=POL&kind=audit-results#send";
        (await UntilDoneAsync(await SendAsync(AuditReturn.With((1, "splendid"))))).Should().Contain($"<a href=\"{Form}\">Send the mended file</a>");
        (await web.Client.GetStringAsync(Form.Split('#')[0])).Should().Contain("value=\"POL\" selected").And.Contain("value=\"audit-results\" selected").And.NotContain("To begin with");
        await UntilDoneAsync(await SendAsync(AuditReturn.With((1, "good")).Replace("2025-07-14", "2025-05-14"), quarter: "2025-26-Q1"));
        (await web.Client.GetStringAsync(Form.Split('#')[0])).Should().MatchRegex("To begin with: <a href=\"/testshire/returns/submissions/[0-9]+[?]handler=annotated\">the file that Testshire Police sent for");
    }

    [Fact]
    public async Task What_was_chosen_is_still_chosen_after_a_form_that_was_not_taken()
    {
        using var form = RunningWeb.Form("wrong", AuditReturn.With((1, "good")), "a.csv");
        (await web.Client.PostAsync("/testshire/returns/send", form)).Headers.Location!.ToString().Should().Contain("&agency=POL").And.Contain("&kind=audit-results");
    }

    [Fact]
    public async Task Each_kind_of_return_says_what_goes_into_its_columns_and_has_a_blank_form()
    {
        foreach (var kind in ReturnKinds.All)
            (await web.Client.GetStringAsync($"/testshire/returns/kinds/{kind.Name}")).Should().Contain("what goes into each column").And.Contain("must be filled");
        WebUtility.HtmlDecode(await web.Client.GetStringAsync("/testshire/returns/kinds/audit-results")).Should().Contain("Owed by every agency, 21 days after").And.Contain("outstanding, good, requires improvement, inadequate").And.Contain("judgement, rating, outcome, score");
        (await web.Client.GetStringAsync("/testshire/returns/kinds/audit-results?handler=template")).Should().Contain("audit_ref,");
        (await web.Client.GetAsync("/testshire/returns/kinds/nothing")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_finding_names_the_column_as_the_senders_spreadsheet_does()
    {
        var page = await SendAsync(AuditReturn.With((1, "splendid")).Replace("audit_ref,audit_type,", "Audit No.,Type,").Replace(",thematic,", ",pensive,").Replace("gap_ref\n", "Judy Smith\n"));
        var shown = System.Net.WebUtility.HtmlDecode(await UntilDoneAsync(page));
        shown.Should().Contain("“Type”<span class=\"nd\">read as Type of audit (audit_type)</span>").And.Contain("<td>“Type”</td>").And.Contain("<td>Grade</td>").And.NotContain("Judy", "a heading that may name somebody is masked, and never repeated");
        (await web.Client.GetStringAsync($"{page}?handler=annotated")).Should().Contain("Type: “pensive” is not one of the values");
    }

    [Fact]
    public async Task Personal_data_is_refused_and_no_byte_of_it_reaches_a_disk()
    {
        var page = await SendAsync(AuditReturn.With((1, "good")).Replace("AUD-1", "qzx-unheard-of j.smith@example.org") + new string(' ', 200_000), "qzx-name.csv");
        (await UntilDoneAsync(page)).Should().Contain("Refused: personal data").And.Contain("e-mail").And.NotContain("j.smith");
        board.BytesOnDisk().Should().NotContain("qzx-");
        Directory.EnumerateFiles(Path.GetTempPath(), "ASPNETCORE_*").Should().BeEmpty("form reading by the framework would have left a temporary file");
    }

    [Fact]
    public async Task A_file_over_the_limit_and_a_truncated_upload_get_a_plain_sentence_and_leave_nothing()
    {
        var answer = await SendAsync(new string('x', 2_500_000));
        Uri.UnescapeDataString(answer).Should().Contain("larger than the limit of 2 MB");

        var (token, cookie) = await TokenAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(web.Address.Host, web.Address.Port);
        var head = $"POST /testshire/returns/send HTTP/1.1\r\nHost: {web.Address.Authority}\r\nCookie: {cookie}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\naudit_ref,";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        socket.Client.Shutdown(SocketShutdown.Both);
        socket.Close();
        await Task.Delay(300);
        board.Reading(db => db.Submissions.Count(s => s.Kind == "audit-results")).Should().Be(0);
        (await web.Client.GetAsync("/testshire/returns")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_the_pages_token_nothing_is_taken()
    {
        using var form = RunningWeb.Form("wrong", AuditReturn.With((1, "good")), "a.csv");
        var answer = await web.Client.PostAsync("/testshire/returns/send", form);
        Uri.UnescapeDataString(answer.Headers.Location!.ToString()).Should().Contain("too old");
        board.Reading(db => db.Submissions.Count(s => s.Kind == "audit-results")).Should().Be(0);
    }

    [Fact]
    public async Task A_host_killed_while_a_return_is_taken_in_finishes_it_when_it_starts_again()
    {
        for (var round = 0; round < 4; round++)
        {
            await SendAsync(AuditReturn.Of("POL", $"A{round}", 1, "2025-07-14", "", [.. Enumerable.Range(1, 3_000).Select(c => (c, "good"))]), quarter: "2025-26-Q2");
            await Task.Delay(round * 150);
            web.Dispose();
            web = await RunningWeb.StartAsync(board.Folder);
            for (var wait = 0; wait < 300 && board.Reading(db => db.Submissions.Any(s => s.Stage != Stage.Done)); wait++) await Task.Delay(100);
            board.Reading(db => db.Submissions.Where(s => s.Kind == "audit-results").OrderBy(s => s.Id).Last()).Should().BeEquivalentTo(new { Stage = Stage.Done, Outcome = Outcome.Accepted, RowsStored = 3_000 });
            board.Reading(db => db.Living<AuditResult>(board.Board.Id).Count()).Should().Be(3_000, "each return replaces the one before");
        }
    }

    [Fact]
    public async Task A_return_that_is_stored_and_not_measured_yet_stands_on_the_page_of_returns()
    {
        var file = new ReturnFile(ReturnKinds.AuditResults, "POL", Quarter.Parse("2025-26 Q2"), "audit.csv", FileContent.Of(Encoding.UTF8.GetBytes(AuditReturn.With((1, "good"), (2, "good")))));
        var submission = board.Installation.Desk.Receive(board.Board, file, new HandingIn("page", board.Board.Now(board.Clock), board.Clock.Now.UtcDateTime));
        board.Installation.TakeIn.Run(submission.Id);
        var page = await web.Client.GetStringAsync("/testshire/returns?quarter=2025-26-Q2");
        page.Should().Contain("2 rows").And.Contain("version 1, its figures are being worked out");
    }

    private async Task<string> SendAsync(string csv, string name = "audit.csv", string agency = "POL", string kind = "audit-results", string quarter = "2025-26-Q2")
    {
        var (token, _) = await TokenAsync();
        using var form = RunningWeb.Form(token, csv, name, agency, kind, quarter);
        return (await web.Client.PostAsync("/testshire/returns/send", form)).Headers.Location!.ToString();
    }

    private async Task<(string Token, string Cookie)> TokenAsync()
    {
        var page = await web.Client.GetAsync("/testshire/returns");
        var cookie = page.Headers.TryGetValues("Set-Cookie", out var set) ? set.First().Split(';')[0] : "";
        return (RunningWeb.TokenOf(await page.Content.ReadAsStringAsync()), cookie);
    }

    private async Task<string> UntilDoneAsync(string page)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var shown = WebUtility.HtmlDecode(await web.Client.GetStringAsync(page));
            if (!shown.Contains("<progress")) return shown;
            await Task.Delay(100);
        }
        throw new TimeoutException("The return was not taken in.");
    }
}
