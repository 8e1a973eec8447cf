using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Checking;

/// <summary>What a board already holds, as far as one return is judged against it.</summary>
public sealed record BoardKnowledge
{
    /// <summary>Codes of the registers, in every spelling.</summary>
    public required RegisterCodes Codes { get; init; }

    /// <summary>The return's quarter is locked.</summary>
    public bool QuarterLocked { get; init; }

    /// <summary>A version of this very return is live already.</summary>
    public bool HasLiveVersion { get; init; }

    /// <summary>Living rows of this return (of a register: every living entry), by key.</summary>
    public IReadOnlyDictionary<long, HeldRow> Own { get; init; } = new Dictionary<long, HeldRow>();

    /// <summary>Living rows of the board's other returns of this kind, by key.</summary>
    public Func<IReadOnlyCollection<long>, IReadOnlyDictionary<long, HeldElsewhere>> Elsewhere { get; init; } = _ => new Dictionary<long, HeldElsewhere>();

    /// <summary>How the check learns of them.</summary>
    public SecondRows SecondRows { get; init; }

    /// <summary>A round of an audit that is held, of any quarter.</summary>
    public Func<string, int, AuditRound?> AuditRound { get; init; } = (_, _) => null;

    /// <summary>The sender's review actions as they stood in the quarter before.</summary>
    public IReadOnlyList<EarlierAction> ActionsLastQuarter { get; init; } = [];

    /// <summary>The day of a training session that is held; null where none is known by that reference.</summary>
    public Func<string, DateOnly?> SessionDate { get; init; } = _ => null;

    /// <summary>Units of the indicators, by code.</summary>
    public IReadOnlyDictionary<string, string> IndicatorUnits { get; init; } = new Dictionary<string, string>();

    /// <summary>Knowledge of nothing: for files judged on their own.</summary>
    public static BoardKnowledge None { get; } = new() { Codes = RegisterCodes.None };
}

/// <summary>How a check learns of rows that other returns of the board hold already.</summary>
public enum SecondRows
{
    /// <summary>Each row is looked for.</summary>
    LookedFor,

    /// <summary>
    /// The store does not let a row live twice, and next to no return has such a row: only rows of other quarters, which may be there
    /// and stay unchanged, are looked for.
    /// </summary>
    RefusedByTheStore,
}

/// <param name="Id">The row's id.</param>
/// <param name="Content">Fingerprint of its content.</param>
public readonly record struct HeldRow(long Id, long Content);

/// <param name="Content">Fingerprint of its content.</param>
/// <param name="Sender">Who sent it.</param>
/// <param name="Quarter">In the return of which quarter.</param>
public sealed record HeldElsewhere(long Content, string Sender, Quarter Quarter);

/// <summary>What a later round of an audit is compared with.</summary>
public sealed record AuditRound(string? QuestionSet, string Scale);

/// <summary>A review action as it stood a quarter ago.</summary>
public sealed record EarlierAction(string Agency, string ReviewRef, string RecommendationNo, string ActionNo, string Status)
{
    /// <summary>"SCR-2023-01 recommendation 2 action 2a".</summary>
    public string Name => $"{ReviewRef} recommendation {RecommendationNo} action {ActionNo}";
}
