using LscbImpact.Core.Measures.Attendance;
using LscbImpact.Core.Measures.Audits;
using LscbImpact.Core.Measures.Challenges;
using LscbImpact.Core.Measures.Comments;
using LscbImpact.Core.Measures.Indicators;
using LscbImpact.Core.Measures.Returns;
using LscbImpact.Core.Measures.ReviewActions;
using LscbImpact.Core.Measures.Training;

namespace LscbImpact.Core.Measures;

/// <summary>Everything that is measured. A new measure is one file beside the others and one line here.</summary>
public static class MeasureCatalogue
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        AuditsGoodOrBetter.Measure,
        AuditRounds.Carried,
        AuditRounds.Repeated,
        AuditVariety.ByOrigin,
        AuditVariety.ByType,
        AuditsWithPractitioners.Measure,
        ReauditedWithinAYear.Measure,
        CaseFacts.ImpactSeen,
        CaseFacts.VoiceMet,
        ModeratedGradesChanged.Measure,
        TrainingVariety.SessionsByDelivery,
        PlacesTaken.Measure,
        Bookings.Attended,
        Bookings.DidNotAttend,
        Bookings.LateCancellations,
        Bookings.WalkIns,
        PeopleTrained.Measure,
        TrainingVariety.AttendancesByDelivery,
        TrainingVariety.AttendancesByRole,
        AgencyMix.Largest,
        AgencyMix.Effective,
        PlacesForGaps.Measure,
        ResponseRate.Measure,
        MeanRating.Measure,
        MatchedChanges.Change,
        MatchedChanges.Kept,
        MatchedChanges.Improved,
        UsedInPractice.Measure,
        ActionsOverdue.Measure,
        ActionDates.DaysLate,
        ActionDates.DeclaredOnTrack,
        ActionDates.Redated,
        ActionsDone.Complete,
        ActionsDone.ClosedAndEvidenced,
        ImpactChecks.Missing,
        ImpactChecks.RecommendationsAudited,
        AttendanceMeasures.InPerson,
        AttendanceMeasures.Represented,
        AttendanceMeasures.ByAgency,
        SeatsOfARole.LayMembers,
        SeatsOfARole.StatutoryPartners,
        SeatsOfARole.Quorate,
        MissedTwoInARow.Measure,
        ReturnsOnTime.Measure,
        ReturnsSent.Late,
        ReturnsSent.NotSent,
        ReturnsSent.Nil,
        ReturnsSent.FindingsPerHundredRows,
        ChallengesAnswered.Measure,
        IndicatorMeasure.Measure,
        ThemeCounts.Read,
        ThemeCounts.Theme,
    ];

    /// <summary>Every measure with the version of its definition, and audit tallies: figures of another edition are measured anew.</summary>
    public static string Edition { get; } = Convert.ToHexStringLower(System.IO.Hashing.XxHash3.Hash(System.Text.Encoding.UTF8.GetBytes(string.Join(' ', All.Select(m => $"{m.Id}:{m.Version}").Append($"audit-tallies:{AuditTally.Version}")))));

    /// <summary>The measure that a series such as "audits-good-or-better.ofsted" belongs to.</summary>
    public static Measure? MeasureOf(string series) => All.FirstOrDefault(m => series == m.Id || series.StartsWith(m.Id + ".", StringComparison.Ordinal));

    /// <summary>The kinds of return whose measures may count the same people as this one: "training-evaluations training-sessions".</summary>
    public static string ReturnsOf(string measure) => SharedReturns[measure];

    private static readonly Dictionary<string, string> SharedReturns = All.ToDictionary(m => m.Id, Shared);

    private static string Shared(Measure measure)
    {
        HashSet<string> Kinds(Measure m) => [.. m.TouchedBy.Select(t => t.Kind.Name)];
        var shared = Kinds(measure);
        while (measure.TellsOfPeople && All.FirstOrDefault(m => m.TellsOfPeople && !m.HasOwnPages && Kinds(m).Overlaps(shared) && !Kinds(m).IsSubsetOf(shared)) is { } next) shared.UnionWith(Kinds(next));
        return string.Join(' ', shared.Order(StringComparer.Ordinal));
    }
}
