using System.Globalization;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Themes;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board;

/// <summary>One theme: what it means, its trend, the quarter's comments with the words that decided, and how good the model is at it.</summary>
[KeptBetweenChanges]
public sealed class ThemeModel(Installation installation) : TeamPage(installation)
{
    /// <summary>With fewer labelled comments of the theme nothing is said of its quality.</summary>
    private const int FewestLabelled = 10;

    public override string Section => "Themes";

    public CommentSource? Source { get; private set; }

    public ThemeView Theme { get; private set; } = null!;

    /// <summary>The returns the comments stand in, by version.</summary>
    public IReadOnlyDictionary<int, SourceReturn> Sources { get; private set; } = new Dictionary<int, SourceReturn>();

    public string Filters => FiltersOf(Place, Source);

    public async Task<IActionResult> OnGetAsync(string theme, string? source)
    {
        Source = CommentSource.Find(source);
        if (await View.ThemeAsync(theme, Quarter, Place, Source) is not { } found) return NotFound();
        Theme = found;
        Sources = await View.SourcesAsync([.. found.Comments.Select(c => c.Version).Distinct()]);
        return Page();
    }

    /// <summary>How often the model is right about the theme, in words.</summary>
    public string QualityInWords() => Theme switch
    {
        { Card: null } => "No comment has been read yet.",
        { Quality: not { N: >= FewestLabelled } } => "Too few labelled comments have this theme to say how often the model is right.",
        { Quality: { } quality, Card: { } card } => $"Of {quality.N} labelled comments that have the theme, the model found {Percent(quality.Recall)} (recall); of those to which it gave the theme, {Percent(quality.Precision)} have it (precision). Each comment was judged by a model that had not seen it ({card.Folds}-fold cross-validation on {card.Rows} comments written and labelled for the purpose). On this board's own comments it may be better or worse.",
        _ => "",
    };

    public static string Percent(decimal? share) => share is { } s ? $"{Math.Round(100 * s, 0, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)}%" : "none";

    /// <summary>A probability is never certain.</summary>
    public static string Percent(double share) => share > 0.99 ? "over 99%" : Percent((decimal)share);

    public static string FiltersOf(Place place, CommentSource? source) =>
        (source is null ? "" : $"&source={source.Name}") + (place.Grain is Grain.Agency or Grain.Priority ? $"&{place.Grain.ToString().ToLowerInvariant()}={Uri.EscapeDataString(place.Of)}" : "");
}
