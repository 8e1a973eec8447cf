namespace LscbImpact.Pipeline.Schedules;

/// <summary>The program failed on some of the jobs that were due; the others ran.</summary>
/// <param name="ran">How many did.</param>
/// <param name="brokenOff">Those on which it failed, and why.</param>
public sealed class JobsBrokeOffException(int ran, IReadOnlyList<(ScheduledJob Job, Exception Why)> brokenOff) : AggregateException(brokenOff.Select(b => b.Why))
{
    public int Ran { get; } = ran;

    public IReadOnlyList<(ScheduledJob Job, Exception Why)> BrokenOff { get; } = brokenOff;
}
