using System.Globalization;
using LscbImpact.Pipeline.TakingIn;

namespace LscbImpact.Pipeline.Schedules;

/// <summary>
/// A file of the inbox that the collector has begun with: "audit.csv" is called "audit.csv.00000000" before it is received and
/// "audit.csv.00000012" as submission 12. A run that breaks off leaves it so, and the next one goes on with that submission. The name is
/// as long from the first, and changed before anything is received: where it cannot be, nothing is.
/// </summary>
internal static class BegunFile
{
    private const int Digits = 8;

    /// <summary>What such names are like; <see cref="Is"/> knows them for certain.</summary>
    public const string Names = "*.csv.????????";

    public static bool Is(InboxFile file) => file.Path.Length > Digits && file.Path[^(Digits + 1)] == '.' && file.Path[^Digits..].All(char.IsAsciiDigit);

    public static InboxFile Begin(InboxFile file) => Is(file) ? file : Renamed(file, $"{file.Path}.{Number(0)}");

    public static InboxFile Becomes(InboxFile begun, int submission) => Renamed(begun, $"{begun.Path[..^Digits]}{Number(submission)}");

    public static int Submission(InboxFile begun) => int.Parse(begun.Path[^Digits..], CultureInfo.InvariantCulture);

    /// <summary>Its name as it was put into the inbox.</summary>
    public static string Name(InboxFile begun) => Path.GetFileName(begun.Path)[..^(Digits + 1)];

    private static string Number(int submission) => submission.ToString($"D{Digits}", CultureInfo.InvariantCulture);

    private static InboxFile Renamed(InboxFile file, string path)
    {
        File.Move(file.Path, path);
        return file with { Path = path };
    }
}
