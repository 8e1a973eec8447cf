using System.Net;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;

namespace LscbImpact.SystemTests.Pages;

/// <summary>What load balancers ask: does the process answer, and may people be sent to it.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A_running_board_is_live_and_ready_and_says_so_to_a_load_balancer_that_does_not_know_its_name()
    {
        using var board = new TestBoard();
        using var web = await RunningWeb.StartAsync(board.Folder);
        (await AnswerAsync(web.Client, "/health/live")).Should().Be((HttpStatusCode.OK, "live"));
        for (var wait = 0; wait < 100 && (await AnswerAsync(web.Client, "/health/ready")).Status != HttpStatusCode.OK; wait++) await Task.Delay(100);
        (await AnswerAsync(web.Client, "/health/ready")).Should().Be((HttpStatusCode.OK, "ready"));
        (await AnswerAsync(web.Client, "/health/ready", host: "10.1.2.3")).Should().Be((HttpStatusCode.OK, "ready"));
        (await AnswerAsync(web.Client, "/glossary", host: "10.1.2.3")).Status.Should().Be(HttpStatusCode.Forbidden, "that is for health alone");
        (await AnswerAsync(web.Client, "/health/ready/more", host: "10.1.2.3")).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task While_the_first_start_is_at_work_it_is_live_and_not_ready()
    {
        using var folder = new TemporaryFolder();
        var address = new Uri($"http://127.0.0.1:{RunningWeb.FreePort()}");
        using var process = RunningWeb.Begin(Path.Combine(folder.Path, "store"), "seeds", address.ToString());
        try
        {
            using var client = new HttpClient { BaseAddress = address };
            (await UntilItAnswersAsync(client)).Should().Be((HttpStatusCode.OK, "live"));
            var (status, said) = await AnswerAsync(client, "/health/ready");
            status.Should().Be(HttpStatusCode.ServiceUnavailable);
            said.Should().StartWith("not ready: ").And.Contain("first start");
            (await AnswerAsync(client, "/anyshire/quarter")).Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<(HttpStatusCode Status, string Said)> AnswerAsync(HttpClient client, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
        var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<(HttpStatusCode Status, string Said)> UntilItAnswersAsync(HttpClient client)
    {
        for (var attempt = 0; ; attempt++)
            try
            {
                return await AnswerAsync(client, "/health/live");
            }
            catch (HttpRequestException) when (attempt < 600)
            {
                await Task.Delay(100);
            }
    }
}
