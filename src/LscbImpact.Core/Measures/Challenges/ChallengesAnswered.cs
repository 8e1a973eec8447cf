using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Measures.Challenges;

internal static class ChallengesAnswered
{
    public static readonly Measure Measure = new()
    {
        Id = "challenges-answered-in-time",
        Title = "Challenges answered in time",
        Definition = "Of the challenges whose answer was due in the quarter, those answered by the day due. The day due and the day of the answer are the register's. A challenge counts once its day has passed, however early its answer came; one without an answer is then not in time. Left out, because nobody can tell: a challenge without a day due, an answer without a day, and one from before the challenge or from a day still to come. An answer that the register does not have yet looks like none.",
        Source = "The board's register of challenges; Ofsted 2011, bullet G3, reflective questions 1 and 3",
        Better = GoodDirection.Higher,
        Counted = "challenges due",
        TellsOfPeople = false,
        Grains = [Grain.Agency],
        Questions = [1, 3],
        QuartersStillOpen = Forever,
        Awaits = "no answer was due, or its day has not passed yet",
        TouchedBy = [new Touch(ReturnKinds.Challenges, QuartersBefore: Forever, QuartersAfter: Forever)],
        Contributions = (rows, scope) =>
        {
            var today = scope.AsAt;
            // The same as AnswerState of the log of challenges tells, which a test compares.
            var told = rows.Challenges.Where(c => c.ResponseDue < today
                && ((c.ResponseDate >= c.Date && c.ResponseDate <= today) || (c.ResponseDate == null && c.Response == null && c.Status != "answered" && c.Status != "closed")));
            return scope.Quarters.Select(quarter =>
            {
                var (first, last, month) = (quarter.FirstDay, quarter.LastDay, quarter.LastMonth);
                return told.Where(c => c.ResponseDue >= first && c.ResponseDue <= last).Select(c => new Contribution
                {
                    Month = month, Agency = c.ToAgency, Version = c.AddedBy, Row = c.RowNumber, Numerator = c.ResponseDate <= c.ResponseDue ? 1 : 0, Denominator = 1, N = 1,
                });
            });
        },
    };

    /// <summary>The register is the board's memory: ten years of it are as good as all. A day given for an answer may lie ahead, and then comes.</summary>
    private const int Forever = 40;
}
