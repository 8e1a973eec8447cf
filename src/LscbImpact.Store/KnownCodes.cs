using System.Collections.Concurrent;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Store;

/// <summary>Each board's register codes, read once for each version of its registers and not once for each return judged by them.</summary>
public sealed class KnownCodes
{
    private static readonly string[] Registers = [.. ReturnKinds.All.Where(k => k.IsRegister).Select(k => k.Name)];

    private readonly ConcurrentDictionary<int, (int Newest, RegisterCodes Codes)> known = new();

    public RegisterCodes Of(ImpactDb db, int board)
    {
        var newest = db.Versions.Where(v => v.BoardId == board && Registers.Contains(v.Kind)).Max(v => (int?)v.Id) ?? 0;
        if (known.TryGetValue(board, out var held) && held.Newest == newest) return held.Codes;
        var codes = new BoardRegisters(db).Codes(board);
        known[board] = (newest, codes);
        return codes;
    }
}
