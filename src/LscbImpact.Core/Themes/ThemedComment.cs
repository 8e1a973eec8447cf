using LscbImpact.Core.Board;

namespace LscbImpact.Core.Themes;

/// <summary>A comment of a row, read for its themes. Derived from the row and the model, and made again whenever the model changes.</summary>
public sealed class ThemedComment
{
    public required int BoardId { get; init; }

    /// <summary>"audit", "training" or "review"; see <see cref="CommentSource"/>.</summary>
    public required string Source { get; init; }

    /// <summary>The row that holds it: a row has one comment.</summary>
    public required long RowId { get; init; }

    /// <summary>The version that brought the row.</summary>
    public required int Version { get; init; }

    /// <summary>Key of the model that read it.</summary>
    public required string Model { get; init; }

    /// <summary>What was written, with likely names masked.</summary>
    public required string Text { get; init; }

    /// <summary>A likely name was masked.</summary>
    public required bool Masked { get; init; }

    /// <summary>A person should decide: no theme was clear.</summary>
    public required bool Unsure { get; init; }
}

/// <summary>One theme of a comment.</summary>
public sealed class CommentTheme
{
    public required int BoardId { get; init; }

    public required string Source { get; init; }

    public required long RowId { get; init; }

    public required string Theme { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Probability { get; init; }

    public required GivenBy By { get; init; }

    /// <summary>The words that decided, separated by ", ".</summary>
    public required string Words { get; init; }

    /// <summary>It counts in figures; a theme that the model is unsure of does not, until a person has decided.</summary>
    public required bool Counts { get; init; }
}

/// <summary>All comments of a version were read by a model.</summary>
public sealed class CommentReading
{
    public required int VersionId { get; init; }

    public required int BoardId { get; init; }

    public required string Model { get; set; }
}

/// <summary>A model that has read comments, with its card as it was then.</summary>
public sealed class KeptModel
{
    public required string Key { get; init; }

    public required DateOnly TrainedOn { get; init; }

    /// <summary>The <see cref="ThemeCard"/> as JSON.</summary>
    public required string Card { get; init; }
}

/// <summary>A comment whose row lives, with where and when it stands.</summary>
public sealed class LivingComment
{
    public required string Source { get; init; }

    public required long RowId { get; init; }

    public required string Text { get; init; }

    public required bool Unsure { get; init; }

    public required Month Month { get; init; }

    public required Quarter Quarter { get; init; }

    public required string Agency { get; init; }

    public required long ChainKey { get; init; }

    public required int Version { get; init; }

    public required int Row { get; init; }
}
