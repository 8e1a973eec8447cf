using LscbImpact.Core.Board;

namespace LscbImpact.Core.Measures.Training;

/// <summary>A session as one line, although a row for each agency told of it.</summary>
internal sealed class HeldSession
{
    public string SessionRef { get; init; } = "";

    public DateOnly Date { get; init; }

    public Month Month { get; init; }

    public long ChainKey { get; init; }
}

internal static class HeldSessions
{
    public static IQueryable<HeldSession> Sessions(this BoardRows rows) =>
        rows.TrainingSessions.GroupBy(s => s.SessionRef).Select(g => new HeldSession
        {
            SessionRef = g.Key, Date = g.Min(s => s.SessionDate), Month = g.Min(s => s.StandsAt), ChainKey = g.Max(s => s.ChainKey),
        });
}
