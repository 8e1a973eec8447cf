using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;

namespace LscbImpact.Pipeline.TakingIn;

/// <param name="Path">The file.</param>
/// <param name="Agency">Who sends it, from the folder.</param>
/// <param name="Quarter">For which quarter.</param>
/// <param name="Kind">What kind of return it is.</param>
public sealed record InboxFile(string Path, string Agency, Quarter Quarter, ReturnKind Kind);

/// <summary>A tree of files laid out as AGENCY/2025-26-Q2/KIND/*.csv. The folders say what a file is, never its name.</summary>
public static class InboxTree
{
    /// <summary>The files of a tree in the order in which they build on each other: by quarter, registers first, the board's team first.</summary>
    /// <param name="path">A folder at or above the agencies, or one file within such a tree.</param>
    /// <param name="names">What the names of its files are like.</param>
    /// <returns>The files, and the paths of CSV files that do not lie in a folder AGENCY/QUARTER/KIND.</returns>
    public static (IReadOnlyList<InboxFile> Files, IReadOnlyList<string> Misplaced) Read(string path, string names = "*.csv")
    {
        var all = File.Exists(path) ? [Path.GetFullPath(path)] : Directory.EnumerateFiles(path, names, SearchOption.AllDirectories).Select(Path.GetFullPath).ToList();
        var placed = all.Select(f => (Path: f, File: Place(f))).ToList();
        return
        (
            [.. placed.Select(p => p.File).OfType<InboxFile>()
                .OrderBy(f => f.Quarter).ThenBy(f => Order(f.Kind)).ThenBy(f => f.Agency != BoardTeam.Code).ThenBy(f => f.Agency, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)],
            [.. placed.Where(p => p.File is null).Select(p => p.Path)]
        );
    }

    private static InboxFile? Place(string file)
    {
        var kindFolder = Directory.GetParent(file);
        var quarterFolder = kindFolder?.Parent;
        var agencyFolder = quarterFolder?.Parent;
        return ReturnKinds.Find(kindFolder?.Name) is { } kind && Quarter.TryParse(quarterFolder?.Name, out var quarter) && agencyFolder is not null
            ? new InboxFile(file, agencyFolder.Name, quarter, kind) : null;
    }

    private static int Order(ReturnKind kind) => ReturnKinds.All.ToList().IndexOf(kind);
}
