using System.Net;
using System.Text.Json;
using LscbImpact.SystemTests.Boards;

namespace LscbImpact.SystemTests.Pages;

/// <summary>What the program tells those who watch over it: enough, and nothing that anybody wrote.</summary>
public sealed class WatchingTests
{
    /// <summary>Stands in cells, file names, addresses and queries, and must come out nowhere.</summary>
    private const string Written = "zebra";

    [Fact]
    public async Task Metrics_traces_and_logs_tell_of_returns_and_never_what_anybody_wrote()
    {
        using var board = new TestBoard();
        using var collector = new Collector();
        using var web = await RunningWeb.StartAsync(board.Folder, settings: new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_METRIC_EXPORT_INTERVAL"] = "500", ["OTEL_BSP_SCHEDULE_DELAY"] = "300",
            ["LSCB_LOGGING__CONSOLE__FORMATTERNAME"] = "json", ["LSCB_LOGGING__LOGLEVEL__DEFAULT"] = "Debug", ["LSCB_LOGGING__LOGLEVEL__MICROSOFT"] = "Information", ["LSCB_LOGGING__LOGLEVEL__MICROSOFT.ASPNETCORE"] = "Information",
        });
        await SendAsync(web, AuditReturn.Of("POL", $"{Written}-audit", 1, "2025-07-14", $"{Written}-gap", (1, "good"), (2, "good")), $"{Written}.csv");
        await SendAsync(web, "audit_ref,nhs number\nzebra,943 476 5919\n", $"{Written}-personal.csv");
        foreach (var path in new[] { $"/testshire/audits/{Written}-audit", $"/testshire/quarter?agency={Written}&quarter={Written}", $"/testshire/quarter?agency={Written}&quarter={Written}", $"/{Written}", $"/testshire/measures/{Written}", $"/testshire/returns?problem={Written}", $"/testshire/pictures/trend/{Written}.svg?priority={Written}" })
            await web.Client.GetAsync(path);
        string[] wanted = ["/v1/metrics", "/v1/traces", "lscb.returns.received", "lscb.returns.stored", "lscb.returns.refused", "lscb.returns.shown", "lscb.rows.stored", "lscb.points.measured", "lscb.pages.made", "lscb.pages.kept", "audit-results", "personal-data", "take in a return", "measure a board", "http.route", "{board}/quarter"];
        for (var wait = 0; wait < 600 && !wanted.All(collector.Received.Contains); wait++) await Task.Delay(100);

        var told = collector.Received;
        wanted.Where(w => !told.Contains(w)).Should().BeEmpty();
        told.Should().NotContainEquivalentOf(Written).And.NotContain("943 476 5919").And.NotContain("url.query").And.NotContain("url.path").And.NotContain("user_agent");
        var log = web.Log;
        log.Should().NotBeEmpty().And.OnlyContain(line => !line.Contains(Written, StringComparison.OrdinalIgnoreCase) && !line.Contains("943 476"));
        log.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("Category").GetString()).Should().Contain("Microsoft.Hosting.Lifetime", "each line is one JSON document");
    }

    private static async Task SendAsync(RunningWeb web, string csv, string name) => (await web.SendReturnAsync(csv, "POL", name)).StatusCode.Should().Be(HttpStatusCode.Redirect);
}
