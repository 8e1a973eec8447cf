using System.CommandLine;
using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse p, u and c: control charts of shares, rates and counts.</summary>
internal static class AnalyseCounts
{
    private static readonly Argument<FileInfo> File = OwnOptions.File();
    private static readonly Option<string> Date = OwnOptions.Column("--date", "Heading of the dates");
    private static readonly Option<string> X = OwnOptions.Column("--x", "Heading of the counts");
    private static readonly Option<string> N = OwnOptions.Column("--n", "Heading of the denominators");
    private static readonly Option<bool> Prime = new("--prime") { Description = "Widen or narrow the limits by the spread beyond counting (Laney), for denominators in the thousands" };
    private static readonly Option<double> Per = OwnOptions.Number("--per", "Print and draw rates per so many (1 unless said otherwise)", 1);
    private static readonly Option<FileInfo?> Chart = OwnOptions.Chart();

    public static IEnumerable<Command> Make()
    {
        yield return Command(new Command("p", "A control chart of a share, so many out of so many at each date") { File, Date, X, N, Prime, Chart, Lscb.AsJson }, (parsed, counts) => PChart.Of(counts, parsed.GetValue(Prime)), _ => 100);
        yield return Command(new Command("u", "A control chart of a rate, events over people, cases or days") { File, Date, X, N, Per, Prime, Chart, Lscb.AsJson }, (parsed, counts) => UChart.Of(counts, parsed.GetValue(Prime)), parsed => (decimal)parsed.GetValue(Per));
        yield return Command(new Command("c", "A control chart of a count of events") { File, Date, X, Chart, Lscb.AsJson }, (_, counts) => CChart.Of(counts.Select(c => new DatedValue(c.Date, c.Count))), _ => 1);
    }

    private static Command Command(Command command, Func<ParseResult, IEnumerable<DatedCount>, Answer<AttributeFigure>> chart, Func<ParseResult, decimal> per)
    {
        command.SetAction((parsed, _) => RunAsync(command, parsed, chart, per(parsed)));
        return command;
    }

    private static async Task<int> RunAsync(Command command, ParseResult parsed, Func<ParseResult, IEnumerable<DatedCount>, Answer<AttributeFigure>> compute, decimal per)
    {
        var divided = command.Options.Contains(N);
        var columns = new List<OwnColumn> { new(parsed.GetRequiredValue(Date), OwnColumnKind.Date), new(parsed.GetRequiredValue(X), OwnColumnKind.Number) };
        if (divided) columns.Add(new OwnColumn(parsed.GetRequiredValue(N), OwnColumnKind.Number));
        var table = await OwnAnswer.TableAsync(parsed.GetRequiredValue(File), columns);
        var (rows, reading) = table.Complete();
        var answer = compute(parsed, rows.Select(r => new DatedCount(r.Cells[0].Date!.Value, r.Cells[1].Number!.Value, divided ? r.Cells[2].Number!.Value : 1)));
        var (f, runs) = (answer.Figure, answer.Figure?.Runs.Figure);
        if (parsed.GetValue(Chart) is { } file)
            OwnChart.Draw(TrendPicture.Draw(TrendDrawing.Of($"{command.Name.ToUpperInvariant()} chart", table, f ?? throw RefusedException.Refused($"There is nothing to draw. {answer.Reason}"), per)), file);
        var json = parsed.GetValue(Lscb.AsJson);
        var notes = OwnAnswer.Notes([.. reading, answer.Reason, .. f?.Notes ?? [], f?.Runs.Reason]);
        var points = (f?.Points ?? []).Select(p => new
        {
            date = $"{p.Date:yyyy-MM-dd}",
            x = p.Count,
            n = divided ? p.Denominator : (decimal?)null,
            value = p.Value * (divided && command.Name == "u" ? (double)per : 1),
            lower = Scaled(p.Lower),
            upper = Scaled(p.Upper),
            signal = p.OutsideHigh ? "outside-high" : p.OutsideLow ? "outside-low" : "none",
            side = AnalyseRun.Side(p.Side),
        }).ToList();
        OwnAnswer.Above(json, ["Date", "Count", "Of", "Value", "Lower", "Upper", "Signal"], points.Select(p => new[] { p.date, OwnAnswer.Text(p.x), p.n is null ? "" : OwnAnswer.Text(p.n), OwnAnswer.Text(p.value), OwnAnswer.Text(p.lower), OwnAnswer.Text(p.upper), p.signal == "none" ? "" : p.signal }));
        return OwnAnswer.Give(json, new
        {
            n = rows.Count,
            centre = Scaled(f?.Centre),
            sigmaZ = f?.SigmaZ,
            points,
            useful = runs?.Useful,
            longestRun = runs?.LongestRun,
            longestRunLimit = runs?.LongestRunLimit,
            crossings = runs?.Crossings,
            crossingsLimit = runs?.CrossingsLimit,
            signal = f is null ? (bool?)null : runs is { Signal: true } || points.Any(p => p.signal != "none"),
            notes,
        },
        [("Centre", OwnAnswer.Text(Scaled(f?.Centre))), ("Outside the limits", f is null ? "none" : $"{points.Count(p => p.signal != "none")} of {points.Count}"), ("Longest run, crossings", runs is null ? "none" : $"{runs.LongestRun} (a signal above {runs.LongestRunLimit}), {runs.Crossings} (a signal below {runs.CrossingsLimit})")], notes);

        double? Scaled(double? value) => value * (command.Name == "u" ? (double)per : 1);
    }
}
