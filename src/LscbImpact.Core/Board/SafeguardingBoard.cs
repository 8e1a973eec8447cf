namespace LscbImpact.Core.Board;

/// <summary>One safeguarding children board (or partnership). Many may share an installation; every row and query names its board.</summary>
public sealed class SafeguardingBoard
{
    public int Id { get; init; }

    /// <summary>Short name in addresses: "anyshire".</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The quarter from which returns are owed.</summary>
    public required Quarter FirstQuarter { get; init; }

    /// <summary>An invented board is labelled so on every page and stands still at <see cref="StandsAt"/>.</summary>
    public bool Invented { get; init; }

    /// <summary>The day at which an invented board's clock stands, so that its pages do not fill with lateness as real years pass.</summary>
    public DateOnly? StandsAt { get; init; }

    /// <summary>False while the board's first returns are still being loaded.</summary>
    public bool Ready { get; set; } = true;

    /// <summary>The day as at which the figures were last brought up to date: windows close as days pass.</summary>
    public DateOnly? MeasuredOn { get; set; }

    /// <summary>The measures and their versions that the figures were made by: after an upgrade everything is measured anew.</summary>
    public string? MeasuredBy { get; set; }

    /// <summary>
    /// A number drawn anew with everything that is written for the board: whoever begins to write draws it, and nobody else. Drawn and
    /// not counted, so that a database that lost its last moments, by a restored backup or a standby's taking over, never comes to
    /// an old number with other figures.
    /// </summary>
    public long Stamp { get; init; }

    /// <summary>The board's today.</summary>
    public DateOnly Today(TimeProvider clock) => Today(StandsAt, clock);

    /// <summary>The today of a board of which only this is known.</summary>
    /// <param name="standsAt">The day at which an invented board stands.</param>
    /// <param name="clock">The one clock.</param>
    public static DateOnly Today(DateOnly? standsAt, TimeProvider clock) => LondonCalendar.DayOf(Now(standsAt, clock));

    /// <summary>The board's now, UTC: real time of day, on the day at which an invented board stands.</summary>
    public DateTime Now(TimeProvider clock) => Now(StandsAt, clock);

    private static DateTime Now(DateOnly? standsAt, TimeProvider clock)
    {
        var utc = clock.GetUtcNow().UtcDateTime;
        return standsAt is { } day ? DateTime.SpecifyKind(day.ToDateTime(TimeOnly.FromDateTime(utc)), DateTimeKind.Utc) : utc;
    }
}
