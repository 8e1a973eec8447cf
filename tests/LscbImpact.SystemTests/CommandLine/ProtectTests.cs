namespace LscbImpact.SystemTests.CommandLine;

/// <summary>lscb protect and lscb check-table from the outside.</summary>
public sealed class ProtectTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Answer Run(params string[] args) => Lscb.Run(Path.Combine(folder.Path, "store"), args);

    [Fact]
    public void Small_counts_and_what_gives_them_away_come_out_as_c_and_the_rest_stays()
    {
        var file = folder.File("q1.csv", "Agency,Under 5,5 to 9,Total\nPolice,3,20,23\nHealth,30,40,70\nFire,8,0,8\nTotal,41,60,101\n");
        var to = Path.Combine(folder.Path, "out");
        var answer = Run("protect", file, "--out", to, "--json");
        answer.ExitCode.Should().Be(0, answer.Error);
        answer.Json.GetProperty("tables")[0].GetProperty("hiddenSmall").GetInt32().Should().Be(1);
        answer.Json.GetProperty("tables")[0].GetProperty("hiddenToProtect").GetInt32().Should().Be(3);
        File.ReadAllText(Path.Combine(to, "q1.csv")).Should().Be("Agency,Under 5,5 to 9,Total\nPolice,c,c,23\nHealth,c,c,70\nFire,8,0,8\nTotal,41,60,101\n");
    }

    [Fact]
    public void A_table_that_contradicts_itself_is_refused_and_nothing_is_written()
    {
        var to = Path.Combine(folder.Path, "out");
        var answer = Run("protect", folder.File("t.csv", "a,x,Total\nP,3,4\n"), "--out", to);
        (answer.ExitCode, answer.Error.Trim()).Should().Be((1, "t.csv: row 2 (“P”), column “Total”: the total is 4, but its parts make 3."));
        Directory.Exists(to).Should().BeFalse();
    }

    [Fact]
    public void Wrong_use_is_2()
    {
        var file = folder.File("t.csv", "a,x\nP,3\n");
        Run("protect", file).ExitCode.Should().Be(2);
        Run("protect", file, "--out", folder.Path).ExitCode.Should().Be(2);
        Run("protect", file, "--out", Path.Combine(folder.Path, "out"), "--audience", "everybody").ExitCode.Should().Be(2);
        Run("protect", file, "--out", Path.Combine(folder.Path, "out"), "--threshold", "0").ExitCode.Should().Be(2);
        Run("protect", file, "--out", Path.Combine(folder.Path, "out"), "--ledger", Path.Combine(folder.Path, "out", "l.json")).ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_ledger_remembers_what_was_published()
    {
        var ledger = Path.Combine(folder.Path, "ledger.json");
        var to = Path.Combine(folder.Path, "out");
        Run("protect", folder.File("q1.csv", "Agency,x,y,Total\nP,20,21,41\nH,22,23,45\nTotal,42,44,86\n"), "--out", to, "--ledger", ledger).ExitCode.Should().Be(0);
        var year = folder.File("year.csv", "Agency,x,y,Total\nP,23,51,74\nH,52,53,105\nTotal,75,104,179\n");
        Run("protect", year, folder.File("q2.csv", "Agency,x,y,Total\nP,3,30,33\nH,30,30,60\nTotal,33,60,93\n"), "--out", to, "--ledger", ledger).ExitCode.Should().Be(0);
        File.ReadAllText(Path.Combine(to, "year.csv")).Should().Contain("P,c,", "the year less the first quarter, which is out, is the second");
    }

    [Fact]
    public void Every_fault_of_the_real_tables_is_flagged()
    {
        string[] Codes(string name)
        {
            var answer = Run("check-table", Path.Combine(Lscb.Root, "tests/LscbImpact.SystemTests/RealTables", name), "--json");
            return [.. answer.Json.GetProperty("tables")[0].GetProperty("findings").EnumerateArray().Select(f => $"{f.GetProperty("row")} {f.GetProperty("code")}")];
        }

        Codes("01_calderdale_board_attendance_2015.csv").Should().BeEmpty();
        Codes("01b_calderdale_expected_by_agency.csv").Should().BeEmpty();
        Codes("02_llr_training_q1_2016_17_courses.csv").Should().Equal("8 total-row");
        Codes("02b_llr_training_q1_2016_17_bookings.csv").Should().Contain(["2 not-like-for-like", "3 published-differs", "9 percent-without-base", "10 percent-without-base", "11 percent-without-base", "12 percent-without-base"]);
        Codes("07_stockton_lscb_review_action_status_2017_12.csv").Should().Equal("2 no-due-date", "3 status-against-date", "4 status-against-date", "5 complete-without-date", "6 complete-without-date");
        Codes("08_slough_lscb_performance_2016_18.csv").Should().Contain("2 population-differs");
        Codes("10c_england_children_in_need_31_march.csv").Should().BeEmpty();
        Codes("11_northern_ireland_register_quarters.csv").Should().Contain("6 one-date-two-values").And.NotContain(c => c.EndsWith("total-differs"));
    }
}
