namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>Why a cell does not show its count.</summary>
public enum HiddenBecause { Shown, Small, WouldGiveAway }

/// <summary>A table as it leaves: only <see cref="Publication"/> makes one.</summary>
public sealed class ProtectedTable
{
    /// <summary>The one mark for what is hidden, whatever the reason: two marks would tell the range.</summary>
    public const string Mark = "c";

    private readonly DisclosureRule rule;

    internal ProtectedTable(CountTable table, DisclosureRule rule, IReadOnlyList<HiddenBecause> hidden) => (Table, this.rule, Hidden) = (table, rule, hidden);

    /// <summary>The true table, for the board's own team.</summary>
    internal CountTable Table { get; }

    public string Name => Table.Name;

    public IReadOnlyList<string> Rows => Table.Rows;

    public IReadOnlyList<string> Columns => Table.Columns;

    /// <summary>Why each cell is hidden, row by row. For the board's own team: it tells which of the hidden counts are the small ones.</summary>
    public IReadOnlyList<HiddenBecause> Hidden { get; }

    /// <summary>The count as it is shown; null where it is hidden.</summary>
    public long? Shown(int place) => Hidden[place] == HiddenBecause.Shown ? rule.Shown(Table.Values[place]) : null;

    public int HowMany(HiddenBecause why) => Hidden.Count(h => h == why);

    /// <summary>It, as the next publication has to know of it.</summary>
    public EarlierTable AsPublished() => new(Table, Hidden, rule);
}

/// <summary>A table that was published before. It holds the true counts, so it stays with the board's own team.</summary>
/// <param name="Table">The true counts.</param>
/// <param name="Hidden">What was hidden of it, row by row.</param>
/// <param name="Rule">How the rest was shown.</param>
public sealed record EarlierTable(CountTable Table, IReadOnlyList<HiddenBecause> Hidden, DisclosureRule Rule);

/// <summary>What becomes of tables that are to be published together: they are all protected, or none leaves.</summary>
/// <param name="Tables">As they may leave; none when there is a refusal.</param>
/// <param name="Refusal">One sentence why nothing is published.</param>
/// <param name="Notes">What was taken for granted.</param>
public sealed record PublicationResult(IReadOnlyList<ProtectedTable> Tables, string? Refusal, IReadOnlyList<string> Notes);
