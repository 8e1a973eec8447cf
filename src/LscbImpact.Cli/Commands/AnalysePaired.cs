using System.CommandLine;
using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse paired FILE.csv --before A --after B: the change in the same people.</summary>
internal static class AnalysePaired
{
    private static readonly Argument<FileInfo> File = OwnOptions.File();
    private static readonly Option<string> Before = OwnOptions.Column("--before", "Heading of the values before");
    private static readonly Option<string> After = OwnOptions.Column("--after", "Heading of the values after");
    private static readonly Option<string> BetterOption = new Option<string>("--better") { Description = "Which direction is good (up unless said otherwise)", DefaultValueFactory = _ => "up" }.AcceptOnlyFromAmong("up", "down");
    private static readonly Option<FileInfo?> Chart = OwnOptions.Chart();

    public static Command Make()
    {
        var command = new Command("paired", "The change in the same people or cases, one row each") { File, Before, After, BetterOption, Chart, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var table = await OwnAnswer.TableAsync(parsed.GetRequiredValue(File), new OwnColumn(parsed.GetRequiredValue(Before), OwnColumnKind.Number), new OwnColumn(parsed.GetRequiredValue(After), OwnColumnKind.Number));
        var (rows, reading) = table.Complete();
        var up = parsed.GetValue(BetterOption) != "down";
        var answer = PairedChange.Of([.. rows.Select(r => (r.Cells[0].Number!.Value, r.Cells[1].Number!.Value))]);
        var f = answer.Figure;
        if (parsed.GetValue(Chart) is { } chart)
            OwnChart.Draw(BarPicture.Draw(BarDrawing.Of(table, f ?? throw RefusedException.Refused($"There is nothing to draw. {answer.Reason}"), up)), chart);
        var (t, rank, size) = (f?.T.Figure, f?.Rank.Figure, f?.Size.Figure);
        var notes = OwnAnswer.Notes([.. reading, answer.Reason, f?.T.Reason, f?.Rank.Reason, f?.Size.Reason, f is { N: < 5 } ? "Fewer than 5 pairs are too few to judge by." : null,
            rank is { DefaultIsExact: true } ? "Without ties and zeros and below 50 pairs, R's test is exact too, so pSignedRankNormal is the exact one." : null,
            rank is { PExact: null } ? "There are too many pairs for the exact test; the normal approximation is as good." : null]);
        int? Pick(Func<PairedFigure, int> whenUp, Func<PairedFigure, int> whenDown) => f is null ? null : up ? whenUp(f) : whenDown(f);
        var (improved, worse) = (Pick(x => x.Rose, x => x.Fell), Pick(x => x.Fell, x => x.Rose));
        return OwnAnswer.Give(parsed.GetValue(Lscb.AsJson), new
        {
            n = rows.Count,
            meanDifference = f?.MeanDifference,
            sdDifference = f?.SdDifference,
            t = t?.T,
            df = t?.Df,
            pT = t?.P,
            ciLower = t?.Interval.Lower,
            ciUpper = t?.Interval.Upper,
            pSignedRankExact = rank?.PExact,
            pSignedRankNormal = rank?.PDefault,
            dz = size?.Dz,
            rankBiserial = rank?.RankBiserial,
            improved,
            same = f?.Same,
            worse,
            dzLower = size?.DzInterval.Lower,
            dzUpper = size?.DzInterval.Upper,
            gz = size?.Gz,
            gzLower = size?.GzInterval?.Lower,
            gzUpper = size?.GzInterval?.Upper,
            v = rank?.V,
            pSign = f?.SignTestP,
            unmatched = table.Rows.Count - rows.Count,
            notes,
        },
        [
            ("Pairs", $"{rows.Count}"), ("Mean change", OwnAnswer.Text(f?.MeanDifference)), ("95% interval", OwnAnswer.Between(t?.Interval)), ("Spread of changes (sd)", OwnAnswer.Text(f?.SdDifference)),
            ("Paired t-test", t is null ? "none" : $"t = {OwnAnswer.Text(t.T)}, df = {t.Df}, {OwnAnswer.P(t.P)}"), ("Signed-rank test, exact", OwnAnswer.P(rank?.PExact)), ("Signed-rank test, as R gives it", OwnAnswer.P(rank?.PDefault)),
            ("Effect size dz (Hedges)", $"{OwnAnswer.Text(size?.Dz)} ({OwnAnswer.Text(size?.Gz)}), {OwnAnswer.Between(size?.DzInterval)}"), ("Rank-biserial", OwnAnswer.Text(rank?.RankBiserial)), ("Improved, same, worse", f is null ? "none" : $"{improved}, {f.Same}, {worse}"),
        ], notes);
    }
}
