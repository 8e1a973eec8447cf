using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.PersonalData;

namespace LscbImpact.Core.Returns.Versions;

/// <summary>How far a return has come. The database says what is to be done; jobs only do it.</summary>
public enum Stage { Received, Checking, Storing, Linking, Measuring, Done, Failed }

/// <summary>One handing in of one file: what was said of it, how far it has come, how it ended.</summary>
public sealed class Submission
{
    /// <summary>Stages in which nothing of it is stored yet.</summary>
    public static readonly IReadOnlyList<Stage> BeforeStored = [Stage.Received, Stage.Checking, Stage.Storing];

    public int Id { get; init; }

    public required int BoardId { get; init; }

    public required string Agency { get; init; }

    public required string Kind { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>Null where the name itself could not be kept.</summary>
    public string? FileName { get; init; }

    /// <summary>Of the file as it was sent.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Of the file as it is kept; null where nothing was kept.</summary>
    public string? KeptSha256 { get; init; }

    /// <summary>For attendance: the group that was said to have met.</summary>
    public string? Group { get; init; }

    /// <summary>UTC, by the board's clock.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>"page", "command line", "inbox" or "seeds".</summary>
    public required string Through { get; init; }

    public NamesChoice Names { get; init; }

    /// <summary>Cells in which names were masked before the file was kept.</summary>
    public int NamesMasked { get; init; }

    public bool AcceptGoodRows { get; init; }

    public Stage Stage { get; set; }

    /// <summary>0 to 100 over all stages.</summary>
    public int Percent { get; set; }

    public Outcome? Outcome { get; set; }

    public int RowsRead { get; set; }

    public int RowsStored { get; set; }

    public int RowsUnchanged { get; set; }

    public int RowsRejected { get; set; }

    public int RowsSkipped { get; set; }

    /// <summary>The version it became; null when it became none.</summary>
    public int? VersionId { get; set; }

    /// <summary>When a job last said how far it is: UTC, by the real clock.</summary>
    public DateTime? ReportedAt { get; set; }

    /// <summary>How often taking it in broke down; it fails for good after three.</summary>
    public int Attempts { get; set; }

    public bool IsOver => Stage is Stage.Done or Stage.Failed;
}

/// <summary>A file's bytes as they are kept: compressed, and once per board and content.</summary>
public sealed class KeptFile
{
    public required int BoardId { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Bytes before compression.</summary>
    public required long Length { get; init; }

    public required byte[] Compressed { get; init; }
}

/// <summary>A finding as it is kept with its submission; its words come from the messages.</summary>
public sealed class StoredFinding
{
    public int SubmissionId { get; init; }

    /// <summary>Order within the submission, from 1.</summary>
    public int Number { get; init; }

    public int? Row { get; init; }

    public string? Column { get; init; }

    public required string Code { get; init; }

    public string? Detail { get; init; }

    public string? More { get; init; }
}

public enum VersionOrigin { Sent, Restored, Withdrawn }

/// <summary>
/// A version of a return (board, agency, kind, quarter): the complete set of rows that live while it is the live one.
/// A withdrawal is a version without rows that does not count as a return.
/// </summary>
public sealed class ReturnVersion
{
    public int Id { get; set; }

    public required int BoardId { get; init; }

    public required string Agency { get; init; }

    public required string Kind { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>1, 2, 3 within its return.</summary>
    public required int Number { get; init; }

    public required VersionOrigin Origin { get; init; }

    /// <summary>The submission whose file it holds; of a restored version, that of the version it restores.</summary>
    public int? SubmissionId { get; init; }

    public required DateTime MadeAt { get; init; }

    public bool Live { get; set; }

    /// <summary>Rows living in this version.</summary>
    public int Rows { get; set; }
}
