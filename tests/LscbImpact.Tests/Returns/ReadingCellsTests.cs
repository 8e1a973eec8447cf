using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Indicators;
using LscbImpact.Core.Returns.ReviewActions;

namespace LscbImpact.Tests.Returns;

/// <summary>Dates, numbers, periods and codes as British offices write them.</summary>
public class ReadingCellsTests
{
    [Theory]
    [InlineData("2016-04-14", "2016-04-14")]
    [InlineData("2016-04-14T00:00:00", "2016-04-14")]
    [InlineData("2016/4/14", "2016-04-14")]
    [InlineData("14/4/2016", "2016-04-14")]
    [InlineData("14/04/16", "2016-04-14")]
    [InlineData("2.4.15", "2015-04-02")]
    [InlineData("14.04.2016", "2016-04-14")]
    [InlineData("14-04-2016", "2016-04-14")]
    [InlineData("14/04/2016 00:00", "2016-04-14")]
    [InlineData("14th April 2016", "2016-04-14")]
    [InlineData("23rdJune 2016", "2016-06-23")]
    [InlineData("1st of May 2016", "2016-05-01")]
    [InlineData("14 Apr 16", "2016-04-14")]
    [InlineData("14-Apr-16", "2016-04-14")]
    [InlineData("Thursday 14 April 2016", "2016-04-14")]
    [InlineData("April 14, 2016", "2016-04-14")]
    [InlineData("2 Sept 2016", "2016-09-02")]
    [InlineData("42474", "2016-04-14")]
    [InlineData("April 2017", "2017-04-30")]
    [InlineData("Apr-17", "2017-04-30")]
    [InlineData("February 2016", "2016-02-29")]
    [InlineData("04/2017", "2017-04-30")]
    [InlineData("01/04/2025", "2025-04-01")]
    public void Dates_are_read_day_first(string written, string expected) => Dates.Read(written).Day.Should().Be(DateOnly.Parse(expected));

    [Theory]
    [InlineData("04/25/2016", "us-date")]
    [InlineData("2/30/2016", "us-date")]
    [InlineData("31/02/2016", "not-a-date")]
    [InlineData("14th April", "date-without-year")]
    [InlineData("03-Jan", "date-without-year")]
    [InlineData("14/04/0205", "unlikely-date")]
    [InlineData("soon", "not-a-date")]
    [InlineData("12", "not-a-date")]
    [InlineData("14 Mai 2016", "not-a-date")]
    public void What_is_no_date_or_only_an_American_one_is_a_fault_that_says_so(string written, string code)
    {
        var reading = Dates.Read(written);
        reading.Day.Should().BeNull();
        reading.Fault!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("TBC")]
    [InlineData("ongoing")]
    [InlineData("To be confirmed in Children and Social Work Act")]
    public void An_open_date_is_no_date_and_counts_as_a_fault(string written)
    {
        var verdict = Sent.Text(ReturnKinds.ReviewActions, $"review_ref,review_type,recommendation_no,action_no,action,agency,due_date,status\nR1,SCR,1,1,Do it,POL,{written},in progress\n");
        verdict.Outcome.Should().Be(Outcome.AcceptedWithWarnings, verdict.Said);
        verdict.Codes.Should().Contain("open-date").And.Contain("no-due-date");
        verdict.Only<ReviewAction>().DueDate.Should().BeNull();
    }

    [Theory]
    [InlineData("1547", 1547)]
    [InlineData("1,547", 1547)]
    [InlineData("85%", 85)]
    [InlineData("£100", 100)]
    [InlineData("60.4 per cent", 60.4)]
    [InlineData("1.2E+05", 120000)]
    [InlineData("-3.5", -3.5)]
    [InlineData("1 547", 1547)]
    public void Numbers_are_read_in_their_clothes(string written, double expected)
    {
        Numbers.TryRead(written, out var number).Should().BeTrue();
        number.Should().Be((decimal)expected);
    }

    [Theory]
    [InlineData("10 (6)", "two-numbers")]
    [InlineData("(9) 3%", "two-numbers")]
    [InlineData("lots", "not-a-number")]
    [InlineData("1.2.3", "not-a-number")]
    [InlineData("12.5", "not-whole")]
    [InlineData("-1", "too-small")]
    public void What_is_no_number_of_cases_is_an_error(string written, string code) =>
        Sent.Text(ReturnKinds.AuditResults, Audits.Headings.Replace("case_no", "cases") + $"\nAUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good,\"{written}\"\n").Errors.Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData("nil")]
    [InlineData("n/a")]
    [InlineData("-")]
    [InlineData("c")]
    [InlineData("<5")]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    public void Words_for_no_figure_are_missing_with_a_warning(string written)
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + $",population\n{Audits.Case(1)},{written}\n");
        verdict.Outcome.Should().Be(Outcome.AcceptedWithWarnings, verdict.Said);
        verdict.Only<AuditResult>().Population.Should().BeNull();
        verdict.Warnings.Should().ContainSingle().Which.Column.Should().Be("population");
    }

    [Fact]
    public void A_word_for_no_figure_never_becomes_a_columns_default()
    {
        var counts = Audits.Headings.Replace("case_no", "cases") + "\nAUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good,";
        Sent.Text(ReturnKinds.AuditResults, counts + "\n").Only<AuditResult>().Cases.Should().Be(1, "an empty cell is one case");
        Sent.Text(ReturnKinds.AuditResults, counts + "<5\n").Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "missing-value", Column = "cases" });
    }

    [Fact]
    public void A_fields_own_codes_win_over_the_words_for_no_figure()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",child_voice\n" + Audits.Case(1, "n/a") + ",n/a\n");
        verdict.Warnings.Should().BeEmpty(verdict.Said);
        verdict.Only<AuditResult>().Should().BeEquivalentTo(new { Grade = "n/a", ChildVoice = "n/a" });
    }

    [Theory]
    [InlineData("2025-07", "2025-07")]
    [InlineData("July 2025", "2025-07")]
    [InlineData("Jul-25", "2025-07")]
    [InlineData("31 March 2015", "2015-03")]
    [InlineData("2025-26 Q2", "2025-26 Q2")]
    [InlineData("Q2 2025/26", "2025-26 Q2")]
    [InlineData("2024-25", "2024-25")]
    [InlineData("2024/25", "2024-25")]
    [InlineData("2024-2025", "2024-25")]
    [InlineData("2009-10", "2009-10")]
    [InlineData("201617 Financial year", "2016-17")]
    [InlineData("201617 Financial year Q1", "2016-17 Q1")]
    [InlineData("2016 Calendar year", "2016-12 year")]
    [InlineData("201617 Academic year", "2017-08 year")]
    [InlineData("2020 April", "2020-04")]
    public void Periods_are_read_as_boards_and_the_department_write_them(string written, string expected) => $"{Periods.Read(written).Period}".Should().Be(expected);

    [Theory]
    [InlineData("2010", "bare-year")]
    [InlineData("2024-26", "not-a-period")]
    [InlineData("last quarter", "not-a-period")]
    public void A_period_that_could_be_two_is_an_error(string written, string code) => Periods.Read(written).Fault!.Code.Should().Be(code);

    [Fact]
    public void The_departments_headings_are_accepted_headings()
    {
        var verdict = Sent.Text(ReturnKinds.Indicators, "time_period,time_identifier,geographic_level,country_code,indicator_code,value\n202526,Financial year Q2,National,E92000001,COUNT,3\n", "BOARD");
        verdict.Outcome.Should().Be(Outcome.Accepted, verdict.Said);
        verdict.Only<IndicatorValue>().Period.Should().Be(new Period(PeriodLength.Quarter, Month.Of(2025, 9)));
    }

    [Fact]
    public void Codes_are_read_in_every_listed_spelling_and_each_spelling_is_said_once()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, "RI", agency: "Anyshire Police"), Audits.Case(2, "R.I.", agency: "the police"), Audits.Case(3, "ri"), Audits.Case(4, "RItbG"), Audits.Case(5, "Requires improvement (to be good)")));
        verdict.Outcome.Should().Be(Outcome.Accepted, verdict.Said);
        verdict.Rows.Cast<AuditResult>().Should().OnlyContain(r => r.Grade == "requires improvement" && r.Agency == "POL");
        verdict.Findings.Should().OnlyContain(f => f.Code == "read-as").And.OnlyHaveUniqueItems(f => f.Column + f.Detail);
    }

    [Fact]
    public void A_grade_of_another_scale_is_an_error_and_a_near_miss_gets_a_suggestion()
    {
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, "inadequate", scale: "met"))).Errors.Should().ContainSingle().Which.Sentence.Should().Be("“inadequate” is not a grade of the scale “Met, partly met, not met”, which has: met, partly met, not met, n/a.");
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1).Replace("thematic", "themattic")));
        verdict.Errors.Should().ContainSingle().Which.Sentence.Should().Contain("did you mean “thematic”?").And.Contain("which are: multi-agency case file, single agency,", "whoever must mend the cell needs the values, and no blank form lists them");
    }

    [Fact]
    public void An_unknown_agency_is_an_error_and_an_unknown_priority_or_gap_a_warning_with_the_nearest_match()
    {
        Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1, agency: "PLO")), "BOARD").Errors.Should().ContainSingle().Which.Sentence.Should().Contain("did you mean “POL”?");
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",priority_code,gap_ref\n" + Audits.Case(1) + ",P1;P9,G-O1\n");
        verdict.Outcome.Should().Be(Outcome.AcceptedWithWarnings);
        verdict.Warnings.Should().HaveCount(2).And.OnlyContain(f => f.Code == "unknown-reference");
        verdict.Said.Should().Contain("did you mean “G-01”?");
        verdict.Only<AuditResult>().PriorityCode.Should().Be("P1;P9", "it is kept as written, and listed as a broken link");
    }

    [Fact]
    public void A_value_in_a_message_is_short_and_never_looks_like_a_person()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1).Replace("thematic", "Sarah Jones"), Audits.Case(2).Replace("thematic", new string('z', 500))));
        verdict.Said.Should().NotContain("Sarah").And.NotContain("Jones").And.NotContain(new string('z', 60));
    }
}
