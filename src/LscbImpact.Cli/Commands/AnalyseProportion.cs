using System.CommandLine;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse proportion --x 23 --n 26: a share with its intervals.</summary>
internal static class AnalyseProportion
{
    private static readonly Option<long> X = OwnOptions.Count("--x", "How many");
    private static readonly Option<long> N = OwnOptions.Count("--n", "Out of how many");

    public static Command Make()
    {
        var command = new Command("proportion", "A share with Wilson's and the exact 95% interval") { X, N, Lscb.AsJson };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var answer = Share.Of(parsed.GetValue(X), parsed.GetValue(N));
        var (wilson, exact) = answer.Figure is { } share ? (Wilson.Of(share), ClopperPearson.Of(share)) : ((Interval?)null, (Interval?)null);
        var notes = OwnAnswer.Notes(answer.Reason, answer.Figure is { Denominator: < 10 } few ? $"{few.Denominator} are too few to judge by: look at how wide the interval is." : null);
        return OwnAnswer.Give(parsed.GetValue(Lscb.AsJson),
            new { value = answer.Figure?.Value, wilsonLower = wilson?.Lower, wilsonUpper = wilson?.Upper, exactLower = exact?.Lower, exactUpper = exact?.Upper, notes },
            [("Share", OwnAnswer.Percent(answer.Figure?.Value)), ("95% interval (Wilson)", OwnAnswer.Percents(wilson)), ("95% interval (exact)", OwnAnswer.Percents(exact))], notes);
    }
}
