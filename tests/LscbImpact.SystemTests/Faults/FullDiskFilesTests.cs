using System.Text;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Faults;

/// <summary>Files that the command line writes onto a full disk: one sentence, and no half of a file.</summary>
public sealed class FullDiskFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SmallDiskFact]
    public void No_command_leaves_half_of_a_file_on_a_full_disk()
    {
        using var disk = new SmallDisk(megabytes: 2);
        using var board = new TestBoard();
        board.Sends(Core.Returns.ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "inadequate")));
        var figures = folder.File("figures.csv", "month,value\n" + string.Concat(Enumerable.Range(1, 12).Select(m => $"2024-{m:00}-01,{m * 7 % 5}\n")));
        var table = folder.File("q1.csv", "Agency,Yes,No,Total\nPolice,40,20,60\nCouncil,30,10,40\nTotal,70,30,100\n");
        var comments = folder.File("comments.csv", "text\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"Comment {i}: the training was clear and useful\n")));
        var old = Path.Combine(disk.Folder, "old.svg");
        File.WriteAllText(old, "an older chart");
        disk.FillUpTo(0);
        var before = Directory.GetFiles(disk.Folder, "*", SearchOption.AllDirectories).Select(f => (f, new FileInfo(f).Length)).ToList();

        string To(string name) => Path.Combine(disk.Folder, name);
        foreach (var command in new string[][]
        {
            ["template", "audit-results", "--out", To("template.csv")],
            ["analyse", "xmr", figures, "--date", "month", "--value", "value", "--better", "up", "--chart", To("chart.svg")],
            ["analyse", "xmr", figures, "--date", "month", "--value", "value", "--better", "up", "--chart", old],
            ["protect", table, "--out", To("published"), "--ledger", To("ledger.json")],
            ["report", "annual", "--year", "2025-26", "--out", To("report")],
            ["themes", "classify", comments, "--text", "text", "--method", "taxonomy", "--out", To("themed.csv")],
            ["database", "verify", "--write", To("proof.txt")],
            ["backup", To("backup.db")],
        })
        {
            var answer = Lscb.Run(board.Folder, command);
            var said = string.Join(' ', command);
            answer.ExitCode.Should().Be(1, $"{said}: {answer.Error}");
            answer.Error.Should().Contain("The disk is full.", said).And.NotContain("   at ", said);
            Directory.GetFiles(disk.Folder, "*", SearchOption.AllDirectories).Select(f => (f, new FileInfo(f).Length)).Should().BeEquivalentTo(before, said);
        }
        File.ReadAllText(old).Should().Be("an older chart");
    }

    [SmallDiskFact]
    public void A_picture_that_cannot_be_kept_is_shown_all_the_same()
    {
        using var disk = new SmallDisk(megabytes: 2);
        disk.FillUpTo(0);
        new Web.Pictures.PictureShelf(disk.Folder).Take("abcdef", "png", () => new byte[10_000]).Should().HaveCount(10_000);
        Directory.GetFiles(disk.Folder, "abc*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public void A_file_is_replaced_whole_and_keeps_who_may_read_it()
    {
        var file = folder.File("ledger.json", "old");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        FluentActions.Invoking(() => WholeFile.Write(file, to => { to.Write(new byte[10]); throw new IOException("It breaks off."); })).Should().Throw<IOException>();
        File.ReadAllText(file).Should().Be("old");
        WholeFile.Write(file, Encoding.UTF8.GetBytes("new"));
        File.ReadAllText(file).Should().Be("new");
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(folder.Path).Should().Equal(file);
    }

    [SmallDiskFact]
    public void What_is_written_to_a_device_goes_there()
    {
        var kind = new FileInfo("/dev/full").Attributes;
        StoreTroubles.Of(FluentActions.Invoking(() => WholeFile.Write("/dev/full", new byte[10_000])).Should().Throw<IOException>().Which).Should().Be(StoreTrouble.Full);
        WholeFile.Write("/dev/null", new byte[10]);
        (new FileInfo("/dev/null").Length, new FileInfo("/dev/full").Attributes).Should().Be((0, kind));
    }
}
