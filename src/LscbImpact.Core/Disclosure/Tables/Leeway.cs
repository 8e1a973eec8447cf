namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>How far a fact may lie from the truth for the public: while it is shown now, and while it is hidden now. What was published before narrows both.</summary>
internal readonly record struct Leeway(long ShownDown, long ShownUp, long HiddenDown, long HiddenUp)
{
    public const long NoEnd = long.MaxValue;

    /// <summary>Hiding it now hides nothing.</summary>
    public bool IsKnown => HiddenDown == 0 && HiddenUp == 0;

    /// <summary>It was published rounded, so that its range can never be wide.</summary>
    public bool IsRounded => !IsKnown && HiddenUp != NoEnd;

    /// <param name="count">The true count.</param>
    /// <param name="now">How it is shown now.</param>
    /// <param name="before">How it was shown before; none where it was not.</param>
    public static Leeway Of(long count, DisclosureRule now, IEnumerable<DisclosureRule> before)
    {
        var (down, up) = (count, NoEnd);
        foreach (var rule in before)
        {
            var (d, u) = rule.Doubt(count);
            (down, up) = (Math.Min(down, d), Math.Min(up, u));
        }
        var (shownDown, shownUp) = now.Doubt(count);
        return new Leeway(Math.Min(shownDown, down), Math.Min(shownUp, up), down, up);
    }

    public (long Down, long Up) When(bool hidden) => hidden ? (HiddenDown, HiddenUp) : (ShownDown, ShownUp);

    public Room Room(bool hidden, double cost)
    {
        var (down, up) = When(hidden);
        return new Room(down, up == NoEnd ? double.PositiveInfinity : up, cost);
    }
}
