using LscbImpact.Charts;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.Web.Pictures;

namespace LscbImpact.SystemTests.Pages;

/// <summary>Pictures that are kept by what they show.</summary>
public sealed class PictureShelfTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_picture_is_never_drawn_twice_and_a_changed_figure_is_another_picture()
    {
        var drawing = Overdue(9);
        var drawn = 0;
        byte[] Draw()
        {
            drawn++;
            return BarPicture.Draw(drawing).Png();
        }

        var key = PictureShelf.Key(drawing, "png");
        var first = new PictureShelf(folder.Path).Take(key, "png", Draw);
        new PictureShelf(folder.Path).Take(key, "png", Draw).Should().Equal(first);
        drawn.Should().Be(1);
        first.Take(4).Should().Equal(0x89, 0x50, 0x4E, 0x47);
        PictureShelf.Key(Overdue(10), "png").Should().NotBe(key);
        PictureShelf.Key(drawing, "svg").Should().NotBe(key);
    }

    private static BarDrawing Overdue(int actions) => new("Overdue", "For the board team", "Overdue actions", [new DrawnBar("up to 30 days", actions, $"{actions}")], null, null, false);
}
