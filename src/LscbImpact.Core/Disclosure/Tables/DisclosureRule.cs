namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>
/// What must not be worked out from what is published. A small count (1 to the threshold; nought is shown) is protected when
/// the whole numbers it could still be span at least five and are not all small themselves.
/// </summary>
/// <param name="Threshold">The largest small count. 5 is what the Department for Education's statistics on children use.</param>
/// <param name="RoundTo">Everything is rounded to this instead of being hidden; null for hiding.</param>
/// <param name="EqualIsSame">
/// Equal counts of the same places are one fact however few places there are, as where measures share their people; otherwise it
/// takes three, or accident would decide.
/// </param>
public sealed record DisclosureRule(int Threshold = 5, int? RoundTo = null, bool EqualIsSame = false)
{
    /// <summary>The least difference between the largest and the smallest number that a hidden small count could be.</summary>
    public const int LeastSpan = 5;

    public bool IsSmall(long count) => count >= 1 && count <= Threshold;

    /// <summary>As it is shown, where it is not hidden.</summary>
    public long Shown(long count) => RoundTo is { } to ? (count + to / 2) / to * to : count;

    /// <summary>How far the truth may lie below and above, for whoever sees the figure.</summary>
    internal (long Down, long Up) Doubt(long count)
    {
        if (RoundTo is not { } to) return (0, 0);
        var shown = Shown(count);
        return (count - Math.Max(0, shown - to / 2), shown + (to - 1) / 2 - count);
    }

    /// <summary>Whether a small count that may be so much less or more is protected.</summary>
    /// <param name="count">The true count.</param>
    /// <param name="down">How much less it may be.</param>
    /// <param name="up">How much more.</param>
    /// <param name="rounded">It is, or was, published rounded, which leaves a span of less than five by itself.</param>
    internal bool IsProtected(long count, long down, long up, bool rounded) => (rounded || RoundTo is not null || down + up >= LeastSpan) && (down >= count || up > Threshold - count);

    /// <summary>The least moves that protect it: for each step down, the least step up.</summary>
    internal IEnumerable<(int Down, int Up)> Protections(long count, bool rounded)
    {
        var before = int.MaxValue;
        for (var down = 0; down <= count; down++)
            for (var up = 0; up < before; up++)
                if (IsProtected(count, down, up, rounded))
                {
                    yield return (down, up);
                    before = up;
                }
    }
}
