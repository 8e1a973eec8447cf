using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;

namespace LscbImpact.SystemTests.RealTables;

/// <summary>Figures that boards and departments published, brought in as returns: what comes out is what the tables say, or what they should have said.</summary>
public sealed class RealTablesTests
{
    /// <summary>Calderdale SCB board attendance 2015 (docslib.org/doc/13878435): seats by meeting; Y present, D deputy, A apologies, N none, - not expected.</summary>
    private const string Calderdale = """
        seat,agency,seat_no_in_agency,2015-04-02,2015-06-04,2015-08-06
        1,Adults Health & Social Care,1,D,A,Y
        2,CAFCASS,1,D,D,Y
        3,Calderdale CCG,1,Y,Y,A
        4,Calderdale College,1,Y,N,A
        5,Calderdale Governors Association,1,-,Y,A
        6,CHFT,1,Y,-,-
        7,CHFT,2,Y,D,Y
        8,CHFT,3,-,-,A
        9,Communities & Service Support,1,D,Y,Y
        10,CSCB,1,Y,Y,Y
        11,CSCB Independent Chair,1,Y,Y,Y
        12,CYPS,1,Y,Y,Y
        13,CYPS,2,Y,Y,Y
        14,Democratic & Partnerships,1,N,Y,D
        15,Housing,1,D,Y,A
        16,LAY Member,1,Y,A,A
        17,LAY Member,2,Y,A,N
        18,Lead Member,1,Y,A,Y
        19,National Probation Service,1,A,Y,N
        20,NHS Commissioners,1,Y,A,Y
        21,NHS England,1,Y,Y,Y
        22,NHS Trust,1,-,Y,Y
        23,Primary Heads,1,A,Y,A
        24,Primary Heads,2,A,Y,A
        25,Probation CRC,1,A,A,A
        26,Public Health,1,A,A,A
        27,Safeguarding & Quality Assurance Service,1,Y,Y,Y
        28,Secondary Heads,1,Y,D,A
        29,SWYPFT,1,Y,Y,D
        30,Voluntary Sector,1,Y,Y,Y
        31,West Yorkshire Fire,1,A,N,A
        32,West Yorkshire Police,1,Y,Y,Y
        33,Women's Centre,1,Y,Y,A
        34,YOT/Early Intervention,1,Y,Y,Y

        """;

    [Fact]
    public async Task Calderdales_three_rates_are_58_68_and_69_per_cent_and_three_agencies_never_came()
    {
        var agencies = Calderdale.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(l => l.Split(',')[1]).Distinct().Select((name, i) => new NamedAgency($"A{i + 1}", name)).ToList();
        using var board = new TestBoard("Calderdale", "2015-16 Q1", agencies);
        // The grid spans two quarters: each return takes the meetings of its own.
        var columns = Calderdale.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(',')).ToList();
        string Grid(params int[] keep) => string.Concat(columns.Select(c => string.Join(',', c.Take(3).Concat(keep.Select(k => c[k]))) + "\n"));
        board.Sends(ReturnKinds.Attendance, Grid(3, 4), BoardTeam.Code, "2015-16 Q1").Outcome.Should().Be(Outcome.Accepted);
        board.Sends(ReturnKinds.Attendance, Grid(5), BoardTeam.Code, "2015-16 Q2").Outcome.Should().Be(Outcome.Accepted);
        (await BothAsync(board, "attendance-in-person.board")).Should().Be((56, 96));
        (await BothAsync(board, "attendance-represented.board")).Should().Be((65, 96));
        (await BothAsync(board, "attendance-by-agency.board")).Should().Be((59, 85));
        await using var view = await board.ViewAsync();
        var shown = await Pipeline.Publishing.AttendancePublishing.AttendanceAsync(view, Core.Board.Quarter.Parse("2015-16 Q2"), null);
        shown.NeverRepresented.Select(a => a.Name).Should().Equal("Probation CRC", "Public Health", "West Yorkshire Fire");
        shown.Rates.Meetings.Select(m => Math.Round(100m * m.Represented.Numerator / m.Represented.Denominator, 1)).Should().Equal(77.4m, 71.9m, 54.5m);
    }

    [Fact]
    public void The_same_grid_on_the_command_line()
    {
        using var folder = new TemporaryFolder();
        var answer = Lscb.Run(folder.Path, "analyse", "attendance", folder.File("grid.csv", Calderdale), "--json").Json;
        string Rate(string name) => $"{answer.GetProperty(name).GetProperty("numerator")}/{answer.GetProperty(name).GetProperty("denominator")} {answer.GetProperty(name).GetProperty("percent")}";
        (Rate("inPerson"), Rate("represented"), Rate("byAgency")).Should().Be(("56/96 58.3", "65/96 67.7", "59/85 69.4"));
        answer.GetProperty("neverRepresented").EnumerateArray().Select(a => a.GetString()).Should().Equal("Probation CRC", "Public Health", "West Yorkshire Fire");
    }

    [Fact]
    public async Task Leicesters_training_filled_77_per_cent_of_its_places_and_the_total_row_is_no_course()
    {
        // LLR inter-agency training, 2016-17 quarter 1 (docsbay.net).
        using var board = new TestBoard(first: "2016-17 Q1");
        var sent = board.Sends(ReturnKinds.TrainingSessions, "session_ref,course_code,delivery,session_date,agency,attendees,capacity\n" +
            "1,FII,classroom,2016-04-14,BOARD,8,23\n2,EVENT,conference,2016-05-04,BOARD,231,280\n3,DASH,classroom,2016-05-12,BOARD,8,15\n4,COMP,classroom,2016-06-07,BOARD,12,20\n5,CSE,classroom,2016-06-21,BOARD,31,40\n6,DV,classroom,2016-06-23,BOARD,14,15\nTOTAL,,,,,304,393\n", BoardTeam.Code, "2016-17 Q1");
        sent.Should().BeEquivalentTo(new { RowsRead = 7, RowsStored = 6, RowsSkipped = 1 });
        var figure = await board.FigureAsync("training-places-taken", "2016-17 Q1");
        figure.Should().BeEquivalentTo(new { Numerator = 304m, Denominator = 393m });
        FigureText.Value(figure.Value, MeasureUnit.Percent).Should().Be("77%");
        FigureText.Value(100m * 231 / 280, MeasureUnit.Percent).Should().Be("83%");
    }

    [Fact]
    public async Task Printed_rates_that_their_own_numbers_contradict_are_flagged_and_the_right_ones_computed()
    {
        using var board = new TestBoard(first: "2015-16 Q1");
        board.Sends(ReturnKinds.IndicatorDefinitions, "indicator_code,title,unit,better,stock_or_flow\nATT,Attendance of those booked,percent,higher,flow\nCONT,Contacts,\"per 10,000\",neither,flow\nASS,Referrals assessed,percent,higher,flow\n", BoardTeam.Code, "2015-16 Q1");
        var flagged = new List<string>();
        void Send(string quarter, string row)
        {
            var sent = board.Sends(ReturnKinds.Indicators, "indicator_code,period,numerator,denominator,published\n" + row + "\n", BoardTeam.Code, quarter);
            flagged.AddRange(board.Reading(db => db.Findings.Where(f => f.SubmissionId == sent.Id && f.Code == "published-differs").Select(f => f.Detail + " is " + f.More).ToList()));
        }

        Send("2016-17 Q1", "ATT,2016-17 Q1,269,318,96%"); // bookings of LLR, paperzz.com/doc/7299789: 35 walk-ins stood in the numerator
        Send("2015-16 Q1", "ATT,2015-16 Q1,339,381,83%");
        Send("2017-18 Q4", "CONT,2017-18,9645,41415,232.9\nASS,2017-18,1344,1580,85"); // Slough LSCB 2017-18, population as the printed referral rate implies
        flagged.Should().Equal("96% is 84.6", "83% is 89.0", "232.9 is 2,328.9");
        FigureText.Exact((await board.FigureAsync("indicator.ATT", "2016-17 Q1")).Value, MeasureUnit.Percent).Should().Be("84.6%");
        FigureText.Exact((await board.FigureAsync("indicator.CONT", "2017-18 Q4")).Value, MeasureUnit.PerTenThousand).Should().Be("2,328.9");
        FigureText.Value((await board.FigureAsync("indicator.ASS", "2017-18 Q4")).Value, MeasureUnit.Percent).Should().Be("85%");
    }

    [Fact]
    public async Task Stocktons_actions_two_of_five_achieved_two_overdue_and_on_track_one_without_a_date()
    {
        // Stockton LSCB, initial progress update December 2017, appendix 1 (docsbay.net).
        using var board = new TestBoard(first: "2017-18 Q3");
        var sent = board.Sends(ReturnKinds.ReviewActions, "review_ref,review_type,recommendation_no,action_no,action,agency,due_as_published,status_label\n" +
            "SCR,SCR,1,1,First,BOARD,To be confirmed in Children and Social Work Act,On track\nSCR,SCR,2,2,Second,BOARD,April 2017,On track\nSCR,SCR,3,3,Third,BOARD,March 2017,On track\nSCR,SCR,4,4,Fourth,BOARD,April 2017,Fully Achieved\nSCR,SCR,5,5,Fifth,BOARD,April 2017,Fully Achieved\n", BoardTeam.Code, "2017-18 Q3");
        sent.Outcome.Should().Be(Outcome.AcceptedWithWarnings);
        (await board.FigureAsync("review-actions-complete", "2017-18 Q3")).Should().BeEquivalentTo(new { Numerator = 2m, Denominator = 5m });
        (await board.FigureAsync("review-actions-overdue", "2017-18 Q3")).Should().BeEquivalentTo(new { Numerator = 2m, Denominator = 3m });
        board.Reading(db => db.Findings.Where(f => f.SubmissionId == sent.Id).Select(f => f.Code + " " + f.Row).ToList()).Should().Contain(["status-against-date 3", "status-against-date 4", "no-due-date 2", "open-date 2", "complete-without-date 5", "complete-without-date 6"]);
    }

    [Fact]
    public async Task Published_stocks_keep_their_gaps_their_notes_and_their_changes()
    {
        using var board = new TestBoard(first: "2009-10 Q4");
        board.Sends(ReturnKinds.IndicatorDefinitions, "indicator_code,title,unit,better,stock_or_flow\nCIN,Children in need,count,neither,stock\nREG,Register,count,neither,stock\n", BoardTeam.Code, "2009-10 Q4");
        // Children in need at 31 March (Department for Education), and the Northern Ireland register (datavis.nisra.gov.uk).
        (string Day, string Quarter, int Value)[] needs = [("31 March 2014", "2013-14 Q4", 397_600), ("31 March 2015", "2014-15 Q4", 391_000)];
        foreach (var (day, quarter, value) in needs) board.Sends(ReturnKinds.Indicators, $"indicator_code,period,value\nCIN,{day},\"{value:N0}\"\n", BoardTeam.Code, quarter).Outcome.Should().Be(Outcome.Accepted);
        (string Day, string Quarter, int Value, string Basis)[] register =
        [
            ("2011-09-30", "2011-12 Q2", 2220, "published"), ("2012-06-30", "2012-13 Q1", 1985, "published"), ("2012-09-30", "2012-13 Q2", 2040, "published"),
            ("2015-06-30", "2015-16 Q1", 2010, "published (bulletin text dates it 31 March 2015 by mistake)"),
        ];
        foreach (var (day, quarter, value, basis) in register) board.Sends(ReturnKinds.Indicators, $"indicator_code,period,value,basis\nREG,{day},{value},{basis}\n", BoardTeam.Code, quarter).Outcome.Should().Be(Outcome.Accepted);

        await using var view = await board.ViewAsync();
        var cin = (await view.SeriesAsync(["indicator.CIN"], Grain.Board, "")).Single();
        FigureText.Change(Change.Between(cin.At(Core.Board.Quarter.Parse("2013-14 Q4")).Value, cin.At(Core.Board.Quarter.Parse("2014-15 Q4")).Value, MeasureUnit.Count)).Should().Be("−2%");
        var reg = (await view.SeriesAsync(["indicator.REG"], Grain.Board, "")).Single();
        var sep = Core.Board.Quarter.Parse("2012-13 Q2");
        FigureText.Change(Change.Between(reg.At(sep.Plus(-1)).Value, reg.At(sep).Value, MeasureUnit.Count)).Should().Be("+3%");
        FigureText.Change(Change.Between(reg.At(sep.Plus(-4)).Value, reg.At(sep).Value, MeasureUnit.Count)).Should().Be("−8%");
        reg.Figures.Count(f => f.Value is null).Should().Be(12, "quarters without a figure stay gaps");
        reg.At(Core.Board.Quarter.Parse("2015-16 Q1")).Note.Should().Contain("by mistake");
    }

    private static async Task<(decimal, decimal)> BothAsync(TestBoard board, string series)
    {
        var first = await board.FigureAsync(series, "2015-16 Q1");
        var second = await board.FigureAsync(series, "2015-16 Q2");
        return (first.Numerator!.Value + second.Numerator!.Value, first.Denominator!.Value + second.Denominator!.Value);
    }
}
