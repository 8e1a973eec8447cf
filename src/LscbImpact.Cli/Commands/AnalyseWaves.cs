using System.CommandLine;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse waves FILE.csv --waves before end later: the same people several times.</summary>
internal static class AnalyseWaves
{
    private static readonly Argument<FileInfo> File = OwnOptions.File();
    private static readonly Option<string[]> Waves = new("--waves") { Description = "Headings of the waves, in order of time", Required = true, AllowMultipleArgumentsPerToken = true };

    public static Command Make()
    {
        var command = new Command("waves", "The same people at two or more times: Friedman's test, pairs of waves, and what was kept of the gain") { File, Waves, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var names = parsed.GetRequiredValue(Waves);
        if (names.Length < 2) throw RefusedException.WrongUse("--waves takes at least two headings.");
        var table = await OwnAnswer.TableAsync(parsed.GetRequiredValue(File), [.. names.Select(n => new OwnColumn(n, OwnColumnKind.Number))]);
        var (rows, reading) = table.Complete();
        var people = rows.Select(r => (IReadOnlyList<decimal>)[.. r.Cells.Select(c => c.Number!.Value)]).ToList();
        var answer = Friedman.Of(people);
        // Before, at the end, and last of all: what was gained, and what of it was kept.
        var kept = names.Length < 3 ? null : (Answer<RetentionFigure>?)RetentionOfGain.Of([.. people.Select(p => (p[0], p[1], p[^1]))]);
        var f = answer.Figure;
        var notes = OwnAnswer.Notes([.. reading, answer.Reason, kept?.Reason, rows.Count is > 0 and < 10 ? $"Only {rows.Count} answered in every wave: look at the pairs of waves alone." : null]);
        var waves = names.Select((name, i) => new { wave = name, answered = table.Rows.Count(r => !r.Cells[i].IsMissing), mean = people.Count == 0 ? (decimal?)null : Spread.Mean([.. people.Select(p => p[i])]) }).ToList();
        var pairs = (f is null ? [] : Friedman.Pairs(people)).Select(p => new { a = names[p.First], b = names[p.Second], meanDifference = p.MeanDifference, pSignedRankExact = p.PExact, pHolm = p.PHolm, pSignedRankNormal = p.PDefault, pHolmNormal = p.PDefaultHolm }).ToList();
        var retention = kept?.Figure;
        var json = parsed.GetValue(Lscb.AsJson);
        OwnAnswer.Above(json, ["Wave", "Answered", "Mean of those who answered every time"], waves.Select(w => new[] { w.wave, $"{w.answered}", OwnAnswer.Text(w.mean) }));
        OwnAnswer.Above(json, ["From", "To", "Mean change", "Signed-rank, exact", "Corrected (Holm)"], pairs.Select(p => new[] { p.a, p.b, OwnAnswer.Text(p.meanDifference), OwnAnswer.P(p.pSignedRankExact), OwnAnswer.P(p.pHolm) }));
        return OwnAnswer.Give(json, new
        {
            n = rows.Count,
            chiSquared = f?.ChiSquared,
            df = f?.Df,
            p = f?.P,
            kendallW = f?.KendallW,
            waves,
            pairs,
            meanGain = retention?.MeanGain,
            meanKept = retention?.MeanKept,
            retention = retention?.Ratio,
            retentionLower = retention?.Interval.Lower,
            retentionUpper = retention?.Interval.Upper,
            notes,
        },
        [
            ("Answered every time", $"{rows.Count}"), ("Friedman's test", f is null ? "none" : $"chi-squared = {OwnAnswer.Text(f.ChiSquared)}, df = {f.Df}, {OwnAnswer.P(f.P)}"), ("Kendall's W", OwnAnswer.Text(f?.KendallW)),
            ("Kept of the gain", retention is null ? "none" : $"{OwnAnswer.Percent(retention.Ratio)} ({OwnAnswer.Percents(retention.Interval)})"),
        ], notes);
    }
}
