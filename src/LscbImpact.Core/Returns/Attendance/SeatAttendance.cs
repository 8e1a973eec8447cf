namespace LscbImpact.Core.Returns.Attendance;

/// <summary>One seat at one meeting.</summary>
public sealed class SeatAttendance : ReturnRow
{
    /// <summary>Which group met: board, executive, a subgroup.</summary>
    public string Group { get; set; } = "";
    public DateOnly MeetingDate { get; set; }
    public string Agency { get; set; } = "";

    /// <summary>A seat's number or role, never a person.</summary>
    public string? Seat { get; set; }
    public string? Role { get; set; }

    /// <summary>One of <see cref="SeatCode"/>; null when the cell was empty, which is a query and in no count.</summary>
    public string? Code { get; set; }
}

/// <summary>Codes of <see cref="SeatAttendance.Code"/> and <see cref="SeatAttendance.Role"/>.</summary>
public static class SeatCode
{
    public const string Present = "present";
    public const string Virtual = "virtual";
    public const string Deputy = "deputy";
    public const string Apologies = "apologies";
    public const string NoApology = "no apology";
    public const string NotExpected = "not expected";

    /// <summary>People there for an item never count.</summary>
    public const string InAttendance = "in attendance";

    public const string LayMember = "lay member";

    /// <summary>The member came, in the room or by video.</summary>
    public static readonly string[] InPerson = [Present, Virtual];

    /// <summary>Somebody came for the seat.</summary>
    public static readonly string[] There = [Present, Virtual, Deputy];
}
