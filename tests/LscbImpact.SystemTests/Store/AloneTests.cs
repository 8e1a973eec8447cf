using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>Work that must not be done twice at once: who is at it keeps others out, and nothing else looks like that.</summary>
public sealed class AloneTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public void Whoever_is_at_it_keeps_others_out_until_it_is_done()
    {
        using (board.Installation.Store.Alone("measuring-1")) board.Installation.Store.AloneIfFree("measuring-1").Should().BeNull();
        using var free = board.Installation.Store.AloneIfFree("measuring-1");
        free.Should().NotBeNull();
    }

    [Fact]
    public void A_lock_that_cannot_be_made_is_not_taken_for_one_that_somebody_holds() =>
        board.Installation.Store.Invoking(s => s.AloneIfFree(new string('x', 300))).Should().Throw<IOException>();

    [SmallDiskFact]
    public void A_full_disk_is_known_by_the_files_that_it_has_no_room_for()
    {
        using var disk = new SmallDisk(1);
        disk.FillUpTo(0);
        var full = FluentActions.Invoking(() => Write(Path.Combine(disk.Folder, "collected.csv"))).Should().Throw<IOException>().Which;
        StoreTroubles.Of(full).Should().Be(StoreTrouble.Full);
        StoreTroubles.Of(new FileNotFoundException()).Should().Be(StoreTrouble.None);
    }

    private static void Write(string path)
    {
        using var file = File.Create(path);
        file.Write(new byte[10_000]);
    }
}
