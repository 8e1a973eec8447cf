namespace LscbImpact.Seeds;

internal static class Calendar
{
    /// <summary>The day itself, or the weekday before it; always in the quarter.</summary>
    public static DateOnly Weekday(DateOnly day, Quarter quarter)
    {
        if (day > quarter.LastDay) day = quarter.LastDay;
        var step = day.AddDays(-2) < quarter.FirstDay ? 1 : -1;
        while (IsWeekend(day)) day = day.AddDays(step);
        return day;
    }

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Nobody trains in August, in the first days of the school year, or over Christmas.</summary>
    public static bool IsQuiet(DateOnly day) => day is { Month: 8 } or { Month: 9, Day: < 6 } or { Month: 12, Day: > 17 } or { Month: 1, Day: < 6 } || IsWeekend(day);
}
