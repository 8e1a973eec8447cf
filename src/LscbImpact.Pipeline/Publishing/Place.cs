using LscbImpact.Core.Measures;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>What figures are asked for: the board, or one agency, locality or priority.</summary>
public readonly record struct Place(Grain Grain, string Of)
{
    public static readonly Place WholeBoard = new(Grain.Board, "");
}
