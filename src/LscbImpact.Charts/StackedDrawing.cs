namespace LscbImpact.Charts;

/// <param name="Name">Printed at the left, shortened where it must be.</param>
/// <param name="Detail">Printed after it, never shortened: round and n.</param>
/// <param name="Counts">One for each part, in the parts' order.</param>
public sealed record DrawnStack(string Name, string Detail, IReadOnlyList<int> Counts);

/// <summary>How a whole is made up, for each of several wholes: bars of 100 per cent, best part first.</summary>
/// <param name="Parts">Names, from best to worst.</param>
public sealed record StackedDrawing(string Title, string Stamp, string Description, IReadOnlyList<string> Parts, IReadOnlyList<DrawnStack> Stacks);
