using System.Globalization;

namespace LscbImpact.Web.Addresses;

/// <summary>Reads a financial year out of an address.</summary>
internal static class FinancialYears
{
    /// <returns>2024 for "2024-25"; null when it is none.</returns>
    public static int? Read(string? text) =>
        text is { Length: 7 } && text[4] == '-' && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var start) && text == Core.Board.Quarter.FinancialYear(start) ? start : null;
}
