using System.Globalization;

namespace LscbImpact.Seeds.Mess;

/// <summary>Dates as eight offices write them. Never month before day.</summary>
internal static class DateStyles
{
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    public static string Iso(DateOnly day) => Write(day, "yyyy-MM-dd");

    public static string Slashes(DateOnly day) => Write(day, "dd/MM/yyyy");

    public static string ShortSlashes(DateOnly day) => Write(day, "d/M/yy");

    public static string Dots(DateOnly day) => Write(day, "d.M.yy");

    public static string ShortWords(DateOnly day) => Write(day, "d MMM yy");

    /// <summary>"14th April 2023".</summary>
    public static string Ordinal(DateOnly day) => $"{day.Day}{Ending(day.Day)} {Write(day, "MMMM yyyy")}";

    /// <summary>A spreadsheet's own number for a day.</summary>
    public static string Serial(DateOnly day) => (day.DayNumber - SerialZero.DayNumber).ToString(CultureInfo.InvariantCulture);

    /// <summary>"April 2023" where the last day of the month is meant.</summary>
    public static string MonthWherePossible(DateOnly day) => day.AddDays(1).Day == 1 ? Write(day, "MMMM yyyy") : ShortWords(day);

    public static string IsoMonth(DateOnly month) => Write(month, "yyyy-MM");

    public static string MonthInWords(DateOnly month) => Write(month, "MMMM yyyy");

    public static string ShortMonth(DateOnly month) => Write(month, "MMM-yy");

    private static string Ending(int day) => (day % 10, day / 10) switch { (1, not 1) => "st", (2, not 1) => "nd", (3, not 1) => "rd", _ => "th" };

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
