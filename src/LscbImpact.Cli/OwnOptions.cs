using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace LscbImpact.Cli;

/// <summary>Options that several analyses share: headings, counts and numbers, read the same whatever the computer's language.</summary>
internal static class OwnOptions
{
    public static Argument<FileInfo> File() => new Argument<FileInfo>("file") { Description = "A CSV file" }.AcceptExistingOnly();

    public static Option<string> Column(string name, string description) => new(name) { Description = description, Required = true };

    public static Option<FileInfo?> Chart() => new("--chart") { Description = "Draw the chart into this file, .svg or .png" };

    public static Option<long> Count(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result => long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : Wrong<long>(result, name, "a whole number"),
    };

    public static Option<double> Number(string name, string description, double? otherwise = null) => new(name)
    {
        Description = description,
        Required = otherwise is null,
        DefaultValueFactory = _ => otherwise ?? 0,
        CustomParser = result => result.Tokens.Count == 0 ? otherwise ?? 0
            : double.TryParse(result.Tokens[0].Value, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : Wrong<double>(result, name, "a number"),
    };

    public static Option<DateOnly> Day(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Wrong<DateOnly>(result, name, "a date such as 2025-04-01"),
    };

    private static T? Wrong<T>(ArgumentResult result, string name, string what)
    {
        result.AddError($"{name} “{result.Tokens[0].Value}” is not {what}.");
        return default;
    }
}
