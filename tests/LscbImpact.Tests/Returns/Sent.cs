using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Tests.Returns;

/// <summary>Files as agencies send them, and what becomes of them.</summary>
internal static class Sent
{
    public static readonly Quarter Q2 = Quarter.Of(2025, 2);

    public static readonly ReturnSpecifications Specifications = ReturnSpecifications.Load(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "pipelines"), "*.json").Select(f => new DefinitionText($"pipelines/{Path.GetFileName(f)}", File.ReadAllText(f))));

    public static readonly RegisterCodes Registers = new(new Dictionary<string, CodeList>
    {
        ["agencies"] = new([("POL", ["Anyshire Police", "the Police"]), ("LA", ["Anyshire Council"]), ("BOARD", [])]),
        ["localities"] = new([("N", ["North"]), ("S", ["South"])]),
        ["priorities"] = new([("P1", ["Neglect"]), ("P2", ["Exploitation"])]),
        ["gaps"] = new([("G-01", []), ("G-02", [])]),
        ["courses"] = new([("NEG-1", ["Neglect: seeing it early"])]),
        ["indicator-definitions"] = new([("REPEAT", []), ("RATE", []), ("COUNT", [])]),
    });

    public static readonly BoardKnowledge Knowledge = new()
    {
        Codes = Registers,
        SessionDate = session => session == "S1" ? new(2025, 7, 1) : null,
        IndicatorUnits = new Dictionary<string, string> { ["REPEAT"] = "percent", ["RATE"] = "per 10,000", ["COUNT"] = "count" },
    };

    /// <summary>Hands a text in and judges it.</summary>
    public static Verdict Text(ReturnKind kind, string csv, string agency = "POL", BoardKnowledge? knowledge = null, string name = "return.csv", NamesChoice names = NamesChoice.Mask, string? group = null, Quarter? quarter = null, bool goodRows = true) =>
        Bytes(kind, Encoding.UTF8.GetBytes(csv), agency, knowledge, name, names, group, quarter, goodRows);

    public static Verdict Bytes(ReturnKind kind, byte[] bytes, string agency = "POL", BoardKnowledge? knowledge = null, string name = "return.csv", NamesChoice names = NamesChoice.Mask, string? group = null, Quarter? quarter = null, bool goodRows = true)
    {
        var specification = Specifications[kind];
        var file = new ReturnFile(kind, agency, quarter ?? Q2, name, FileContent.Of(bytes), group);
        var screening = PersonalDataScreen.Screen(file, specification, names);
        if (screening.Return is not { } screened) return new Verdict(ReturnChecker.OutcomeOf(screening.Personal), screening.Refusals, default, [], [], null, null);
        var known = knowledge ?? Knowledge;
        var check = ReturnChecker.Begin(ReturnReader.Read(screened, specification, known.Codes), known, goodRows);
        var fresh = check.Rows().ToList();
        var judged = check.Finish();
        return judged.Accepted is { } accepted
            ? new Verdict(judged.Outcome, judged.Findings, judged.Counts, [.. fresh.SelectMany(f => f.Rows)], [.. fresh.SelectMany(f => f.Replaced), .. accepted.RowsDropped], judged, check.File)
            : new Verdict(judged.Outcome, judged.Findings, judged.Counts, [], [], judged, check.File);
    }
}

/// <param name="Rows">The rows that would be stored.</param>
/// <param name="Ended">Ids of the living rows that would end.</param>
/// <param name="File">The file as it would be kept.</param>
internal sealed record Verdict(Outcome Outcome, IReadOnlyList<Finding> Findings, RowCounts Counts, IReadOnlyList<ReturnRow> Rows, IReadOnlyList<long> Ended, CheckedReturn? Judged, ReturnFile? File)
{
    public IEnumerable<string> Codes => Findings.Select(f => f.Code);

    public IEnumerable<Finding> Errors => Findings.Where(f => f.Severity == Severity.Error);

    public IEnumerable<Finding> Warnings => Findings.Where(f => f.Severity == Severity.Warning);

    public T Only<T>() where T : ReturnRow => Rows.Should().ContainSingle().Which.Should().BeOfType<T>().Subject;

    /// <summary>Everything the checks say, as a person reads it.</summary>
    public string Said => string.Join('\n', Findings.Select(f => $"row {f.Row} {f.Column} [{f.Code}] {f.Sentence} {f.Fix}"));
}
