using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>What a board holds that pages name and judge its figures by, whoever asks.</summary>
internal sealed record HeldRegisters(SeriesCatalogue Catalogue, IReadOnlyList<Agency> Agencies, IReadOnlyList<Locality> Localities, IReadOnlyList<Priority> Priorities, IReadOnlyList<MeasureTarget> Targets, IReadOnlyList<Rebase> Rebases)
{
    public static async Task<HeldRegisters> ReadAsync(ImpactDb db, int board) => new(
        new SeriesCatalogue(await db.Living<IndicatorDefinition>(board).ToListAsync()),
        await db.Living<Agency>(board).OrderBy(a => a.Name).ToListAsync(),
        await db.Living<Locality>(board).OrderBy(l => l.Name).ToListAsync(),
        await db.Living<Priority>(board).OrderBy(p => p.Code).ToListAsync(),
        await db.Living<MeasureTarget>(board).ToListAsync(),
        await db.Rebases.AsNoTracking().Where(r => r.BoardId == board).ToListAsync());

    private readonly Dictionary<(Grain, string), string> names =
        Agencies.Select(a => (Key: (Grain.Agency, a.Code), a.Name))
            .Concat(Localities.Select(l => (Key: (Grain.Locality, l.Code), l.Name)))
            .Concat(Priorities.Select(p => (Key: (Grain.Priority, p.Code), Name: p.Title)))
            .Append((Key: (Grain.Agency, BoardTeam.Code), Name: "The board's own team"))
            .DistinctBy(n => n.Key).ToDictionary(n => n.Key, n => n.Name);

    /// <summary>What an agency, locality or priority is called; its code where it is in no register, and nothing of the board itself.</summary>
    public string NameOf(Grain grain, string of) => of.Length == 0 ? "" : names.GetValueOrDefault((grain, of), of);
}

/// <summary>What only the board's own team is shown of it.</summary>
/// <param name="FirstSent">First quarter of which a return counts; null before any was sent.</param>
internal sealed record HeldByTeam(IReadOnlyList<Gap> Gaps, IReadOnlyList<BoardEvent> Events, Quarter? FirstSent, Quarter? LastSent)
{
    public static async Task<HeldByTeam> ReadAsync(ImpactDb db, int board)
    {
        var registers = ReturnKinds.All.Where(k => k.IsRegister).Select(k => k.Name).ToList();
        var sent = await db.Versions.Where(v => v.BoardId == board && v.Live && v.Origin != VersionOrigin.Withdrawn && !registers.Contains(v.Kind))
            .GroupBy(_ => 1).Select(g => new { First = g.Min(v => v.Quarter), Last = g.Max(v => v.Quarter) }).FirstOrDefaultAsync();
        return new HeldByTeam(await db.Living<Gap>(board).OrderBy(g => g.GapRef).ToListAsync(), await db.Living<BoardEvent>(board).ToListAsync(), sent?.First, sent?.Last);
    }
}
