using System.Globalization;

namespace LscbImpact.Pipeline.Schedules;

/// <summary>A cron pattern as people say it. Patterns are written by whoever runs the program, so not each has words.</summary>
public static class TimesInWords
{
    private static readonly string[] Ordinals = ["", "first", "second", "third"];

    /// <summary>"every 15 minutes", "every day at 00:05", "every Monday at 07:00", "on the first of each month at 06:00"; null where the pattern is none of these.</summary>
    public static string? Of(string cron) => cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["*", "*", "*", "*", "*"] => "every minute",
        [var minute, "*", "*", "*", "*"] when Step(minute) is { } minutes => $"every {minutes} minutes",
        [var minute, "*", "*", "*", "*"] when Number(minute, 0, 59) is { } past => past == 0 ? "every hour, on the hour" : $"every hour, at {past} {(past == 1 ? "minute" : "minutes")} past",
        [var minute, var hour, "*", "*", "*"] when Time(hour, minute) is { } time => $"every day at {time}",
        [var minute, var hour, "*", "*", "1-5" or "MON-FRI"] when Time(hour, minute) is { } time => $"every weekday at {time}",
        [var minute, var hour, "*", "*", var day] when Time(hour, minute) is { } time && Days(day) is { } days => $"every {days} at {time}",
        [var minute, var hour, var day, "*", "*"] when Time(hour, minute) is { } time && Number(day, 1, 31) is { } of => $"on {Day(of)} of each month at {time}",
        [var minute, var hour, var day, var month, "*"] when Time(hour, minute) is { } time && Number(day, 1, 31) is { } of && Months(month) is { } months => $"on {Day(of)} of {months} at {time}",
        _ => null,
    };

    /// <summary>Only what divides the hour comes at even steps: every 25 minutes would begin anew with each hour.</summary>
    private static int? Step(string minute) => minute.StartsWith("*/", StringComparison.Ordinal) && Number(minute[2..], 2, 30) is { } step && 60 % step == 0 ? step : null;

    private static string? Time(string hour, string minute) => Number(hour, 0, 23) is { } h && Number(minute, 0, 59) is { } m ? $"{h:00}:{m:00}" : null;

    private static string Day(int day) => day < Ordinals.Length ? $"the {Ordinals[day]}" : $"day {day}";

    private static string? Days(string list) => Listed(list, part => Number(part, 0, 7) is { } day ? CultureInfo.InvariantCulture.DateTimeFormat.DayNames[day % 7] : null);

    private static string? Months(string list) => Listed(list, part => Number(part, 1, 12) is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1] : null);

    /// <summary>"January, April and July".</summary>
    private static string? Listed(string list, Func<string, string?> name)
    {
        var names = list.Split(',').Select(name).ToList();
        return names.Contains(null) ? null : names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    private static int? Number(string text, int least, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
