using System.Net;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Pages;

/// <summary>Pages that show figures are made once and kept until something is written for their board: nobody can tell but by the wait.</summary>
public sealed class KeptPagesTests : IDisposable
{
    private const string Measure = "audits-good-or-better.ofsted", Quarterly = "/testshire/quarter", Chart = $"/testshire/pictures/trend/{Measure}.svg";
    private static readonly Quarter Second = Quarter.Parse("2025-26 Q2");

    private readonly TestBoard board = new();
    private readonly Dictionary<string, string> seen = [];
    private int asked;

    public void Dispose() => board.Dispose();

    private static readonly string[] Shown =
    [
        "quarter", "measures", $"measures/{Measure}", $"measures/{Measure}/2025-26-Q2", $"measures/{Measure}?handler=csv", "priorities", "audits", "audits/AUD-1", "training", "training/impact", "actions",
        "agencies", "agencies/POL", "attendance", "themes", "themes/neglect", "challenges", "engagement", "annual", "annual?year=2025-26", $"pictures/trend/{Measure}.svg", $"pictures/places/{Measure}.svg?by=agency", "pictures/grades/ofsted.svg",
    ];

    private static readonly IReadOnlyList<string> Pages = [.. Shown.Select(page => $"/testshire/{page}"), .. from face in new[] { "/public", "/agency/POL" } from page in Shown[..3] select $"{face}/testshire/{page}"];

    [StoreFact]
    public async Task Whatever_is_written_for_the_board_every_page_is_as_if_nothing_had_been_kept()
    {
        using var web = await StartAsync();
        await IsAsMadeNow(web);

        var first = Sends("POL", 3, 12);
        await IsAsMadeNow(web, changed: Quarterly);
        Sends("LA", 20, 40);
        await IsAsMadeNow(web, changed: Quarterly);
        board.Installation.Decisions.Rebase(board.Board, Measure, new DateOnly(2025, 7, 1), "A new audit tool", "chair");
        await IsAsMadeNow(web, changed: $"/testshire/measures/{Measure}");
        await board.Installation.Releases.RunAsync(board.Installation.Releases.Decide(board.Board, Second, "chair").Release!.Id);
        await IsAsMadeNow(web, changed: "/public/testshire/quarter");
        board.Installation.Decisions.Withdraw(board.Board, first).Should().BeTrue();
        await IsAsMadeNow(web, changed: Quarterly);
        board.Installation.Decisions.Restore(board.Board, first).Should().BeTrue();
        await IsAsMadeNow(web, changed: Quarterly);
        board.Installation.CatchUpOnComments();
        await IsAsMadeNow(web);

        var open = await web.Client.GetStringAsync("/testshire/returns?quarter=2025-26-Q2");
        board.Installation.Decisions.Lock(board.Board, Second).Should().BeTrue();
        (await web.Client.GetStringAsync("/testshire/returns?quarter=2025-26-Q2")).Should().NotBe(open);
        await IsAsMadeNow(web);
    }

    [StoreFact]
    public async Task A_browser_that_has_the_page_is_told_so_until_it_changes()
    {
        Sends("POL", 3, 12);
        using var web = await StartAsync();
        foreach (var page in new[] { Quarterly, Chart })
        {
            var kept = await KeptAsync(web, page);
            kept.Headers.CacheControl!.ToString().Should().Be("no-cache, private", "nobody in between keeps what is the team's");
            kept.Headers.GetValues("X-Frame-Options").Should().Equal("DENY");
            kept.Headers.GetValues("Content-Security-Policy").Should().ContainSingle();
            var again = await AskAsync(web, page, kept.Headers.ETag!.ToString());
            again.StatusCode.Should().Be(HttpStatusCode.NotModified);
            (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
            Sends("POL", page == Chart ? 5 : 4, 12);
            var changed = await AskAsync(web, page, kept.Headers.ETag.ToString());
            changed.StatusCode.Should().Be(HttpStatusCode.OK);
            changed.Headers.ETag.Should().NotBe(kept.Headers.ETag);
        }
        var missing = await web.Client.GetAsync("/testshire/agencies/NOBODY");
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
        missing.Headers.ETag.Should().BeNull();
    }

    /// <summary>As after a minute: a page's head is kept apart from the page, so the second to ask for it finds what was made anew.</summary>
    [StoreFact]
    public async Task What_was_made_anew_is_sent_to_who_has_an_older_page_though_nothing_says_that_it_changed()
    {
        Sends("POL", 3, 12);
        using var web = await StartAsync();
        var older = (await KeptAsync(web, Quarterly)).Headers.ETag!.ToString();
        (await AskAsync(web, Quarterly, older)).StatusCode.Should().Be(HttpStatusCode.NotModified);
        var anew = await AskAsync(web, Quarterly, older, HttpMethod.Head);
        (await AskAsync(web, Quarterly, older, HttpMethod.Head)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await AskAsync(web, Quarterly, anew.Headers.ETag!.ToString(), HttpMethod.Head)).StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [StoreFact]
    public async Task A_picture_that_a_change_left_as_it_was_is_kept_though_a_browser_has_it()
    {
        Sends("POL", 3, 12);
        using var web = await StartAsync();
        var had = (await web.Client.GetAsync(Chart)).Headers.ETag!.ToString();
        board.Installation.Decisions.Lock(board.Board, Second).Should().BeTrue();
        (await AskAsync(web, Chart, had)).Headers.ETag!.ToString().Should().Be(had, "it shows the same");
        (await web.Client.GetAsync(Chart)).Headers.Age.Should().NotBeNull("the one before made it, and it was kept");
        (await AskAsync(web, Chart, had)).StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [StoreFact]
    public async Task Nobody_is_given_what_was_kept_for_another()
    {
        Sends("POL", 3, 12);
        Sends("LA", 20, 40);
        await board.Installation.Releases.RunAsync(board.Installation.Releases.Decide(board.Board, Second, "chair").Release!.Id);
        using var web = await StartAsync();
        var stamps = new Dictionary<string, string> { [""] = "For the board team", ["/agency/POL"] = "For POL,", ["/agency/LA"] = "For LA,", ["/public"] = "For the public" };
        foreach (var asked in stamps.Keys.Concat(stamps.Keys.Reverse()))
            foreach (var (face, stamp) in stamps)
                if (face == asked || Random.Shared.Next(2) == 0)
                    (await web.Client.GetStringAsync($"{face}/testshire/measures/{Measure}")).Should().Contain(stamp).And.NotContainAny(stamps.Values.Where(s => s != stamp));
        await KeptAsync(web, "/agency/POL/testshire/quarter");
        foreach (var other in new[] { "/agency/pol/testshire/quarter", "/agency/POL/TESTSHIRE/quarter", "/public/testshire/audits", "/agency/POL/testshire/audits" })
            (await web.Client.GetAsync(other)).StatusCode.Should().Be(HttpStatusCode.NotFound, other);
    }

    [StoreFact]
    public async Task The_next_day_it_is_made_anew()
    {
        using var web = await StartAsync();
        var before = await (await KeptAsync(web, "/testshire/agencies?quarter=2026-27-Q1")).Content.ReadAsStringAsync();
        board.Reading(db => db.Boards.ExecuteUpdate(b => b.SetProperty(x => x.StandsAt, new DateOnly(2030, 1, 2))));
        (await web.Client.GetStringAsync("/testshire/agencies?quarter=2026-27-Q1")).Should().NotBe(before, "nothing was written, and the day is another");
    }

    [StoreFact]
    public async Task Of_many_who_ask_at_once_some_of_whom_leave_everybody_gets_the_whole_page()
    {
        Sends("POL", 3, 12);
        using var web = await StartAsync();
        var whole = await web.Client.GetStringAsync($"{Quarterly}?fresh=0");
        for (var round = 1; round < 6; round++)
            (await Task.WhenAll(Enumerable.Range(0, 64).Select(i => i % 4 == 0 ? LeavesAsync(web, $"{Quarterly}?fresh={round}", i) : web.Client.GetStringAsync($"{Quarterly}?fresh={round}")))).Where(p => p.Length > 0).Should().HaveCountGreaterThan(47).And.OnlyContain(p => p == whole);
    }

    [Fact]
    public async Task Whatever_addresses_are_asked_for_no_more_is_kept_than_the_settings_allow()
    {
        Sends("POL", 3, 12);
        using var web = await StartAsync(("LSCB_KEPTPAGESMEGABYTES", "1"));
        var (size, pages) = ((await web.Client.GetByteArrayAsync(Quarterly)).Length, 0);
        // Half as much again as there is room for.
        for (; pages * size < 3 * 1024 * 1024 / 2; pages++) (await web.Client.GetAsync($"{Quarterly}?n={pages}")).EnsureSuccessStatusCode();
        var kept = 0;
        // The newest first, and each once: whatever is kept was kept before the first of them was asked for.
        for (var page = pages - 1; page >= 0; page--) if ((await web.Client.GetAsync($"{Quarterly}?n={page}")).Headers.Age is not null) kept++;
        kept.Should().BePositive("some are kept still").And.BeLessThanOrEqualTo(1024 * 1024 / size, "and no more than there is room for");
        await KeptAsync(web, $"{Quarterly}?n=afresh");
    }

    [PostgresFact]
    public async Task Two_processes_show_a_change_at_once_whichever_wrote_it()
    {
        using var one = await StartAsync();
        using var other = await StartAsync();
        for (var good = 1; good < 4; good++)
        {
            var before = await (await KeptAsync(one, Quarterly)).Content.ReadAsStringAsync();
            await KeptAsync(other, Quarterly);
            Sends("POL", good, 12);
            var after = await one.Client.GetStringAsync(Quarterly);
            after.Should().NotBe(before);
            (await other.Client.GetStringAsync(Quarterly)).Should().Be(after);
        }
    }

    private int Sends(string agency, int good, int all)
    {
        var version = board.Sends(ReturnKinds.AuditResults, AuditReturn.Of(agency, agency == "POL" ? "AUD-1" : "AUD-2", 1, "2025-07-14", "", [.. Enumerable.Range(1, all).Select(i => (i, i <= good ? "good" : "inadequate"))]), agency).VersionId!.Value;
        NothingWaits();
        return version;
    }

    /// <summary>Does whatever waits, or waits for the host's own sweep to have done it: after that the host writes nothing.</summary>
    private void NothingWaits()
    {
        board.Installation.CatchUpOnComments();
        board.Installation.Measure.Run(board.Board.Id);
    }

    /// <summary>The web host, whose own jobs write nothing meanwhile.</summary>
    private Task<RunningWeb> StartAsync(params IEnumerable<(string Name, string Value)> settings) => RunningWeb.StartAsync(
        board.Folder,
        settings: settings.Concat([("LSCB_SCHEDULE__MEASURE", "0 0 29 2 *"), ("LSCB_SCHEDULE__CLOSEQUARTER", "0 0 29 2 *")]).Concat(Lscb.Environment(board.Database).Select(s => (s.Key, s.Value))).ToDictionary(s => s.Item1, s => s.Item2));

    /// <summary>Every page, asked for twice, is the page that is made now: asked for in other words it was never kept.</summary>
    private async Task IsAsMadeNow(RunningWeb web, string? changed = null)
    {
        NothingWaits();
        var before = changed is null || !seen.TryGetValue(changed, out var known) ? null : known;
        foreach (var page in Pages)
        {
            var (first, again, fresh) = await ThriceAsync(web, page);
            // The program's own sweeper may have written something in between; a page that was kept too long is still kept.
            for (var tries = 0; tries < 2 && (again != first || fresh != first); tries++) (first, again, fresh) = await ThriceAsync(web, page);
            again.Should().Be(first, page);
            fresh.Should().Be(first, page);
            seen[page] = first;
        }
        if (changed is not null) seen[changed].Should().NotBe(before, changed);
    }

    private async Task<(string First, string Again, string Fresh)> ThriceAsync(RunningWeb web, string page) =>
        (await TextAsync(web, page), await TextAsync(web, page), await TextAsync(web, $"{page}{(page.Contains('?') ? '&' : '?')}fresh={++asked}"));

    private static async Task<string> TextAsync(RunningWeb web, string page)
    {
        var answer = await web.Client.GetAsync(page);
        answer.StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound);
        return $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
    }

    /// <summary>Asks until the answer says that it was kept: the sweeper may have written something in between.</summary>
    private static async Task<HttpResponseMessage> KeptAsync(RunningWeb web, string page)
    {
        for (var tries = 0; ; tries++)
            if (await web.Client.GetAsync(page) is { Headers.Age: not null } kept) return kept;
            else tries.Should().BeLessThan(9, $"{page} is kept");
    }

    private static Task<HttpResponseMessage> AskAsync(RunningWeb web, string page, string etag, HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, page);
        request.Headers.Add("If-None-Match", etag);
        return web.Client.SendAsync(request);
    }

    /// <summary>Goes away before the page is there, or not quite.</summary>
    private static async Task<string> LeavesAsync(RunningWeb web, string page, int after)
    {
        using var leave = new CancellationTokenSource(after);
        try
        {
            return await web.Client.GetStringAsync(page, leave.Token);
        }
        catch (OperationCanceledException)
        {
            return "";
        }
    }
}
