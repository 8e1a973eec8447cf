using System.Globalization;

namespace LscbImpact.Seeds;

/// <summary>A quarter of the financial year, April to March. The generator keeps its own, so that seeds can be made while the product is being changed.</summary>
/// <param name="Index">0 for the board's first quarter, 15 for its last.</param>
internal readonly record struct Quarter(int Index)
{
    private const int FirstOrdinal = 2021 * 4 + 2;

    public static readonly Quarter First = new(0);

    public static readonly Quarter Last = new(15);

    public static IEnumerable<Quarter> All => Enumerable.Range(First.Index, Last.Index + 1).Select(i => new Quarter(i));

    /// <summary>1 is April to June.</summary>
    public int Number => (FirstOrdinal + Index) % 4 + 1;

    public int StartYear => (FirstOrdinal + Index) / 4;

    /// <summary>"2025-26".</summary>
    public string Year => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-{(StartYear + 1) % 100:00}");

    public DateOnly FirstDay => new DateOnly(StartYear, 4, 1).AddMonths((Number - 1) * 3);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    /// <summary>The day by which returns are due: 21 days after the quarter's end.</summary>
    public DateOnly DueDay => LastDay.AddDays(21);

    public IEnumerable<DateOnly> Months => [FirstDay, FirstDay.AddMonths(1), FirstDay.AddMonths(2)];

    /// <summary>"2025-26-Q2".</summary>
    public string Folder => $"{Year}-Q{Number}";

    public bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    public static Quarter Of(DateOnly day) => new((day.AddMonths(-3).Year * 4 + (day.AddMonths(-3).Month - 1) / 3) - FirstOrdinal);

    /// <summary>Reads "2025-26 Q2".</summary>
    public static Quarter Parse(string text) => new(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture) * 4 + (text[^1] - '1') - FirstOrdinal);

    /// <summary>"2025-26 Q2".</summary>
    public override string ToString() => $"{Year} Q{Number}";
}
