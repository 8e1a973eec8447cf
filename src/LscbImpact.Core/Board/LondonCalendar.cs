namespace LscbImpact.Core.Board;

/// <summary>
/// The one calendar: a return handed in at 00:30 on 1 April British summer time belongs to the new year,
/// although the clocks of servers (UTC) still say 31 March.
/// </summary>
public static class LondonCalendar
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalTime(utc));

    public static DateTime LocalTime(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>"14 October 2025".</summary>
    public static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
