using LscbImpact.Core.Measures.Attendance;
using LscbImpact.Core.Measures.Audits;
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
        AuditsWithPractitioners.Measure,
        ReauditedWithinAYear.Measure,
        PlacesTaken.Measure,
        PeopleTrained.Measure,
        ResponseRate.Measure,
        MeanRating.Measure,
        ActionsOverdue.Measure,
        ActionsDone.Complete,
        ActionsDone.ClosedAndEvidenced,
        AttendanceMeasures.InPerson,
        AttendanceMeasures.Represented,
        AttendanceMeasures.ByAgency,
        MissedTwoInARow.Measure,
        ReturnsOnTime.Measure,
        IndicatorMeasure.Measure,
        ThemeCounts.Read,
        ThemeCounts.Theme,
    ];

    /// <summary>The measure that a series such as "audits-good-or-better.ofsted" belongs to.</summary>
    public static Measure? MeasureOf(string series) => All.FirstOrDefault(m => series == m.Id || series.StartsWith(m.Id + ".", StringComparison.Ordinal));
}
