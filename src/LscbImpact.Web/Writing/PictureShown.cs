namespace LscbImpact.Web.Writing;

/// <summary>A chart on a page. Narrow screens scroll it, by keyboard too, as they do tables: shrunk to their width its words could not be read.</summary>
/// <param name="Address">Below the root.</param>
/// <param name="Words">What it shows, for those who do not see it.</param>
/// <param name="Width">Kept free until the picture is there, as is the height, so that the page does not jump.</param>
/// <param name="Later">It stands far down its page, and is fetched when somebody comes near.</param>
public sealed record PictureShown(string Address, string Words, int Width, int Height, bool Later = false);
