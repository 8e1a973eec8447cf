namespace LscbImpact.Core.Statistics;

/// <summary>So many out of so many, known to be possible: only <see cref="Of"/> makes one.</summary>
public sealed record Share
{
    private Share(long numerator, long denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    public long Numerator { get; }

    public long Denominator { get; }

    public double Value => (double)Numerator / Denominator;

    /// <returns>The share, or why there is none: nobody counted, or counts that contradict each other.</returns>
    public static Answer<Share> Of(long numerator, long denominator) => (numerator, denominator) switch
    {
        _ when numerator < 0 || denominator < 0 => new NoFigure("A count cannot be below 0."),
        (_, 0) => new NoFigure("The denominator is 0, so there is no share."),
        _ when numerator > denominator => new NoFigure($"The numerator ({numerator}) is larger than its denominator ({denominator})."),
        _ => new Share(numerator, denominator),
    };
}
