using System.Text.Json;

namespace LscbImpact.Tests.Statistics;

/// <summary>Expected figures from independent software; each file says which.</summary>
internal static class Cases
{
    public static IEnumerable<JsonElement> Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", file))).RootElement.GetProperty("cases").EnumerateArray();
}
