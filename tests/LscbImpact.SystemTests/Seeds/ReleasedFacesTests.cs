using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Pages;

namespace LscbImpact.SystemTests.Seeds;

/// <summary>The invented board as the public and agencies see it, up to a quarter that was released: on pages, in pictures, in files and on the command line.</summary>
[Collection(SeededBoardCollection.Name)]
public sealed partial class ReleasedFacesTests(SeededBoard seeded)
{
    private const string Series = "childs-voice-met";

    [Theory]
    [InlineData("/quarter")]
    [InlineData("/quarter?quarter=2024-25-Q1&agency=ICB")]
    [InlineData("/priorities")]
    [InlineData("/priorities/P1")]
    [InlineData("/measures")]
    [InlineData("/measures/childs-voice-met")]
    [InlineData("/measures/people-trained?agency=POL")]
    [InlineData("/measures/review-actions-overdue?after=2024-01-10")]
    [InlineData("/measures/no-release-has-this")]
    [InlineData("/localities/CITY")]
    [InlineData("/annual")]
    [InlineData("/annual?year=2022-23")]
    [InlineData("/releases/1")]
    public async Task A_page_for_everybody_stays_among_what_was_released(string path)
    {
        foreach (var face in new[] { "/public", "/agency/POL" })
        {
            var answer = await seeded.Web.Client.GetAsync($"{face}/anyshire{path}");
            if (path.Contains("no-release")) answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
            if (path.Contains("no-release")) continue;
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
            var page = await answer.Content.ReadAsStringAsync();
            page.Should().Contain(face == "/public" ? "For the public, small numbers hidden" : "For POL, small numbers of others hidden").And.NotContain("small numbers shown").And.NotContain("NaN").And.NotContain("2025-26 Q2");
            foreach (Match link in Links().Matches(page)) link.Groups["to"].Value.Should().StartWith($"{face}/", "no link leads back to the team's own pages");
            foreach (Match picture in Pictures().Matches(page)) (await seeded.Web.Client.GetAsync(WebUtility.HtmlDecode(picture.Groups["src"].Value))).StatusCode.Should().Be(HttpStatusCode.OK, picture.Value);
        }
    }

    [Theory]
    [InlineData("audits")]
    [InlineData("audits/AUD-2021-01")]
    [InlineData("training")]
    [InlineData("training/impact")]
    [InlineData("actions")]
    [InlineData("agencies")]
    [InlineData("agencies/POL")]
    [InlineData("attendance")]
    [InlineData("themes")]
    [InlineData("challenges")]
    [InlineData("engagement")]
    [InlineData("returns")]
    [InlineData("returns/submissions/100")]
    [InlineData("returns/POL/audit-results/2023-24-Q4")]
    [InlineData("releases")]
    [InlineData("measures/people-trained/2024-25-Q1")]
    [InlineData("pictures/grades/ofsted.svg")]
    [InlineData("pictures/attendance/board.svg")]
    [InlineData("pictures/overdue.svg")]
    [InlineData("pictures/scores/5.svg")]
    public async Task What_is_the_teams_own_is_not_there_for_anybody_else(string path)
    {
        foreach (var face in new[] { "/public", "/agency/POL" }) (await seeded.Web.Client.GetAsync($"{face}/anyshire/{path}")).StatusCode.Should().Be(HttpStatusCode.NotFound, $"{face} {path}");
        if (!path.StartsWith("pictures/scores")) (await seeded.Web.Client.GetAsync($"/anyshire/{path}")).StatusCode.Should().Be(HttpStatusCode.OK, path);
    }

    [Theory]
    [InlineData("/public/jobs")]
    [InlineData("/public/boards")]
    [InlineData("/public/boards/new")]
    [InlineData("/public/schedule")]
    [InlineData("/agency/POL/jobs")]
    [InlineData("/agency/NOBODY/anyshire/quarter")]
    [InlineData("/agency/NOBODY/anyshire/pictures/trend/people-trained.svg")]
    public async Task Neither_jobs_nor_another_agency_are_there(string path) => (await seeded.Web.Client.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task Nobody_but_the_team_records_a_rebase_or_a_return()
    {
        var token = RunningWeb.TokenOf(await TextAsync("/anyshire/returns"));
        foreach (var path in new[] { "measures/people-trained/rebase", "returns/send", "releases" })
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("2024-01-01"), "from" }, { new StringContent("none"), "reason" }, { new StringContent("nobody"), "by" }, { new StringContent("2025-26 Q1"), "upTo" },
                { new StringContent("POL"), "agency" }, { new StringContent("audit-results"), "kind" }, { new StringContent("2025-26-Q2"), "quarter" }, { new StringContent("mask"), "names" }, { new ByteArrayContent("audit_ref\n"u8.ToArray()), "file", "nobodys.csv" },
            };
            (await seeded.Web.Client.PostAsync($"/public/anyshire/{path}", form)).StatusCode.Should().Be(HttpStatusCode.NotFound, path);
        }
        await using var db = seeded.Installation.Store.Open();
        db.Submissions.Where(s => s.FileName == "nobodys.csv").Should().BeEmpty();
        db.Releases.Where(r => r.DecidedBy == "nobody").Should().BeEmpty();
        await using var view = await seeded.ViewAsync();
        view.Rebases.Should().NotContain(r => r.DecidedBy == "nobody");
    }

    [Fact]
    public async Task Everybody_is_told_where_figures_cannot_be_compared_and_nothing_else_of_events()
    {
        await using var team = await seeded.ViewAsync();
        await using var everybodys = await seeded.Installation.Publisher.OpenAsync(new Audience.Public(), seeded.Board);
        var breaks = team.Events.Where(e => e.BreaksSeries == true).ToList();
        breaks.Should().NotBeEmpty();
        everybodys.Events.Select(e => (e.Date, e.Measures, e.BreaksSeries)).Should().BeEquivalentTo(breaks.Select(e => (e.Date, e.Measures, e.BreaksSeries)));
        var page = await TextAsync("/public/anyshire/measures/indicator.DA-NOTIF?after=2024-01-10");
        page.Should().Contain("figures before and after are not comparable").And.NotContain(breaks.Single(e => e.Measures == "DA-NOTIF").WhatChanged);
        page.Should().NotContain("Nothing else is recorded", "what is recorded is withheld");
        (await everybodys.SeriesAsync(["indicator.DA-NOTIF"], Grain.Board, "")).Select(s => everybodys.TrendOf(s, seeded.Released).Xmr.Points.Max(p => p.Group)).Should()
            .Equal((await team.SeriesAsync(["indicator.DA-NOTIF"], Grain.Board, "")).Select(s => team.TrendOf(s, seeded.Released).Xmr.Points.Max(p => p.Group)), "limits start anew for everybody");
    }

    [Fact]
    public async Task What_the_register_of_priorities_says_in_words_is_the_teams_own()
    {
        await using var team = await seeded.ViewAsync();
        await using var everybodys = await seeded.Installation.Publisher.OpenAsync(new Audience.Public(), seeded.Board);
        var released = (await everybodys.SeriesAsync(SeriesChoice.All, Grain.Priority, null)).Select(s => s.Of).Distinct().ToList();
        everybodys.Priorities.Select(p => p.Code).Should().BeEquivalentTo(released);
        foreach (var priority in everybodys.Priorities)
        {
            var page = WebUtility.HtmlDecode(await TextAsync($"/public/anyshire/priorities/{priority.Code}"));
            page.Should().Contain(priority.Title);
            foreach (var words in new[] { priority.Rationale, priority.ResearchRef, priority.OwnerRole, priority.Outcome }.OfType<string>()) page.Should().NotContain(words);
            WebUtility.HtmlDecode(await TextAsync($"/anyshire/priorities/{priority.Code}")).Should().Contain(priority.Rationale!);
        }
    }

    [Fact]
    public async Task Nobody_is_told_that_a_return_lacks_what_was_only_not_released()
    {
        foreach (var path in new[] { "annual?year=2024-25", "annual?year=2022-23", "measures/training-applied.end", "quarter?agency=VCS" })
            (await TextAsync($"/public/anyshire/{path}")).Should().NotContainEquivalentOf("no return has").And.NotContainEquivalentOf("not in:").And.NotContainEquivalentOf("there is no figure").And.NotContain("Grades, round by round");
        (await TextAsync("/public/anyshire/measures/training-applied.end")).Should().Contain("Nothing of this was released");
    }

    [Fact]
    public async Task A_hidden_number_stands_in_no_page_picture_file_or_document()
    {
        await using var team = await seeded.ViewAsync();
        await using var released = await seeded.Installation.Publisher.OpenAsync(new Audience.Public(), seeded.Board);
        var (hidden, quarter) = (await released.SeriesAsync([Series], Grain.Locality, null)).SelectMany(s => s.Figures.Where(f => f.Hidden).Select(f => (s, f.Quarter))).First();
        var truth = (await team.SeriesAsync([Series], Grain.Locality, hidden.Of)).Single().At(quarter);
        var parts = $"{truth.Numerator} of {truth.Denominator}";
        var query = $"?quarter={quarter.Slug}&locality={hidden.Of}";

        (await TextAsync($"/anyshire/measures/{Series}{query}")).Should().Contain($"<td class=\"n\">{truth.Numerator}</td>", "the team sees it");
        (await TextAsync($"/anyshire/pictures/places/{Series}.svg?quarter={quarter.Slug}&by=locality")).Should().Contain(parts);
        foreach (var face in new[] { "/public", "/agency/ICB" })
        {
            (await TextAsync($"{face}/anyshire/measures/{Series}{query}")).Should().NotContain(parts).And.Contain("c: hidden");
            (await TextAsync($"{face}/anyshire/measures/{Series}?quarter={quarter.Slug}")).Should().NotContain(parts);
            (await TextAsync($"{face}/anyshire/pictures/places/{Series}.svg?quarter={quarter.Slug}&by=locality")).Should().NotContain(parts);
            (await TextAsync($"{face}/anyshire/localities/{hidden.Of}?quarter={quarter.Slug}")).Should().NotContain(parts);
            (await TextAsync($"{face}/anyshire/measures/{Series}{query}&handler=csv")).Should().Contain($",{quarter},{quarter.FirstDay:yyyy-MM-dd},{quarter.LastDay:yyyy-MM-dd},,,,,c,");
        }
    }

    [Fact]
    public async Task An_agency_sees_its_own_figures_in_full_and_the_others_as_the_public_does()
    {
        await using var team = await seeded.ViewAsync();
        await using var seen = await seeded.Installation.Publisher.OpenAsync(new Audience.Agency("ICB"), seeded.Board);
        await using var everybodys = await seeded.Installation.Publisher.OpenAsync(new Audience.Public(), seeded.Board);
        var truth = (await team.SeriesAsync([Series], Grain.Agency, "ICB")).Single();
        foreach (var figure in (await seen.SeriesAsync([Series], Grain.Agency, "ICB")).Single().Figures) figure.Numerator.Should().Be(truth.At(figure.Quarter).Numerator);
        (await seen.SeriesAsync([Series], Grain.Agency, "LA")).Single().Figures.Select(Told).Should().Equal((await everybodys.SeriesAsync([Series], Grain.Agency, "LA")).Single().Figures.Select(Told));
    }

    [Fact]
    public void The_command_line_tells_each_audience_the_same()
    {
        JsonElement Points(params string[] more) => Lscb.Run(seeded.Folder, ["measure", "show", "people-trained", "--json", .. more]).Json.GetProperty("points");
        var (team, everybody) = (Points(), Points("--audience", "public"));
        everybody.GetArrayLength().Should().Be(team.GetArrayLength() - 1, "the last quarter is not released");
        everybody.EnumerateArray().Should().OnlyContain(p => p.GetProperty("returns").GetArrayLength() == 0, "nobody else is told of returns");
        Lscb.Run(seeded.Folder, "measure", "show", "people-trained", "--audience", "agency:NOBODY").ExitCode.Should().Be(2);
        var report = Lscb.Run(seeded.Folder, "report", "annual", "--year", "2024-25", "--out", Path.Combine(seeded.Folder, "for-the-public"), "--audience", "public", "--json");
        report.Json.GetProperty("audience").GetString().Should().Be("For the public, small numbers hidden");
        File.ReadAllText(Path.Combine(seeded.Folder, "for-the-public", "index.html")).Should().Contain("For the public, small numbers hidden").And.NotContain("small numbers shown");
        var releases = Lscb.Run(seeded.Folder, "release", "--json").Json;
        releases.GetProperty("releases")[0].GetProperty("upTo").GetString().Should().Be(seeded.Released.ToString());
        releases.GetProperty("series").EnumerateArray().Sum(s => s.GetProperty("hidden").GetInt32()).Should().BeGreaterThan(100);
        Lscb.Run(seeded.Folder, "release", "out", "--up-to", "2090-91 Q1", "--by", "chair").ExitCode.Should().Be(1);
    }

    private static string Told(QuarterFigure figure) => $"{figure.Quarter} {figure.Value} {figure.Numerator} of {figure.Denominator} n {figure.N} {figure.Why}";

    private async Task<string> TextAsync(string path)
    {
        var answer = await seeded.Web.Client.GetAsync(path);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("(href|action)=\"(?<to>/[^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<img src=\"(?<src>[^\"]+)\"")]
    private static partial Regex Pictures();
}
