using System.CommandLine;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse kappa FILE.csv --first auditor --second moderator: agreement of two raters of the same cases.</summary>
internal static class AnalyseKappa
{
    private static readonly Argument<FileInfo> File = OwnOptions.File();
    private static readonly Option<string> First = OwnOptions.Column("--first", "Heading of the first rater's grades");
    private static readonly Option<string> Second = OwnOptions.Column("--second", "Heading of the second rater's grades");
    private static readonly Option<string?> Order = new("--order") { Description = "The grades in order, with ; between them, unless they are numbers or Ofsted's four" };

    public static Command Make()
    {
        var command = new Command("kappa", "Agreement of two raters of the same cases, one row a case") { File, First, Second, Order, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var table = await OwnAnswer.TableAsync(parsed.GetRequiredValue(File), new OwnColumn(parsed.GetRequiredValue(First), OwnColumnKind.Text), new OwnColumn(parsed.GetRequiredValue(Second), OwnColumnKind.Text));
        var (rows, reading) = table.Complete();
        var cells = rows.SelectMany(r => r.Cells).ToList();
        var known = GradeOrder.Of(parsed.GetValue(Order), cells);
        var order = known ?? GradeOrder.AsMet(cells);
        var counts = new int[order.Names.Count, order.Names.Count];
        foreach (var row in rows) counts[order.Place(row.Cells[0].Text!), order.Place(row.Cells[1].Text!)]++;
        var agreement = Kappa.Agreement(counts);
        var wilson = agreement.Figure is { } share ? Wilson.Of(share) : null;
        var plain = Kappa.Of(counts, KappaWeights.None);
        Answer<KappaFigure> Weighted(KappaWeights weights) => known is null ? new NoFigure("The grades are words whose order is not known, so near misses cannot be weighed: give it with --order.") : Kappa.Of(counts, weights);
        var (linear, quadratic) = (Weighted(KappaWeights.Linear), Weighted(KappaWeights.Quadratic));
        var notes = OwnAnswer.Notes([.. reading, agreement.Reason, plain.Reason, linear.Reason]);
        return OwnAnswer.Give(parsed.GetValue(Lscb.AsJson), new
        {
            n = rows.Count,
            agreement = agreement.Figure?.Value,
            agreementLower = wilson?.Lower,
            agreementUpper = wilson?.Upper,
            kappa = plain.Figure?.Kappa,
            kappaSe = plain.Figure?.StandardError,
            kappaLinear = linear.Figure?.Kappa,
            kappaLinearSe = linear.Figure?.StandardError,
            kappaQuadratic = quadratic.Figure?.Kappa,
            kappaQuadraticSe = quadratic.Figure?.StandardError,
            categories = order.Names,
            notes,
        },
        [("Cases rated by both", $"{rows.Count}"), ("Same grade", $"{OwnAnswer.Percent(agreement.Figure?.Value)} ({OwnAnswer.Percents(wilson)})"), ("Kappa, linear weights", Line(linear.Figure)), ("Kappa, quadratic weights", Line(quadratic.Figure)), ("Kappa, without weights", Line(plain.Figure))], notes);
    }

    private static string Line(KappaFigure? kappa) => kappa is null ? "none" : $"{OwnAnswer.Text(kappa.Kappa)} (standard error {OwnAnswer.Text(kappa.StandardError)})";
}
