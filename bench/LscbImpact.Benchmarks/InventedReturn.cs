using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;

namespace LscbImpact.Benchmarks;

/// <summary>One file that one agency of an invented board sends.</summary>
internal sealed record InventedReturn(ReturnKind Kind, string Agency, Quarter Quarter, byte[] Csv);
