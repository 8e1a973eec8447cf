namespace LscbImpact.Core.Statistics;

/// <summary>A figure, or one plain sentence why there is none: never a number that means nothing.</summary>
public readonly record struct Answer<T> where T : class
{
    private Answer(T? figure, string? reason)
    {
        Figure = figure;
        Reason = reason;
    }

    public T? Figure { get; }

    /// <summary>Why there is no figure; null when there is one.</summary>
    public string? Reason { get; }

    public static implicit operator Answer<T>(T figure) => new(figure, null);

    public static implicit operator Answer<T>(NoFigure none) => new(null, none.Reason);
}

/// <param name="Reason">A whole sentence for a person who did not ask for statistics.</param>
public readonly record struct NoFigure(string Reason);

/// <summary>A confidence interval.</summary>
public sealed record Interval(double Lower, double Upper)
{
    public bool Contains(double value) => Lower <= value && value <= Upper;
}
