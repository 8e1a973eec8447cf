namespace LscbImpact.Web.Keeping;

/// <summary>Where pages are kept ready between changes: in the process's memory, within limits that no address can stretch.</summary>
internal static class KeptPages
{
    private const long Megabyte = 1024 * 1024;

    public static void AddKeptPages(this IServiceCollection services) => services.AddOutputCache(kept =>
    {
        kept.SizeLimit = 64 * Megabyte;
        kept.MaximumBodySize = 2 * Megabyte;
        kept.UseCaseSensitivePaths = true;
    });
}
