using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Checking;

namespace LscbImpact.Core.Returns;

/// <summary>A kind of return or register: its name, its row type and what only code can say of it.</summary>
public abstract class ReturnKind(string name, Type rowType)
{
    /// <summary>"audit-results".</summary>
    public string Name { get; } = name;

    public Type RowType { get; } = rowType;

    /// <summary>Columns in the order of the row type.</summary>
    public IReadOnlyList<RowProperty> Properties { get; } = RowProperty.Of(rowType);

    /// <summary>Kept by the board's own team; a new version adds and changes entries and never silently drops one.</summary>
    public bool IsRegister { get; init; }

    /// <summary>Tells how things stand at the quarter's end, so the same item comes again every quarter.</summary>
    public bool IsStock { get; init; }

    /// <summary>Has rating items, declared in its schema.</summary>
    public bool TakesRatings { get; init; }

    /// <summary>The column without which a row has no natural key, and is known by its whole content.</summary>
    public string? NumberedBy { get; init; }

    /// <summary>Two rows of equal content and without a number are two people, not one row sent twice.</summary>
    public bool EqualRowsAreDistinct { get; init; }

    public RowProperty? Property(string column) => Properties.FirstOrDefault(p => p.Column == column);

    public abstract ReturnRow NewRow();

    /// <summary>Settles what depends on several cells, once the row's cells are read.</summary>
    public abstract void Settle(ReturnRow row, RowContext context);

    /// <summary>The date that must lie in the return's quarter, if the kind has one.</summary>
    public abstract DateOnly? DateOf(ReturnRow row);

    /// <summary>A fresh set of the kind's own checks, for one reading of one file.</summary>
    public abstract RuleSet Rules(RuleContext context);

    public override string ToString() => Name;
}

/// <inheritdoc/>
public sealed class ReturnKind<T>(string name) : ReturnKind(name, typeof(T)) where T : ReturnRow, new()
{
    /// <summary>See <see cref="ReturnKind.DateOf"/>.</summary>
    public Func<T, DateOnly?> Dated { get; init; } = _ => null;

    /// <summary>See <see cref="ReturnKind.Settle"/>.</summary>
    public Action<T, RowContext> Settled { get; init; } = (_, _) => { };

    /// <summary>The kind's checks: one rule each.</summary>
    public Func<RuleContext, IEnumerable<Rule<T>>> Checks { get; init; } = _ => [];

    public override ReturnRow NewRow() => new T();

    public override void Settle(ReturnRow row, RowContext context) => Settled((T)row, context);

    public override DateOnly? DateOf(ReturnRow row) => Dated((T)row);

    public override RuleSet Rules(RuleContext context) => new RuleSet<T>([.. Checks(context)]);
}
