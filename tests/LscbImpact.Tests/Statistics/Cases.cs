using System.Text.Json;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Tests.Statistics;

/// <summary>Expected figures from independent software; each file says which.</summary>
internal static class Cases
{
    public static IEnumerable<JsonElement> Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", file))).RootElement.GetProperty("cases").EnumerateArray();

    /// <summary>The cases of a file, as input and expected figures.</summary>
    public static IEnumerable<Case> Of(string file) => Read(file).Select(c => new Case(c.GetProperty("id").GetString()!, c.GetProperty("input"), c.GetProperty("expected")));

    public static decimal[] Decimals(this JsonElement input, string name) => [.. input.GetProperty(name).EnumerateArray().Select(v => v.GetDecimal())];

    public static long Whole(this JsonElement input, string name) => input.GetProperty(name).GetInt64();

    public static Share Share(long x, long n) => Core.Statistics.Share.Of(x, n).Figure!;
}

internal sealed record Case(string Id, JsonElement Input, JsonElement Expected)
{
    /// <summary>Compares with the expected figure of that name, of which null means: none to be had.</summary>
    public void Expect(string name, double? figure, double relative = 1e-9) => Expect(Expected, name, figure, relative);

    public void ExpectWithin(string name, double? figure, double absolute) => Compare(Expected.GetProperty(name), name, figure, absolute);

    public void Expect(JsonElement among, string name, double? figure, double relative = 1e-9)
    {
        var expected = among.GetProperty(name);
        Compare(expected, name, figure, expected.ValueKind == JsonValueKind.Null ? 0 : Math.Max(1e-13, relative * Math.Abs(expected.GetDouble())));
    }

    private void Compare(JsonElement expected, string name, double? figure, double absolute)
    {
        if (expected.ValueKind == JsonValueKind.Null) figure.Should().BeNull($"{Id} has no {name}");
        else
        {
            figure.Should().NotBeNull($"{Id} has {name}");
            figure!.Value.Should().BeApproximately(expected.GetDouble(), absolute, $"{Id} {name}");
        }
    }
}
