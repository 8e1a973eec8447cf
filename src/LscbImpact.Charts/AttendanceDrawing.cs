namespace LscbImpact.Charts;

/// <summary>How one cell of the grid looks: a sign that is read without colour, a colour, and its word in the key.</summary>
/// <param name="Sign">P, D, A, N, ? or nothing.</param>
public sealed record DrawnCell(string Sign, string Colour);

/// <summary>Agencies by meetings, for one group.</summary>
/// <param name="Agencies">Names, from the top.</param>
/// <param name="Meetings">Labels, from the left.</param>
/// <param name="Cells">By agency, then by meeting.</param>
/// <param name="Shares">A text at each agency's right end: "3 of 4".</param>
public sealed record AttendanceDrawing(string Title, string Stamp, string Description, IReadOnlyList<string> Agencies, IReadOnlyList<string> Meetings, IReadOnlyList<IReadOnlyList<DrawnCell>> Cells, IReadOnlyList<string> Shares);
