using LscbImpact.Core.Board;

namespace LscbImpact.Core.Dashboards.Impact;

/// <summary>Attendances of a year beside the people who need training, at one agency.</summary>
/// <param name="Workforce">As the register of populations estimates it for the year; null where it does not.</param>
/// <param name="Year">The financial year the estimate is for.</param>
public sealed record Reach(string Name, int Attended, int? Workforce, string? Year)
{
    /// <summary>Quarters of attendances set beside a year's workforce.</summary>
    public const int Quarters = 4;

    public string Sentence => Workforce is not { } people ? $"{Name}: {Narrative.Count(Attended, "attendance")}; the register of populations has no workforce for it, so no reach can be given."
        : people == 0 ? $"{Name}: {Narrative.Count(Attended, "attendance")}; its workforce in need of training is given as 0, so there is no reach."
        : $"{Name}: {Narrative.Count(Attended, "attendance")} for a workforce of {FigureText.Plain(people)} in need of training ({Year}), which is {FigureText.Number(100m * Attended / people, 0)} for every 100.";

    /// <summary>Attendances for every 100 of the workforce: not a share, because somebody who came twice counts twice.</summary>
    public decimal? PerHundred => Workforce is > 0 and var people ? 100m * Attended / people : null;

    /// <param name="estimates">Workforce by agency and financial year.</param>
    public static IReadOnlyList<Reach> Of(IReadOnlyDictionary<string, int> attended, IEnumerable<(string Agency, string Year, int Workforce)> estimates, IReadOnlyList<(string Code, string Name)> agencies, Quarter upTo)
    {
        // The latest estimate that was there for the year: never one of a later year.
        var latest = estimates.Where(e => string.CompareOrdinal(e.Year, upTo.Year) <= 0).GroupBy(e => e.Agency).ToDictionary(g => g.Key, g => g.MaxBy(e => e.Year));
        return [.. agencies.Select(a => latest.TryGetValue(a.Code, out var estimate)
            ? new Reach(a.Name, attended.GetValueOrDefault(a.Code), estimate.Workforce, estimate.Year) : new Reach(a.Name, attended.GetValueOrDefault(a.Code), null, null))];
    }
}
