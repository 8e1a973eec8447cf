using System.Globalization;

namespace LscbImpact.Web.Addresses;

/// <summary>Reads a day out of an address.</summary>
internal static class Days
{
    /// <returns>The day of "2024-06-01"; null when it is none.</returns>
    public static DateOnly? Read(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
