namespace LscbImpact.Seeds.Training;

/// <summary>A session as it was held.</summary>
/// <param name="Capacity">Places of the whole session; null for e-learning.</param>
internal sealed record Session(string Ref, string Course, string Delivery, DateOnly Day, decimal Days, int? Capacity, string? Origin, IReadOnlyList<Places> Agencies);

/// <summary>One agency's part in a session: attended = booked - no shows - cancelled + walk-ins, always.</summary>
internal sealed record Places(string Agency, int Attended, int WalkIns, int NoShows, int Cancelled)
{
    public int Booked => Attended - WalkIns + NoShows + Cancelled;
}
