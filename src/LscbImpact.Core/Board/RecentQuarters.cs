namespace LscbImpact.Core.Board;

/// <summary>The four quarters that ended last and the days since: a whole year, and nothing of late left out.</summary>
public readonly record struct RecentQuarters(DateOnly Today)
{
    public DateOnly From => Quarter.Of(Today).Plus(-4).FirstDay;

    /// <summary>"in the last four quarters and the days since (from 1 October 2024)".</summary>
    public string InWords => $"in the last four quarters and the days since (from {LondonCalendar.InWords(From)})";

    public bool Contains(DateOnly day) => day >= From && day <= Today;
}
