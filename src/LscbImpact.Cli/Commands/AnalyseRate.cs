using System.CommandLine;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse rate --x 14 --n 31000 --per 10000: events per so many people.</summary>
internal static class AnalyseRate
{
    private static readonly Option<long> X = OwnOptions.Count("--x", "How many events");
    private static readonly Option<double> N = OwnOptions.Number("--n", "How many people");
    private static readonly Option<double> Per = OwnOptions.Number("--per", "Per how many people (10,000 unless said otherwise)", 10_000);

    public static Command Make()
    {
        var command = new Command("rate", "A rate with its 95% interval: exact below 10 events, Byar's from 10") { X, N, Per, Lscb.AsJson };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var answer = PoissonRate.Of(parsed.GetValue(X), parsed.GetValue(N), parsed.GetValue(Per));
        var notes = OwnAnswer.Notes(answer.Reason);
        return OwnAnswer.Give(parsed.GetValue(Lscb.AsJson),
            new { value = answer.Figure?.Value, lower = answer.Figure?.Interval.Lower, upper = answer.Figure?.Interval.Upper, method = answer.Figure?.Method, notes },
            [($"Rate per {OwnAnswer.Text(parsed.GetValue(Per))}", OwnAnswer.Text(answer.Figure?.Value)), ("95% interval", OwnAnswer.Between(answer.Figure?.Interval)), ("Method", answer.Figure?.Method ?? "none")], notes);
    }
}
