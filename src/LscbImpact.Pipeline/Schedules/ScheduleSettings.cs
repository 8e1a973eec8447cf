namespace LscbImpact.Pipeline.Schedules;

/// <summary>When the jobs run: cron, London time. When returns are chased stands with each kind of return, in pipelines/ (chase).</summary>
public sealed record ScheduleSettings
{
    public string CollectInbox { get; init; } = "*/15 * * * *";

    /// <summary>Soon after midnight: windows close and returns fall due as days pass.</summary>
    public string Measure { get; init; } = "5 0 * * *";

    public string FollowUps { get; init; } = "0 7 * * 1";

    public string CloseQuarter { get; init; } = "0 3 * * *";

    /// <summary>Days after its end at which a quarter is closed.</summary>
    public int CloseAfterDays { get; init; } = 42;
}
