using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Jobs;

/// <summary>
/// Asks a store that is up to date what the first page will ask, while the program is put together on another core: building the
/// store's model and its queries takes as long as all the rest. Nobody is shown what it reads, and pages wait for the first start still.
/// </summary>
internal static class ReadAhead
{
    /// <summary>What is wrong with the store is for the first start to find and to tell.</summary>
    public static Task BeginAsync(Installation installation) => Task.Run(() => ReadAsync(installation)).ContinueWith(ended => ended.Exception, TaskScheduler.Default);

    private static async Task ReadAsync(Installation installation)
    {
        if (!installation.Store.IsThere || !installation.Store.IsUpToDate()) return;
        var asker = new Audience.BoardTeam();
        if ((await installation.Publisher.BoardsAsync(asker)).FirstOrDefault(b => b.Ready) is not { } board) return;
        await using var view = await installation.Publisher.OpenAsync(asker, board);
        await view.QuarterAsync(view.LatestQuarter, Place.WholeBoard);
    }
}
