using System.Net;
using System.Text.RegularExpressions;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.SystemTests.Seeds;

/// <summary>Every page of the invented board, as a browser without JavaScript gets it.</summary>
[Collection(SeededBoardCollection.Name)]
public sealed partial class PagesOfTheInventedBoardTests(SeededBoard seeded)
{
    [Theory]
    [InlineData("/anyshire/quarter")]
    [InlineData("/anyshire/quarter?quarter=2023-24-Q1&agency=ICB")]
    [InlineData("/anyshire/quarter?quarter=2025-26-Q2&priority=P1")]
    [InlineData("/anyshire/measures")]
    [InlineData("/anyshire/measures/review-actions-overdue")]
    [InlineData("/anyshire/measures/review-actions-overdue/rebase")]
    [InlineData("/anyshire/measures/indicator.EXPL-RISK?quarter=2024-25-Q4")]
    [InlineData("/anyshire/measures/indicator.MH-LEAD")]
    [InlineData("/anyshire/measures/audits-good-or-better.ofsted?agency=LA")]
    [InlineData("/anyshire/measures/audits-good-or-better.ofsted/2025-26-Q2")]
    [InlineData("/anyshire/measures/training-response-rate.3-months/2024-25-Q1?agency=NHT")]
    [InlineData("/anyshire/measures/audits-good-or-better")]
    [InlineData("/anyshire/questions")]
    [InlineData("/anyshire/questions?quarter=2022-23-Q2")]
    [InlineData("/anyshire/challenges")]
    [InlineData("/anyshire/engagement")]
    [InlineData("/anyshire/priorities")]
    [InlineData("/anyshire/priorities/P1")]
    [InlineData("/anyshire/priorities/P4")]
    [InlineData("/anyshire/themes")]
    [InlineData("/anyshire/themes?quarter=2024-25-Q2&source=audit&agency=LA")]
    [InlineData("/anyshire/themes/neglect?quarter=2024-25-Q1&priority=P1")]
    [InlineData("/anyshire/themes/training-delivery?source=training")]
    [InlineData("/anyshire/measures/theme.neglect.audit/2024-25-Q1")]
    [InlineData("/anyshire/attendance")]
    [InlineData("/anyshire/attendance?group=executive&quarter=2023-24-Q2")]
    [InlineData("/anyshire/audits")]
    [InlineData("/anyshire/audits?quarter=2023-24-Q1&agency=ICB")]
    [InlineData("/anyshire/training")]
    [InlineData("/anyshire/training?quarter=2022-23-Q2&agency=POL")]
    [InlineData("/anyshire/training/impact")]
    [InlineData("/anyshire/training/impact?quarter=2024-25-Q1&item=joint_working&later=6%20weeks&by=agency&priority=P1")]
    [InlineData("/anyshire/training/impact?item=satisfaction&by=role&agency=LA")]
    [InlineData("/anyshire/training/impact?course=NO-SUCH")]
    [InlineData("/anyshire/audits/AUD-2021-01")]
    [InlineData("/anyshire/audits/AUD-2023-02?cases=same")]
    [InlineData("/anyshire/audits/S11?quarter=2024-25-Q4")]
    [InlineData("/anyshire/measures/review-actions-overdue?after=2024-01-10")]
    [InlineData("/anyshire/measures/training-change.confidence.3-months?after=2025-06-01")]
    [InlineData("/anyshire/actions")]
    [InlineData("/anyshire/actions?quarter=2023-24-Q3&agency=ICB")]
    [InlineData("/anyshire/agencies")]
    [InlineData("/anyshire/agencies/ICB")]
    [InlineData("/anyshire/agencies/PROB?quarter=2021-22-Q3")]
    [InlineData("/anyshire/localities/CITY")]
    [InlineData("/anyshire/annual")]
    [InlineData("/anyshire/annual?year=2021-22")]
    [InlineData("/anyshire/returns")]
    [InlineData("/anyshire/returns?quarter=2024-25-Q2")]
    [InlineData("/anyshire/returns/ICB/audit-results/2023-24-Q4")]
    [InlineData("/anyshire/returns/submissions/100")]
    [InlineData("/anyshire/returns/kinds/review-actions")]
    public async Task A_page_is_there_says_that_it_is_invented_and_has_every_picture_it_names(string path)
    {
        var page = await TextAsync(path);
        page.Should().Contain("invented data").And.Contain("For the board team, small numbers shown").And.NotContain("NaN").And.NotContain("Exception").And.NotContain("@(");
        page.Should().Contain("<main").And.Contain("lang=\"en-GB\"").And.Contain("<h1>");
        foreach (Match picture in Pictures().Matches(page))
        {
            var answer = await seeded.Web.Client.GetAsync(WebUtility.HtmlDecode(picture.Groups["src"].Value));
            answer.StatusCode.Should().Be(HttpStatusCode.OK, picture.Value);
            (await answer.Content.ReadAsStringAsync()).Should().StartWith("<svg").And.NotContain("NaN");
            WebUtility.HtmlDecode(picture.Groups["alt"].Value).Length.Should().BeGreaterThan(30, "the picture is said in words");
        }
    }

    [Fact]
    public async Task A_measure_kept_in_parts_leads_to_them_and_a_question_to_its_measures()
    {
        (await TextAsync("/anyshire/measures/audits-good-or-better")).Should().Contain("is kept in parts").And.Contain("/anyshire/measures/audits-good-or-better.ofsted?quarter=").And.NotContain("There is no figure");
        var questions = await TextAsync("/anyshire/questions");
        questions.Should().Contain("Every question has an answer").And.Contain("3 of 4").And.Contain("up from 2").And.Contain("/anyshire/measures/audits-good-or-better?quarter=");
        (await TextAsync("/anyshire/questions?quarter=2022-23-Q2")).Should().Contain("None has an answer");
    }

    [Fact]
    public async Task Challenge_and_voice_are_shown_and_a_question_and_a_priority_lead_to_them()
    {
        var challenges = WebUtility.HtmlDecode(await TextAsync("/anyshire/challenges"));
        challenges.Should().Contain("4 challenges were raised in the last four quarters and the days since (from 1 October 2024). Of 4 answered or past their day, 1 was answered in time. An outcome is written down for 3 of 4")
            .And.Contain("1 challenge is past its day without an answer, by 49 days.").And.Contain("▲ not answered, due 49 days ago").And.Contain("▲ answered after 249 days, late by 221 days").And.Contain("✓ answered after 26 days, in time");
        var voice = WebUtility.HtmlDecode(await TextAsync("/anyshire/engagement"));
        voice.Should().Contain("People were heard 4 times in the last four quarters").And.Contain("from 4 groups. A change is written down for 2 of 4, and 2 of 4 were fed back on.").And.Contain("Somebody was heard on every priority of this year.").And.Contain("○ not fed back yet").And.Contain("/anyshire/priorities/P4?quarter=");
        (await TextAsync("/anyshire/priorities/P4")).Should().Contain("People were heard on it twice").And.Contain("/anyshire/engagement?quarter=");
        (await TextAsync("/public/anyshire/priorities/P4")).Should().NotContain("were heard");
        (await TextAsync("/anyshire/measures/challenges-answered-in-time")).Should().Contain("Challenges answered in time").And.Contain("1 of 1");
        (await TextAsync("/anyshire/quarter")).Should().Contain("Challenges answered in time");
        (await TextAsync("/anyshire/questions")).Should().Contain("/anyshire/measures/challenges-answered-in-time?quarter=").And.Contain("/anyshire/challenges?quarter=").And.Contain("/anyshire/engagement?quarter=");
    }

    [Fact]
    public async Task A_quarter_without_a_figure_says_whether_a_return_is_not_in_or_nothing_was_there_to_count()
    {
        var challenges = await TextAsync("/anyshire/measures/challenges-answered-in-time");
        challenges.Should().Contain("the register has no challenges due for it").And.NotContain("no return has a figure").And.Contain("Target 80%", "the board set itself one");
        (await TextAsync("/anyshire/quarter?agency=POL")).Should().Contain("No figure for <span class=\"unbroken\">2025-26 Q2</span>: its return is not in.").And.NotContain("no return has a figure");
        (await TextAsync("/anyshire/quarter")).Should().Contain("no return has a figure; not in: Anyshire Police");
        (await TextAsync("/anyshire/measures/review-actions-overdue")).Should().MatchRegex("Without a figure:\\s*<a [^>]*>Anyshire Police</a> \\(its return is not in\\)[.]");
        (await TextAsync("/public/anyshire/measures/review-actions-overdue")).Should().NotContain("Without a figure");
    }

    [Fact]
    public async Task A_reference_leads_to_the_review_or_the_audit_that_it_names()
    {
        const string Review = "/anyshire/actions?quarter=2023-24-Q4&review=LCSPR-2022-01#review-lcspr-2022-01";
        WebUtility.HtmlDecode(await TextAsync("/anyshire/challenges?quarter=2023-24-Q4")).Should().Contain($"<a href=\"{Review}\">LCSPR-2022-01</a>");
        var actions = await TextAsync(Review.Split('#')[0]);
        actions.Should().Contain("<details id=\"review-lcspr-2022-01\" open=\"open\">").And.Contain("/anyshire/audits/AUD-2022-03?quarter=2023-24-Q4").And.Contain("name=\"review\" value=\"LCSPR-2022-01\"");
        (await TextAsync("/anyshire/engagement")).Should().Contain("<a href=\"/anyshire/audits/AUD-2025-01?quarter=2025-26-Q2\">AUD-2025-01</a>");
        (await TextAsync("/anyshire/engagement?quarter=2024-25-Q4")).Should().NotContain("audits/AUD-2025-01", "it had no round by then");
    }

    [Fact]
    public async Task A_measure_says_whether_it_is_released_and_a_review_s_audit_whether_it_came_after_the_action()
    {
        WebUtility.HtmlDecode(await TextAsync("/anyshire/measures/challenges-answered-in-time")).Should().Contain("not at all: the board's own team alone sees it").And.NotContain("as it is: it counts");
        (await TextAsync("/anyshire/measures/review-actions-overdue")).Should().Contain("as it is: it counts meetings, returns, actions or audits, not people");
        (await TextAsync("/anyshire/actions")).Should().Contain("</a>, audited after it was done").And.Contain("</a>, audited before it was done").And.Contain("</a>, audited, and the action is still open").And.NotContain("impact checked by an audit");
        (await TextAsync("/anyshire/quarter?agency=POL")).Should().NotContain("Missing links", "a chain is the board's or a priority's");
    }

    [Fact]
    public async Task Who_has_not_sent_is_asked_by_a_message_to_copy_and_stands_beside_those_who_have_for_eight_quarters()
    {
        var returns = WebUtility.HtmlDecode(await TextAsync("/anyshire/returns"));
        returns.Should().Contain("<summary>Anyshire Police: 3 late</summary>").And.Contain("Anyshire Safeguarding Children Board asks Anyshire Police for these returns.")
            .And.Contain("due 21 October 2025, 9 days late: audit results, indicators, review actions").And.Contain($"{seeded.Web.Address}anyshire/returns?quarter=2025-26-Q2&agency=POL#send").And.Contain("href=\"mailto:?subject=Returns%20for%20Anyshire");
        var agencies = WebUtility.HtmlDecode(await TextAsync("/anyshire/agencies"));
        agencies.Should().Contain(">2023-24 Q3</a>").And.NotContain(">2023-24 Q2</a>").And.Contain("24 of 27<span class=\"nd\">▲ 3 not in, 6 late</span>").And.Contain("213 of 216<span class=\"nd\">▲ 3 not in, 39 late</span>");
    }

    [Fact]
    public async Task What_lies_with_an_agency_whose_return_is_not_in_is_not_known()
    {
        (await TextAsync("/anyshire/agencies/POL?quarter=2025-26-Q2")).Should().Contain("has not come in, so what lies with it is not known").And.NotContain("No open action");
        (await TextAsync("/anyshire/actions?quarter=2025-26-Q2")).Should().MatchRegex("Not in:</strong> the return of Anyshire Police[.]");
        (await TextAsync("/anyshire/actions?quarter=2025-26-Q1")).Should().NotContain("Not in:");
    }

    [Fact]
    public async Task No_table_or_words_of_a_measure_give_a_limit_that_cannot_be()
    {
        await using var view = await seeded.ViewAsync();
        var beyond = 0;
        foreach (var series in (await view.DefinitionsAsync()).Where(d => d.Unit == MeasureUnit.Percent))
        {
            if (await view.TrendAsync(series.Id, Place.WholeBoard, Quarter.Parse("2025-26 Q2")) is not { Limits: not LimitsShown.None } trend || trend.Xmr.Points[^1].Limits!.Value is { Lower: >= 0, Upper: <= 100 }) continue;
            beyond++;
            var page = WebUtility.HtmlDecode(await TextAsync($"/anyshire/measures/{series.Id}"));
            Percents().Matches(page).Select(m => decimal.Parse(m.Groups["of"].Value, System.Globalization.CultureInfo.InvariantCulture)).Should().OnlyContain(p => p <= 100, series.Id);
        }
        beyond.Should().BeGreaterThan(3, "the invented board has such measures");
    }

    [Fact]
    public async Task Every_link_of_every_main_page_leads_somewhere()
    {
        var seen = new HashSet<string> { "/jobs" };
        var waiting = new Queue<string>(["/", "/anyshire/quarter", "/anyshire/priorities", "/anyshire/measures", "/anyshire/questions", "/anyshire/challenges", "/anyshire/engagement", "/anyshire/themes", "/anyshire/attendance", "/anyshire/returns", "/anyshire/audits", "/anyshire/training", "/anyshire/training/impact", "/anyshire/actions", "/anyshire/agencies", "/anyshire/annual", "/schedule", "/boards", "/glossary"]);
        while (waiting.Count > 0 && seen.Count < 320)
        {
            var path = waiting.Dequeue();
            if (!seen.Add(path)) continue;
            var answer = await seeded.Web.Client.GetAsync(path);
            answer.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], path);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || path.Count(c => c == '/') > 4) continue;
            foreach (Match link in Links().Matches(await answer.Content.ReadAsStringAsync()))
                waiting.Enqueue(Resolved(path, WebUtility.HtmlDecode(link.Groups["href"].Value)));
        }
        seen.Should().HaveCountGreaterThan(100);
    }

    [Fact]
    public async Task The_table_beside_a_chart_holds_the_same_figures_as_its_CSV_and_as_publishing()
    {
        await using var view = await seeded.ViewAsync();
        var trend = await view.TrendAsync("review-actions-overdue", Place.WholeBoard, Quarter.Parse("2025-26 Q2"));
        var csv = (await seeded.Web.Client.GetStringAsync("/anyshire/measures/review-actions-overdue?handler=csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        csv.Should().HaveCount(trend!.Points.Count + 1);
        var page = await TextAsync("/anyshire/measures/review-actions-overdue");
        foreach (var point in trend.Points)
        {
            csv.Should().ContainSingle(l => l.Contains($",{point.Quarter},") && l.Contains($",{point.Figure.Numerator},{point.Figure.Denominator},{point.Figure.N},"));
            page.Should().MatchRegex($@">{Regex.Escape(point.Quarter.ToString())}</a></th>\s*<td class=""n"">[\d.]+%</td>\s*<td class=""n"">{point.Figure.Numerator}</td>\s*<td class=""n"">{point.Figure.Denominator}</td>");
        }
    }

    [Theory]
    [InlineData("/anyshire/agencies/NOBODY")]
    [InlineData("/anyshire/localities/NOWHERE")]
    [InlineData("/nowhere/audits")]
    [InlineData("/nowhere/actions")]
    [InlineData("/nowhere/training/impact")]
    [InlineData("/anyshire/audits/NO-SUCH-AUDIT")]
    [InlineData("/anyshire/pictures/scores/10.svg")]
    [InlineData("/anyshire/pictures/annual/2024-25/no-such-chart.svg")]
    [InlineData("/anyshire/pictures/annual/2024-26/people-trained.svg")]
    [InlineData("/anyshire/pictures/grades/no-scale.svg")]
    public async Task What_the_board_does_not_have_is_not_found(string path) =>
        (await seeded.Web.Client.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_schedule_shows_each_job_with_its_times_and_outcome()
    {
        var page = await TextAsync("/schedule");
        foreach (var job in seeded.Installation.Schedule.Standing()) page.Should().Contain(job.Job.Title).And.Contain(job.Job.When);
    }

    [Fact]
    public async Task The_annual_folder_holds_every_chart_as_SVG_PNG_and_CSV_and_one_page_of_them()
    {
        await using var view = await seeded.ViewAsync();
        var report = await view.AnnualAsync(2024);
        var charts = Reports.AnnualChart.Of(report);
        var files = Reports.AnnualFolder.Files(report, charts).ToList();
        string TextOf(string name) => System.Text.Encoding.UTF8.GetString(files.Single(f => f.Name == name).Bytes);
        files.Select(f => f.Name).Should().HaveCount(report.Panels.Count * 3 + 1).And.OnlyHaveUniqueItems();
        report.Panels.Should().HaveCountGreaterThan(30);
        report.Missing.Should().BeEmpty();
        var page = TextOf("index.html");
        foreach (var chart in charts)
        {
            var svg = TextOf($"{chart.Id}.svg");
            svg.Should().Contain("role=\"img\"").And.NotContain("NaN").And.Contain("board team", "whom it is for stands in the picture").And.Contain("(invented");
            page.Should().Contain($"src=\"{chart.Id}.svg\"").And.Contain(WebUtility.HtmlEncode(chart.Source));
            var csv = TextOf($"{chart.Id}.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            csv.Should().HaveCount(chart.Table.Rows.Count + 1);
            csv.Skip(1).Should().OnlyContain(l => l.Contains("For the board team, small numbers shown"));
            chart.Table.Rows.Should().OnlyContain(r => r.Count == chart.Table.Headings.Count, chart.Id);
        }
    }

    [Fact]
    public async Task A_picture_is_asked_for_once_and_then_known_by_its_content()
    {
        const string Path = "/anyshire/pictures/trend/review-actions-overdue.png?quarter=2025-26-Q2";
        var first = await seeded.Web.Client.GetAsync(Path);
        first.Content.Headers.ContentType!.MediaType.Should().Be("image/png");
        using var again = new HttpRequestMessage(HttpMethod.Get, Path) { Headers = { { "If-None-Match", first.Headers.ETag!.Tag } } };
        (await seeded.Web.Client.SendAsync(again)).StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    private async Task<string> TextAsync(string path)
    {
        var answer = await seeded.Web.Client.GetAsync(path);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Resolved(string path, string href) => href.StartsWith('/') ? href.Split('#')[0] : href.StartsWith('?') ? path.Split('?')[0] + href : path;

    [GeneratedRegex("<img src=\"(?<src>[^\"]+)\" alt=\"(?<alt>[^\"]*)\"")]
    private static partial Regex Pictures();

    [GeneratedRegex("(?<of>[0-9]+([.][0-9]+)?)%")]
    private static partial Regex Percents();

    [GeneratedRegex("<a [^>]*href=\"(?<href>[^\"]*)\"")]
    private static partial Regex Links();
}
