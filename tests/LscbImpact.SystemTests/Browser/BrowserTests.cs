using Deque.AxeCore.Playwright;
using LscbImpact.Store.Sqlite;
using LscbImpact.SystemTests.Pages;
using LscbImpact.SystemTests.Seeds;
using Microsoft.Playwright;

namespace LscbImpact.SystemTests.Browser;

/// <summary>A real browser on a copy of the invented board: the walk of the data from a file to a priority, and accessibility.</summary>
[Collection(SeededBoardCollection.Name)]
public sealed class BrowserTests(SeededBoard seeded) : IAsyncLifetime
{
    private const string Headings = "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no,gap_ref\n";

    private readonly string folder = Directory.CreateTempSubdirectory("lscb-browser-").FullName;
    private RunningWeb web = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Chromium is null) return;
        ((SqliteStore)seeded.Installation.Store).BackUp(Path.Combine(folder, "lscb.db"));
        web = await RunningWeb.StartAsync(folder, "seeds");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFactAttribute.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        web?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [BrowserFact]
    public async Task A_return_walks_from_upload_over_findings_and_correction_to_quarter_measure_and_priority()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/anyshire/quarter");
        var before = await Row(page, "Audits graded good or better").Locator("td").First.InnerTextAsync();
        before.Should().Contain("63 of 102");

        // The police owe their audits: their first file has a grade that is none, and a date that only America reads.
        await SendAsync(page, Headings + "POL-Q2,dip sample,1,2025-08-04,POL,overall,ofsted,good,1,G-01\nPOL-Q2,dip sample,1,08/25/2025,POL,overall,ofsted,splendid,2,G-01\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Rows rejected" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("“splendid” is not a grade of the scale");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("which has: outstanding, good, requires improvement, inadequate");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("2 rows read, 1 of them wrong. Nothing was stored");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("“08/25/2025” only makes sense as month/day/year.");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download the file with a column" }).ClickAsync());
        (await File.ReadAllTextAsync((await download.PathAsync())!)).Should().Contain("problem").And.Contain("splendid");

        await SendAsync(page, Headings + "POL-Q2,dip sample,1,2025-08-04,POL,overall,ofsted,good,1,G-01\nPOL-Q2,dip sample,1,2025-08-25,POL,overall,ofsted,outstanding,2,G-01\n");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("2 rows read: 2 stored, 0 unchanged, 0 rejected, 0 skipped. It is version 1 of this return.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Quarter", Exact = true }).ClickAsync();
        (await Row(page, "Audits graded good or better").Locator("td").First.InnerTextAsync()).Should().Contain("65 of 104");
        await Row(page, "Audits graded good or better").GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Audits graded good or better", Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("figure img").First).ToHaveJSPropertyAsync("naturalWidth", 960);
        await page.GetByRole(AriaRole.Link, new() { Name = "2025-26 Q2" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = "Anyshire Police, audit results" })).ToContainTextAsync("2 to 3");

        await page.GetByRole(AriaRole.Link, new() { Name = "Priorities", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^P1 ") }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "From gap to outcome" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("ol.chain > li")).ToHaveCountAsync(5);
    }

    [BrowserFact]
    public async Task Everything_works_without_JavaScript()
    {
        var page = await NewPageAsync(javaScript: false);
        await SendAsync(page, Headings + "POL-Q2,dip sample,1,2025-08-04,POL,overall,ofsted,good,1,\n");
        for (var look = 0; look < 100 && await page.Locator("progress").CountAsync() > 0; look++)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "See how far it is now" }).ClickAsync();
            await Task.Delay(100);
        }
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Accepted" })).ToBeVisibleAsync();
        await page.GotoAsync("/anyshire/quarter");
        await page.GetByLabel("Agency").SelectOptionAsync("ICB");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        page.Url.Should().Contain("agency=ICB").And.Contain("quarter=2025-26-Q2");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("NHS Anyshire Integrated Care Board");
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_content_first_and_every_control()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/anyshire/quarter");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Skip to the content");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("main");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.closest('a, select, button').tagName")).Should().BeOneOf("A", "SELECT");
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_on_any_page_wide_or_narrow()
    {
        string[] paths =
        [
            "/anyshire/quarter", "/anyshire/measures", "/anyshire/questions", "/anyshire/challenges", "/anyshire/engagement", "/anyshire/measures/audits-good-or-better", "/anyshire/measures/review-actions-overdue", "/anyshire/measures/review-actions-overdue/rebase", "/anyshire/measures/review-actions-overdue/2025-26-Q2", "/anyshire/priorities", "/anyshire/priorities/P1",
            "/anyshire/themes", "/anyshire/themes/neglect?quarter=2024-25-Q1", "/anyshire/attendance", "/anyshire/returns", "/anyshire/returns/ICB/audit-results/2023-24-Q4", "/anyshire/returns/submissions/100", "/glossary", "/boards", "/boards/new", "/nowhere",
            "/anyshire/audits", "/anyshire/audits/AUD-2021-01", "/anyshire/training", "/anyshire/training/impact", "/anyshire/measures/review-actions-overdue?after=2024-01-10", "/anyshire/actions", "/anyshire/agencies", "/anyshire/agencies/ICB", "/anyshire/localities/CITY", "/anyshire/annual", "/public/anyshire/releases/1", "/schedule",
        ];
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await NewPageAsync(width);
            foreach (var path in paths)
            {
                await page.GotoAsync(path);
                var result = await page.RunAxe();
                result.Violations.Select(v => $"{path} at {width}: {v.Id} {v.Help} {v.Nodes[0].Html}").Should().BeEmpty();
                (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")).Should().BeTrue($"{path} does not scroll sideways at {width}");
            }
        }
    }

    [BrowserFact]
    public async Task On_a_narrow_screen_a_chart_is_scrolled_with_the_keyboard_and_its_words_stay_readable()
    {
        var page = await NewPageAsync(360);
        await page.GotoAsync("/anyshire/measures/review-actions-overdue");
        var chart = page.GetByRole(AriaRole.Group, new() { Name = "Chart" }).First;
        (await chart.Locator("img").EvaluateAsync<int>("i => i.clientWidth")).Should().BeGreaterThan(780);
        await chart.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        for (var look = 0; look < 100 && await chart.EvaluateAsync<double>("c => c.scrollLeft") == 0; look++) await Task.Delay(50);
        (await chart.EvaluateAsync<double>("c => c.scrollLeft")).Should().BePositive();
    }

    private async Task<IPage> NewPageAsync(int width = 1280, bool javaScript = true)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = web.Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, JavaScriptEnabled = javaScript });
        return await context.NewPageAsync();
    }

    private static async Task SendAsync(IPage page, string csv)
    {
        await page.GotoAsync("/anyshire/returns?quarter=2025-26-Q2");
        await page.GetByLabel("Sent by").SelectOptionAsync("POL");
        await page.GetByLabel("Kind", new() { Exact = true }).SelectOptionAsync("audit-results");
        await page.GetByLabel("CSV file").SetInputFilesAsync(new FilePayload { Name = "police.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the return" }).ClickAsync();
        await page.WaitForURLAsync("**/submissions/**");
    }

    private static ILocator Row(IPage page, string measure) => page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = measure, Exact = true }) });
}
