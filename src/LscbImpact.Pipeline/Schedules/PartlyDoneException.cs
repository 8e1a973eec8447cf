namespace LscbImpact.Pipeline.Schedules;

/// <summary>A job of the schedule failed on some of what it had to do, and has done the rest.</summary>
/// <param name="outcome">What came of it all the same, in a sentence.</param>
/// <param name="failures">Why it failed, for the log.</param>
public sealed class PartlyDoneException(string outcome, IEnumerable<Exception> failures) : AggregateException(failures)
{
    public string Outcome { get; } = outcome;
}
