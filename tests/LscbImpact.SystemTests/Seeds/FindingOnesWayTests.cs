using System.Net;
using System.Text.RegularExpressions;

namespace LscbImpact.SystemTests.Seeds;

/// <summary>Finding one's way on the invented board's pages: contents, links behind what is said, filters that keep what was asked.</summary>
[Collection(SeededBoardCollection.Name)]
public sealed partial class FindingOnesWayTests(SeededBoard seeded)
{
    [Theory]
    [InlineData("/anyshire/training/impact")]
    [InlineData("/anyshire/questions")]
    [InlineData("/anyshire/annual")]
    [InlineData("/anyshire/audits")]
    [InlineData("/anyshire/training")]
    [InlineData("/anyshire/actions")]
    [InlineData("/anyshire/returns")]
    [InlineData("/anyshire/measures/people-trained")]
    [InlineData("/anyshire/priorities/P1")]
    [InlineData("/anyshire/agencies/ICB")]
    [InlineData("/public/anyshire/annual")]
    public async Task A_long_page_begins_with_its_contents_and_each_line_leads_to_a_heading(string path)
    {
        var page = await seeded.Web.Client.GetStringAsync(path);
        var contents = Contents().Match(page).Value;
        var anchors = Anchors().Matches(contents).Select(m => m.Groups["id"].Value).ToList();
        anchors.Should().HaveCountGreaterThan(2).And.OnlyHaveUniqueItems();
        foreach (var id in anchors) page.Should().Contain($" id=\"{id}\"", path);
    }

    [Fact]
    public async Task What_there_is_to_talk_about_leads_to_where_it_comes_from_and_the_rest_opens()
    {
        var page = WebUtility.HtmlDecode(await seeded.Web.Client.GetStringAsync("/anyshire/quarter?quarter=2025-26-Q2"));
        page.Should().MatchRegex("<p><a href=\"/anyshire/measures/review-actions-overdue[?]quarter=2025-26-Q2\">[^<]+</a>: 33% [(]9 of 27[)][.]");
        page.Should().MatchRegex("<summary>And [0-9]+ more").And.NotMatchRegex("<p>And [0-9]+ more");
        page.Should().MatchRegex("<a href=\"/anyshire/priorities/P[0-9][?]quarter=2025-26-Q2#panel-missing-links\">Gap G-");
        (await seeded.Web.Client.GetStringAsync("/anyshire/priorities/P1")).Should().Contain("id=\"panel-missing-links\"");
    }

    [Fact]
    public async Task Challenges_are_shown_for_one_agency_and_what_else_was_asked_stays()
    {
        var all = await seeded.Web.Client.GetStringAsync("/anyshire/challenges?quarter=2025-26-Q1");
        all.Should().Contain("<select id=\"agency\" name=\"agency\">").And.Contain("<input type=\"hidden\" name=\"quarter\" value=\"2025-26-Q1\">");
        var one = await seeded.Web.Client.GetStringAsync("/anyshire/challenges?quarter=2025-26-Q1&agency=POL");
        one.Should().Contain("Challenges put to <strong>Anyshire Police</strong>").And.Contain("value=\"POL\" selected");
        Rows(one).Should().BeGreaterThan(0).And.BeLessThan(Rows(all));
        (await seeded.Web.Client.GetStringAsync("/anyshire/challenges?agency=NOBODY")).Should().Contain("The register names no challenge put to it").And.NotContain("register of challenges is empty");
    }

    [Fact]
    public async Task A_filter_keeps_what_else_was_asked_and_not_what_was_said_of_the_last_file()
    {
        (await seeded.Web.Client.GetStringAsync("/anyshire/measures/people-trained?after=2024-01-10")).Should().Contain("<input type=\"hidden\" name=\"after\" value=\"2024-01-10\">");
        (await seeded.Web.Client.GetStringAsync("/anyshire/returns?agency=POL&problem=Somebody")).Should().Contain("<input type=\"hidden\" name=\"agency\" value=\"POL\">").And.NotContain("name=\"problem\"");
    }

    [Fact]
    public async Task Voice_is_shown_for_one_priority_because_the_register_names_no_agency()
    {
        var all = await seeded.Web.Client.GetStringAsync("/anyshire/engagement");
        var one = await seeded.Web.Client.GetStringAsync("/anyshire/engagement?quarter=2025-26-Q1&priority=P4");
        one.Should().Contain("value=\"P4\" selected").And.Contain("<input type=\"hidden\" name=\"quarter\" value=\"2025-26-Q1\">").And.Contain("/anyshire/priorities/P4?quarter=2025-26-Q1");
        Rows(one).Should().BeGreaterThan(0).And.BeLessThan(Rows(all));
        (await seeded.Web.Client.GetStringAsync("/anyshire/priorities/P4")).Should().MatchRegex("/anyshire/engagement[?]quarter=[^\"]+priority=P4");
    }

    [Theory]
    [InlineData("/anyshire/annual")]
    [InlineData("/anyshire/attendance")]
    [InlineData("/anyshire/audits")]
    [InlineData("/public/anyshire/annual")]
    public async Task Every_picture_keeps_its_own_room_before_it_is_there(string path)
    {
        var pictures = Images().Matches(await seeded.Web.Client.GetStringAsync(path));
        pictures.Should().NotBeEmpty();
        foreach (Match picture in pictures)
            (await seeded.Web.Client.GetStringAsync(WebUtility.HtmlDecode(picture.Groups["src"].Value))).Should().Contain($" width=\"{picture.Groups["width"].Value}\" height=\"{picture.Groups["height"].Value}\" role=\"img\"", picture.Groups["src"].Value);
    }

    [Fact]
    public async Task The_schedule_says_its_times_in_words_and_keeps_the_patterns() =>
        (await seeded.Web.Client.GetStringAsync("/schedule")).Should().Contain("Every 15 minutes").And.Contain("Every day at 00:05").And.Contain("Every Monday at 09:00").And.Contain("<code class=\"unbroken\">0 9 * * 1</code>").And.NotContain("By its pattern");

    [Theory]
    [InlineData("/anyshire/returns?quarter=2025-26-Q2", "agency=POL&amp;kind=audit-results#send")]
    [InlineData("/anyshire/returns?quarter=2025-26-Q2&agency=POL&kind=indicators", "<option value=\"POL\" selected")]
    [InlineData("/anyshire/returns?quarter=2025-26-Q2&agency=POL&kind=indicators", "<option value=\"indicators\" selected")]
    [InlineData("/anyshire/challenges", "<a href=\"/anyshire/audits/AUD-2021-01?quarter=")]
    [InlineData("/anyshire/challenges", "<a href=\"/anyshire/measures/indicator.DA-NOTIF?quarter=")]
    [InlineData("/anyshire/challenges", "/anyshire/actions?quarter=2025-26-Q2&review=LCSPR-2022-01#review-lcspr-2022-01")]
    [InlineData("/anyshire/agencies/POL?quarter=2025-26-Q2", "/anyshire/returns?quarter=2025-26-Q2&agency=POL&kind=audit-results#send")]
    [InlineData("/anyshire/challenges", "<a href=\"/anyshire/agencies/POL?quarter=")]
    [InlineData("/anyshire/audits/AUD-2021-01", "<a href=\"/anyshire/priorities/P1?quarter=")]
    [InlineData("/anyshire/audits/AUD-2021-01", "/anyshire/training/impact?quarter=2025-26-Q2&amp;course=NEG-")]
    [InlineData("/anyshire/priorities/P1", "/anyshire/training/impact?quarter=2025-26-Q2&amp;course=NEG-")]
    [InlineData("/anyshire/priorities/P1", "href=\"/anyshire/audits/AUD-2021-01?quarter=")]
    [InlineData("/anyshire/priorities/P1", "href=\"#panel-gaps\"")]
    [InlineData("/anyshire/training", "/anyshire/training/impact?quarter=2025-26-Q2&amp;course=NEG-101")]
    [InlineData("/anyshire/agencies/POL", "/anyshire/challenges?quarter=2025-26-Q2&amp;agency=POL")]
    public async Task From_what_is_missing_or_named_there_is_a_way_to_where_it_lies(string path, string way) =>
        WebUtility.HtmlDecode(await seeded.Web.Client.GetStringAsync(path)).Should().Contain(WebUtility.HtmlDecode(way));

    [Fact]
    public async Task Every_figure_comes_as_one_table_and_outside_the_team_as_released()
    {
        var team = await LinesAsync("/anyshire/measures?handler=csv");
        team[0].Should().Be("measure,title,unit,good is,kept for,code,name,quarter,first day,last day,value,numerator,denominator,n,sign,note,audience");
        team.Should().Contain(l => l.StartsWith("review-actions-overdue,") && l.Contains(",board,,,2025-26 Q2,2025-07-01,2025-09-30,33.333333,9,27,27,,"));
        team.Should().Contain(l => l.Contains(",agency,POL,Anyshire Police,")).And.Contain(l => l.Contains(",priority,P1,")).And.Contain(l => l.Contains(",locality,"));
        team.Should().Contain(l => l.Contains(",-0.375,"), "a number below nought stays a number").And.NotContain(l => l.Contains(",'-"));
        var everybody = await LinesAsync("/public/anyshire/measures?handler=csv");
        everybody.Skip(1).Should().HaveCountGreaterThan(100).And.NotContain(l => l.Contains("For the board team")).And.NotContain(l => l.Contains(",2025-26 Q2,") && l.Contains(",27,27,"));
    }

    private async Task<string[]> LinesAsync(string path) => (await seeded.Web.Client.GetStringAsync(path)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static int Rows(string page) => Regex.Count(page, "<th scope=\"row\">");

    [GeneratedRegex("<nav class=\"contents.*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Contents();

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"")]
    private static partial Regex Anchors();

    [GeneratedRegex("<img src=\"(?<src>[^\"]+)\" alt=\"[^\"]*\" width=\"(?<width>[0-9]+)\" height=\"(?<height>[0-9]+)\"")]
    private static partial Regex Images();
}
