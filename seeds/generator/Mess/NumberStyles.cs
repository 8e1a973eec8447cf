using System.Globalization;

namespace LscbImpact.Seeds.Mess;

internal static class NumberStyles
{
    public static string Bare(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1,547".</summary>
    public static string Thousands(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"85.0%".</summary>
    public static string PercentSign(decimal number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.0}%");

    /// <summary>"60.4 per cent".</summary>
    public static string PerCent(decimal number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.0} per cent");

    /// <summary>"£38,316".</summary>
    public static string PoundSign(decimal number) => string.Create(CultureInfo.InvariantCulture, $"£{number:#,0}");
}
