namespace LscbImpact.Seeds.Mess;

/// <summary>Headings that stand on agencies' own forms, all of them accepted by pipelines/*.json.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, string> Police = Table("""
        audit_ref=Audit no; audit_title=Audit theme; audit_type=Type; round=Cycle; question_set=Audit tool; origin=Source; priority_code=Business plan priority; gap_ref=Gaps; fieldwork_date=Date of audit;
        agency=Organisation; locality=District; standard=Question; scale=Grading scale; grade=Judgement; cases=Count; case_no=Case; population=Open cases; practitioners_involved=Frontline involved;
        impact_on_child=Impact; child_voice=Voice of child; moderated_from=First grade; finding=Narrative;
        review_ref=Case ref; review_type=Type; recommendation_no=Rec no; action_no=No; action=SMART action; owner_role=Responsibility; due_date=Due as published; revised_due_date=New date; status=Assessment of progress;
        rag=RAG status; completed_date=Date completed; signed_off_date=Signed off; evidence_type=Evidence; impact_check_ref=Impact check; progress=Update;
        indicator_code=Indicator; period=Month; numerator=Number; denominator=Out of; value=Figure; published=As published; commentary=Notes
        """);

    private static readonly Dictionary<string, string> Schools = Table("""
        audit_ref=AUDIT REFERENCE; audit_type=TYPE OF AUDIT; round=ROUND NO.; fieldwork_date=DATE OF FIELDWORK; agency=PARTNER AGENCY; standard=STANDARD OR QUESTION; grade=OUTCOME; case_no=CASE NUMBER; child_voice=CHILD'S VOICE;
        impact_on_child=IMPACT ON THE CHILD; finding=FINDINGS; review_ref=REVIEW; recommendation_no=REC.; action_no=ACTION NUMBER; owner_role=LEAD; due_date=TARGET DATE; revised_due_date=REVISED DATE; status=PROGRESS STATUS;
        completed_date=COMPLETION DATE; progress=COMMENTS; indicator_code=MEASURE; period=TIME PERIOD; numerator=COUNT; denominator=BASE; value=RATE; commentary=BASIS
        """);

    private static readonly Dictionary<string, string> BookingSystem = Table("""
        session_ref=Event ref; course_code=Course; course_title=Course name; delivery=Delivery method; session_date=Start date; duration_days=Length; origin=Reason; capacity=Max places; agency=Organisation;
        booked=Bookings; attended=Number attended; walk_ins=Unscheduled; no_shows=Did not attend; cancelled=Late cancellations;
        role_group=Job role; interval=Time point; answered_on=Date answered; respondent=Delegate code; joint_working=Joint working; applied=Used in practice; comment=Free text
        """);

    public static string OfPolice(string column) => Police.GetValueOrDefault(column, column);

    public static string OfSchools(string column) => Schools.GetValueOrDefault(column, column.ToUpperInvariant().Replace('_', ' '));

    public static string OfBookingSystem(string column) => BookingSystem.GetValueOrDefault(column, column);

    /// <summary>"Fieldwork date": the name, as a person would type it.</summary>
    public static string Typed(string column) => char.ToUpperInvariant(column[0]) + column[1..].Replace('_', ' ');

    private static Dictionary<string, string> Table(string table) =>
        table.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
}
