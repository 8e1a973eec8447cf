using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Keeping;

/// <summary>Where pages are kept ready between changes: in the process's memory, within limits that no address can stretch.</summary>
internal static class KeptPages
{
    private const long Megabyte = 1024 * 1024;

    public static void AddKeptPages(this IServiceCollection services, ImpactSettings settings) => services.AddOutputCache(kept =>
    {
        kept.SizeLimit = settings.KeptPagesMegabytes * Megabyte;
        kept.MaximumBodySize = 2 * Megabyte;
        kept.UseCaseSensitivePaths = true;
    });

    /// <summary>The read side for what is asked for: a page that can be kept only shows, and any other may be about to write.</summary>
    public static Publisher PublisherFor(this Installation installation, HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<KeptBetweenChangesAttribute>() is null ? installation.Publisher : installation.Figures;
}
