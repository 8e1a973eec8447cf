using System.Net;
using LscbImpact.SystemTests.Boards;

namespace LscbImpact.SystemTests.Pages;

/// <summary>Until accounts exist the host is for its own computer alone.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private readonly TestBoard board = new();
    private RunningWeb web = null!;

    public async Task InitializeAsync() => web = await RunningWeb.StartAsync(board.Folder);

    public Task DisposeAsync()
    {
        web.Dispose();
        board.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("http://0.0.0.0:5099")]
    [InlineData("http://*:5099")]
    [InlineData("http://192.168.1.5:5099")]
    public async Task Another_address_than_this_computers_is_refused_and_said_so(string urls)
    {
        using var process = RunningWeb.Begin(board.Folder, "empty", urls);
        (await process.StandardError.ReadToEndAsync()).Should().Contain("listens on this computer only").And.Contain(urls);
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task A_request_that_asks_for_another_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/testshire/quarter") { Headers = { Host = "evil.example" } };
        (await web.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/nowhere/quarter")]
    [InlineData("/testshire/measures/no-such-measure")]
    [InlineData("/testshire/measures/audits-good-or-better.ofsted/2025-26-Q2")]
    [InlineData("/testshire/priorities/P99")]
    [InlineData("/testshire/returns/submissions/99999")]
    [InlineData("/testshire/returns/POL/nonsense/2025-26-Q2")]
    [InlineData("/testshire/pictures/trend/people-trained.svg")]
    [InlineData("/nowhere/pictures/trend/people-trained.svg")]
    public async Task What_is_not_there_is_not_found_with_a_page_that_says_so(string path)
    {
        var answer = await web.Client.GetAsync(path);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/testshire/quarter")]
    [InlineData("/testshire/quarter?quarter=nonsense&agency=nobody&priority=%3Cscript%3E")]
    [InlineData("/testshire/measures")]
    [InlineData("/testshire/measures/people-trained")]
    [InlineData("/testshire/priorities")]
    [InlineData("/testshire/attendance")]
    [InlineData("/testshire/challenges")]
    [InlineData("/testshire/engagement")]
    [InlineData("/testshire/returns")]
    [InlineData("/boards")]
    [InlineData("/boards/new")]
    [InlineData("/glossary")]
    [InlineData("/jobs")]
    public async Task A_page_of_an_empty_board_says_what_is_missing(string path)
    {
        var answer = await web.Client.GetAsync(path);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("NaN").And.NotContain("<script>").And.NotContain("Exception");
    }

    [Fact]
    public async Task Jobs_can_be_looked_at_and_nobody_may_repeat_or_delete_them_while_nobody_is_an_administrator()
    {
        await web.SendReturnAsync(AuditReturn.With((1, "good")), "POL");
        for (var wait = 0; wait < 600 && !(await web.Client.GetStringAsync("/jobs/jobs/succeeded")).Contains("ReturnJob.Run"); wait++) await Task.Delay(100);
        var page = await web.Client.GetStringAsync("/jobs/jobs/succeeded");
        page.Should().Contain("ReturnJob.Run").And.NotContain("js-jobs-list-command", "there is no button");
        var job = System.Text.RegularExpressions.Regex.Match(page, "/jobs/jobs/details/(?<job>[^\"]+)\"").Groups["job"].Value;
        (await web.Client.PostAsync($"/jobs/jobs/actions/requeue/{job}", null)).StatusCode.Should().BeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
        (await web.Client.GetStringAsync("/jobs/jobs/succeeded")).Should().Contain($"/jobs/jobs/details/{job}\"", "it was not enqueued again");
    }

    [Fact]
    public async Task A_board_is_set_up_on_its_page()
    {
        var page = await web.Client.GetStringAsync("/boards/new");
        var token = page.Split("__RequestVerificationToken\" type=\"hidden\" value=\"")[1].Split('"')[0];
        async Task<HttpResponseMessage> Post(string name, string first, string agencies) => await web.Client.PostAsync("/boards/new", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["name"] = name, ["first"] = first, ["agencies"] = agencies }));
        (await (await Post("Newshire Board", "2025-26", "POL=Police")).Content.ReadAsStringAsync()).Should().Contain("is not a quarter");
        (await (await Post("Newshire Board", "2025-26 Q1", "POL Police")).Content.ReadAsStringAsync()).Should().Contain("no equals sign");
        (await Post("Newshire Board", "2025-26 Q1", "POL=Police\nLA=Council")).Headers.Location!.ToString().Should().Be("/newshire/returns");
        (await web.Client.GetStringAsync("/newshire/returns")).Should().Contain("Council");
    }
}
