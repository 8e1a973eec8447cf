using System.Text;
using LscbImpact.Core.Consistency;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Tests.Consistency;

/// <summary>What a table gets wrong about itself; and nothing where it is right.</summary>
public class TableChecksTests
{
    private static PlainTable Table(string csv, string name = "table.csv")
    {
        var (table, refusal) = PlainTable.Read(name, FileContent.Of(Encoding.UTF8.GetBytes(csv)));
        refusal.Should().BeNull();
        return table!;
    }

    private static IEnumerable<string> Codes(string csv) => TableChecks.Check(Table(csv), []).Select(f => $"{f.Row} {f.Code}");

    [Fact]
    public void A_total_that_its_parts_do_not_make_is_flagged()
    {
        Codes("agency,Q1,Q2,Total\nPolice,3,4,7\nHealth,5,6,12\nTotal,8,11,19\n").Should().Equal("3 total-differs", "4 total-row", "4 total-differs");
        Codes("agency,Q1,Q2,Total\nPolice,3,4,7\nHealth,5,6,11\nTotal,8,10,18\n").Should().Equal("4 total-row");
    }

    [Fact]
    public void A_percentage_has_to_be_that_of_its_numbers_as_printed_half_up()
    {
        Codes("course,attended,capacity,rate_pct\nA,231,280,83\nB,8,23,35\nC,12,20,60\nD,14,15,90\n").Should().Equal("5 published-differs");
        Codes("measure,numerator,denominator,published\nA,339,381,83%\nB,,,22%\nC,20,318,6%\n").Should().Equal("2 published-differs", "3 percent-without-base");
    }

    [Fact]
    public void People_who_walked_in_are_not_among_those_booked() =>
        Codes("measure,numerator,denominator,published\nattendance,304,318,96%\nno shows,20,318,6%\ncancellations,29,318,9%\nwalk-ins,35,,35\n").Should().Equal("2 not-like-for-like");

    [Fact]
    public void Two_rates_imply_one_population()
    {
        Codes("measure,2016-17,2017-18,rate_per_10000\ncontacts,9861,9645,232.9\nreferrals,2219,1580,381.5\n").Should().Equal("2 population-differs");
        Codes("measure,2016-17,2017-18,rate_per_10000\ncontacts,9861,9645,2328.9\nreferrals,2219,1580,381.5\n").Should().BeEmpty();
    }

    [Fact]
    public void One_date_has_one_value()
    {
        Codes("quarter_end,register\n2015-03-31,1969\n2015-03-31,2010\n2015-06-30,2020\n").Should().Equal("3 one-date-two-values");
        Codes("quarter_end,register,basis\n2015-03-31,1969,published\n2015-06-30,2010,published (dated 31 March 2015 by mistake)\n").Should().Equal("3 one-date-two-values");
    }

    [Fact]
    public void Words_of_direction_and_changes_agree_with_the_numbers()
    {
        Codes("measure,2016-17,2017-18,comment,better\nreferrals,100,120,Referrals fell again,lower\nrepeat,30,20,This has improved,lower\nlate,30,40,Much improved,lower\nsame,5,9,No comment,higher\n")
            .Should().Equal("2 direction-differs", "4 direction-differs");
        Codes("measure,2016-17,2017-18,change %\nreferrals,100,120,20%\nplans,50,40,-10%\n").Should().Equal("3 change-differs");
    }

    [Fact]
    public void A_status_stands_against_its_date() =>
        Codes("no,due,status,assessed_on\n1,April 2017,On track,2017-12\n2,April 2018,On track,2017-12\n3,To be confirmed,On track,2017-12\n").Should().Equal("2 status-against-date", "4 no-due-date");

    [Fact]
    public void A_figure_of_a_past_period_is_the_one_published_then()
    {
        var before = Table("measure,2015-16,2016-17\nreferrals,2000,2219\n", "last.csv");
        TableChecks.Check(Table("measure,2016-17,2017-18\nreferrals,2119,1580\n"), [before]).Select(f => $"{f.Row} {f.Column} {f.Code}").Should().Equal("2 2016-17 revised");
        TableChecks.Check(Table("measure,2016-17,2017-18\nreferrals,2219,1580\n"), [before]).Should().BeEmpty();
    }
}
