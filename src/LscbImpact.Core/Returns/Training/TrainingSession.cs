namespace LscbImpact.Core.Returns.Training;

/// <summary>One training session and agency.</summary>
public sealed class TrainingSession : ReturnRow, ILinkedRow
{
    public string SessionRef { get; set; } = "";
    public string CourseCode { get; set; } = "";
    public string? CourseTitle { get; set; }
    public string Delivery { get; set; } = "";
    public DateOnly SessionDate { get; set; }
    public decimal? DurationDays { get; set; }
    public string? PriorityCode { get; set; }
    public string? GapRef { get; set; }
    public string? Origin { get; set; }

    /// <summary>Of the session: the same on each agency's row, and counted once.</summary>
    public int? Capacity { get; set; }
    public string Agency { get; set; } = "";
    public string? RoleGroup { get; set; }
    public int? Booked { get; set; }
    public int Attended { get; set; }
    public int? WalkIns { get; set; }
    public int? NoShows { get; set; }
    public int? Cancelled { get; set; }

    public RegisterReference Through => new("courses", CourseCode);
}
