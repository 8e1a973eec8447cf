using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>Did those who answered later come from the same agencies as those who did not? Of the people of <see cref="DropOut"/>; no agency is named.</summary>
/// <param name="Agencies">Agencies of those with a score at the start.</param>
public sealed record AgencyMix(int Agencies, Answer<IndependenceFigure> Test)
{
    public static AgencyMix Of(IReadOnlyList<Respondent> stayed, IReadOnlyList<Respondent> left)
    {
        List<string> agencies = [.. stayed.Concat(left).Select(p => p.Agency).Distinct()];
        IReadOnlyList<int> Row(IReadOnlyList<Respondent> people) => [.. agencies.Select(a => people.Count(p => p.Agency == a))];
        return new AgencyMix(agencies.Count, ChiSquaredIndependence.Of([Row(stayed), Row(left)]));
    }

    public bool Differ => Test.Figure?.P < 0.05;

    public string Sentence(string later) => this switch
    {
        { Agencies: 1 } => "All of them came from one agency, so there is no mix of agencies to compare.",
        { Test.Figure: null } => $"Too few people from some agencies to tell whether those who answered at {later} came from other agencies than those who did not.",
        _ when Differ => $"The agencies of those who answered at {later} differ from the agencies of those who did not ({Tested}): the figures hold for the mix of agencies that answered and need not hold for the others.",
        _ => $"The agencies of those who answered at {later} and of those who did not do not differ beyond chance ({Tested}), which does not show that they are the same.",
    };

    private string Tested => Test.Figure is { } test ? $"{Agencies} agencies, chi-squared {FigureText.Number((decimal)test.ChiSquared, 1)}, {PText.Of(test.P)}" : "";
}
