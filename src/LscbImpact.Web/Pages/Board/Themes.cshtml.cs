using LscbImpact.Core.Themes;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;

namespace LscbImpact.Web.Pages.Board;

/// <summary>What comments speak of, theme by quarter: each cell opens on its comments.</summary>
[KeptBetweenChanges]
public sealed class ThemesModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Themes";

    public CommentSource? Source { get; private set; }

    public ThemeMap Map { get; private set; } = null!;

    /// <summary>Filters as an address carries them, but for the quarter.</summary>
    public string Filters => ThemeModel.FiltersOf(Place, Source);

    public async Task OnGetAsync(string? source)
    {
        Source = CommentSource.Find(source);
        Map = await View.ThemeMapAsync(Quarter, Place, Source);
    }

    /// <summary>How dark a cell is, from 0 to 4, by the share of the quarter's comments.</summary>
    public static int Shade(ThemeCell cell) => cell.Percent switch { null or 0 => 0, < 5 => 1, < 10 => 2, < 20 => 3, _ => 4 };
}
