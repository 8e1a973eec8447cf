using LscbImpact.Core.Returns.Attendance;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Indicators;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.ReviewActions;
using LscbImpact.Core.Returns.Training;

namespace LscbImpact.Core.Returns;

/// <summary>Every kind of return and register. A new kind is one line here, one row type with its checks, one file in pipelines/.</summary>
public static class ReturnKinds
{
    public static readonly ReturnKind<AuditResult> AuditResults = AuditResultChecks.Kind;
    public static readonly ReturnKind<TrainingSession> TrainingSessions = TrainingSessionChecks.Kind;
    public static readonly ReturnKind<TrainingEvaluation> TrainingEvaluations = TrainingEvaluationChecks.Kind;
    public static readonly ReturnKind<ReviewAction> ReviewActions = ReviewActionChecks.Kind;
    public static readonly ReturnKind<SeatAttendance> Attendance = AttendanceChecks.Kind;
    public static readonly ReturnKind<IndicatorValue> Indicators = IndicatorChecks.Kind;

    public static readonly ReturnKind<Agency> Agencies = Register<Agency>("agencies");
    public static readonly ReturnKind<Locality> Localities = Register<Locality>("localities");
    public static readonly ReturnKind<Priority> Priorities = Register<Priority>("priorities");
    public static readonly ReturnKind<Gap> Gaps = Register<Gap>("gaps");
    public static readonly ReturnKind<Course> Courses = Register<Course>("courses");
    public static readonly ReturnKind<PlannedAudit> AuditProgramme = Register<PlannedAudit>("audit-programme");
    public static readonly ReturnKind<Review> Reviews = Register<Review>("reviews");
    public static readonly ReturnKind<IndicatorDefinition> IndicatorDefinitions = Register<IndicatorDefinition>("indicator-definitions");
    public static readonly ReturnKind<MeasureTarget> Targets = Register<MeasureTarget>("targets");
    public static readonly ReturnKind<Population> Populations = Register<Population>("populations");
    public static readonly ReturnKind<BoardEvent> Events = Register<BoardEvent>("events");
    public static readonly ReturnKind<Challenge> Challenges = Register<Challenge>("challenges");
    public static readonly ReturnKind<Engagement> Engagement = Register<Engagement>("engagement");
    public static readonly ReturnKind<SelfAssessment> SelfAssessment = Register<SelfAssessment>("self-assessment");

    /// <summary>Registers first, in the order in which they name each other, then returns: the order to read a tree of files in.</summary>
    public static IReadOnlyList<ReturnKind> All { get; } =
    [
        Agencies, Localities, Priorities, Gaps, Courses, AuditProgramme, Reviews, IndicatorDefinitions, Targets, Populations, Events, Challenges, Engagement, SelfAssessment,
        AuditResults, TrainingSessions, TrainingEvaluations, ReviewActions, Attendance, Indicators,
    ];

    public static ReturnKind? Find(string? name) => All.FirstOrDefault(k => k.Name == name);

    private static ReturnKind<T> Register<T>(string name) where T : ReturnRow, new() => new(name) { IsRegister = true };
}
