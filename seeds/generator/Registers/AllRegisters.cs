namespace LscbImpact.Seeds.Registers;

internal static class AllRegisters
{
    public static IEnumerable<Return> Returns() =>
    [
        .. Agencies.Register.Returns(),
        .. Localities.Register.Returns(),
        .. Localities.Populations(),
        .. Priorities.Register.Returns(),
        .. Gaps.Register.Returns(),
        .. Courses.Register.Returns(),
        .. AuditProgramme.Register.Returns(),
        .. Reviews.Register.Returns(),
        .. IndicatorDefinitions.Register.Returns(),
        .. Targets.Returns(),
        .. Events.Register.Returns(),
        .. Challenges.Register.Returns(),
        .. Engagement.Register.Returns(),
        .. SelfAssessment.Returns(),
    ];
}
