using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.SystemTests.CommandLine;
using LscbImpact.SystemTests.Pages;
using Microsoft.Data.Sqlite;

namespace LscbImpact.SystemTests.Seeds;

/// <summary>The invented board, loaded once for all tests that look at it, and its web host.</summary>
public sealed class SeededBoard : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("lscb-seeds-").FullName;

    public Installation Installation { get; private set; } = null!;

    public RunningWeb Web { get; private set; } = null!;

    public SafeguardingBoard Board => Installation.Boards.All().Single();

    /// <summary>What the first start said on its way.</summary>
    public List<(string Doing, int Percent)> Progress { get; } = [];

    public async Task InitializeAsync()
    {
        Installation = new Installation(new ImpactSettings { Store = Folder, Definitions = Lscb.Root }, TimeProvider.System);
        await Task.Run(() => Installation.FirstStart.Run((doing, percent) => Progress.Add((doing, percent))));
        await Task.Run(Installation.CatchUpOnComments);
        Web = await RunningWeb.StartAsync(Folder, "seeds");
    }

    public Task<TeamView> ViewAsync() => Installation.Publisher.OpenAsync(new Audience.BoardTeam(), Board);

    public Task DisposeAsync()
    {
        Web.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xunit's own word for it.
public sealed class SeededBoardCollection : ICollectionFixture<SeededBoard>
#pragma warning restore CA1711
{
    public const string Name = "the invented board";
}
