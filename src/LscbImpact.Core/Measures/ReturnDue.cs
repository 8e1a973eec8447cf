using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Returns.Versions;

namespace LscbImpact.Core.Measures;

/// <summary>A return that an agency owes, and when its first version came in.</summary>
public sealed class ReturnDue
{
    public required int BoardId { get; init; }

    public required string Agency { get; init; }

    public required string Kind { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>The last month of the quarter, where its figure stands.</summary>
    public required Month StandsAt { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The day the first version came in; null while it has not.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>The version that made it received: the first one accepted.</summary>
    public int? VersionId { get; set; }

    public bool IsOnTime => ReceivedOn <= DueOn;
}

/// <summary>Who owes what: derived from the definitions, the register of agencies and the versions received.</summary>
public static class ReturnCalendar
{
    /// <param name="board">The board.</param>
    /// <param name="specifications">Which kinds are owed, by whom, and when.</param>
    /// <param name="agencies">The register of agencies.</param>
    /// <param name="firstVersions">The first version sent of each return.</param>
    /// <param name="today">The board's today; the quarter it lies in is included, so that people see what comes next.</param>
    public static IEnumerable<ReturnDue> Dues(SafeguardingBoard board, ReturnSpecifications specifications, IReadOnlyCollection<Agency> agencies, IEnumerable<ReturnVersion> firstVersions, DateOnly today)
    {
        var first = firstVersions.ToDictionary(v => (v.Agency, v.Kind, v.Quarter));
        foreach (var quarter in Quarter.Range(board.FirstQuarter, Quarter.Of(today)))
            foreach (var specification in specifications.All.Where(s => s.Schema.Lscb.OwedBy.Count > 0))
                foreach (var agency in Owing(specification, agencies, quarter))
                {
                    var version = first.GetValueOrDefault((agency, specification.Kind.Name, quarter));
                    yield return new ReturnDue
                    {
                        BoardId = board.Id, Agency = agency, Kind = specification.Kind.Name, Quarter = quarter, StandsAt = quarter.LastMonth,
                        DueOn = quarter.LastDay.AddDays(specification.Schema.Lscb.DueDays ?? 0),
                        ReceivedOn = version is null ? null : LondonCalendar.DayOf(version.MadeAt), VersionId = version?.Id,
                    };
                }
    }

    private static IEnumerable<string> Owing(ReturnSpecification specification, IReadOnlyCollection<Agency> agencies, Quarter quarter) =>
        specification.Schema.Lscb.OwedBy.SelectMany(owing => owing == "agencies"
            ? agencies.Where(a => (a.ValidFrom ?? DateOnly.MinValue) <= quarter.LastDay && (a.ValidTo ?? DateOnly.MaxValue) >= quarter.FirstDay).Select(a => a.Code)
            : [owing]).Distinct();
}
