namespace LscbImpact.Charts;

/// <summary>An axis from one round number to another, with round ticks between.</summary>
internal sealed record AxisRange(double Low, double High, IReadOnlyList<double> Ticks)
{
    /// <summary>Room for all levels, but not beyond what is possible: a percentage's limit over 100 is drawn at 100.</summary>
    /// <param name="headroom">Part of the height kept free above for words.</param>
    /// <param name="finest">The smallest step that the labels can tell: rounded, two ticks must not say the same.</param>
    public static AxisRange Around(double lowest, double highest, double? floor, double? ceiling, double headroom = 0.04, double finest = 0)
    {
        if (floor is { } f) lowest = Math.Max(lowest, f);
        if (ceiling is { } c) highest = Math.Min(highest, c);
        if (highest - lowest < 1e-9) { lowest -= 1; highest += 1; }
        var step = Math.Max(finest, Step((highest - lowest) / 5));
        // A scale that nearly reaches 0 may as well begin there.
        if (floor == 0 && lowest < highest * 0.4) lowest = 0;
        var low = Math.Floor(lowest / step) * step;
        var high = Math.Ceiling(highest / step) * step;
        if (floor is { } least) low = Math.Max(low, least);
        var ticks = Enumerable.Range(0, (int)Math.Round((high - low) / step) + 1).Select(i => Math.Round(low + i * step, 10)).ToList();
        return new AxisRange(low - (high - low) * 0.04, high + (high - low) * headroom, ticks);
    }

    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
