using System.Text;
using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Tests.Disclosure;

/// <summary>Tables as people send them, and what was published before.</summary>
public class PublicationTests
{
    private static readonly DisclosureRule Rule = new();

    private static (CountTableFile? File, string? Refusal) Read(string csv) => CountTableFile.Read("t.csv", FileContent.Of(Encoding.UTF8.GetBytes(csv)));

    [Theory]
    [InlineData("a,x,Total\nP,3,4\nTotal,3,4\n", "row 2 (“P”), column “Total”: the total is 4, but its parts make 3.")]
    [InlineData("a,x,y\nP,3,-4\n", "row 2 (“P”), column “y”: a count cannot be negative.")]
    [InlineData("a,x,y\nP,3,4.5\n", "row 2 (“P”), column “y”: a count is a whole number; percentages and rates are worked out again from protected counts.")]
    [InlineData("a,x,y\nP,3,many\n", "row 2 (“P”), column “y”: it is not a count.")]
    [InlineData("a,x,y\nP,3,\n", "row 2 (“P”), column “y”: the cell is empty; write 0 where there is none.")]
    [InlineData("a,x,y\nP,3,4\np.,3,4\n", "two rows are called “P”, so it is not clear which is which.")]
    public void A_table_that_cannot_be_trusted_is_refused_in_one_sentence(string csv, string why) => Read(csv).Refusal.Should().Be($"t.csv: {why}");

    [Fact]
    public void Only_hidden_cells_change_in_the_file()
    {
        const string csv = "\ufeffA title\r\nAgency;Under 5;\"5 to 9\";Total\r\n\"Police; county\";3; 20 ;23\r\nHealth;30;\"1,000\";1030\r\nTotal;33;1020;1053\r\n\r\nSource: invented\r\n";
        var file = Read(csv).File!;
        var shown = Publication.Protect([file.Table], [], Rule).Tables[0];
        Encoding.UTF8.GetString(file.Write(shown)).Should().Be(csv.Replace(";3; 20 ;", ";c; c ;").Replace(";30;\"1,000\";", ";c;c;"));
    }

    [Fact]
    public void Nought_is_shown_and_a_table_without_totals_hides_only_its_small_counts()
    {
        var table = new CountTable("t", ["P", "H"], ["x", "y"], -1, -1, [0, 3, 5, 6]);
        Publication.Protect([table], [], Rule).Tables[0].Hidden.Should().Equal(HiddenBecause.Shown, HiddenBecause.Small, HiddenBecause.Small, HiddenBecause.Shown);
    }

    [Fact]
    public void What_was_shown_before_protects_nothing_now()
    {
        var first = Tables.Of("q1", ["P", "H", "F"], ["x", "y"], (r, c) => 20 + r * 7 + c);
        var ledger = PublicationLedger.Empty.With(Publication.Protect([first], [], Rule).Tables, "public", new DateOnly(2026, 1, 5));
        ledger = PublicationLedger.Read(ledger.Write())!;
        var second = Tables.Of("q2", ["P", "H", "F"], ["x", "y"], (r, c) => r == 0 && c == 0 ? 2 : 15 + r + c);
        var year = Tables.Of("year", ["P", "H", "F"], ["x", "y"], (r, c) => first.At(r, c) + second.At(r, c));
        var shown = Publication.Protect([second, year], ledger.Tables, Rule).Tables;
        shown[0].Shown(0).Should().BeNull();
        shown[1].Shown(0).Should().BeNull("the year less the first quarter, which is out, is the second");
    }

    [Fact]
    public void Publishing_the_same_again_hides_the_same()
    {
        var table = Tables.Of("t", ["P", "H", "F"], ["x", "y", "z"], (r, c) => r == 0 && c == 0 ? 3 : 12 + r * 3 + c);
        var once = Publication.Protect([table], [], Rule).Tables;
        var again = Publication.Protect([table], PublicationLedger.Empty.With(once, "public", default).Tables, Rule).Tables;
        again[0].Hidden.Should().Equal(once[0].Hidden);
    }

    [Fact]
    public void Rounding_shows_multiples_and_hides_what_rounded_totals_would_still_show_to_be_small()
    {
        var table = Tables.Of("t", ["P", "H"], ["x", "y"], (r, c) => (r, c) switch { (0, 0) => 3, (0, 1) => 3, _ => 40 });
        var shown = Publication.Protect([table], [], new DisclosureRule(5, 5)).Tables[0];
        Enumerable.Range(0, table.Cells).Select(shown.Shown).Should().OnlyContain(v => v == null || v % 5 == 0);
        (shown.Shown(0), shown.Shown(1), shown.Shown(2)).Should().NotBe((5L, 5L, 5L), "5 and 5 beside a total of 5 can only be 3 or 4 each");
    }

    [Fact]
    public void Nothing_is_published_when_an_agency_would_learn_the_only_other_ones_count()
    {
        var table = new CountTable("t", ["P", "H", "Total"], ["x"], 2, -1, [3, 20, 23]);
        Publication.Protect([table], [], Rule).Refusal.Should().BeNull();
        Publication.Protect([table], [], Rule, "H").Refusal.Should().StartWith("Nothing is published, because “P”, “x” in t could be worked out");
    }
}
