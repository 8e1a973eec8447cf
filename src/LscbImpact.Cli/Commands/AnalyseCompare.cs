using System.CommandLine;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Statistics;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse compare --x1 21 --n1 50 --x2 40 --n2 64: two shares of different people or cases.</summary>
internal static class AnalyseCompare
{
    private static readonly Option<long> X1 = OwnOptions.Count("--x1", "How many before");
    private static readonly Option<long> N1 = OwnOptions.Count("--n1", "Out of how many before");
    private static readonly Option<long> X2 = OwnOptions.Count("--x2", "How many after");
    private static readonly Option<long> N2 = OwnOptions.Count("--n2", "Out of how many after");
    private static readonly Option<string> What = new("--what") { Description = "What was counted, for the sentence: \"Audits graded good or better\"", DefaultValueFactory = _ => "The share" };

    public static Command Make()
    {
        var command = new Command("compare", "The difference of two shares of different cases (Newcombe's interval, Fisher's test)") { X1, N1, X2, N2, What, Lscb.AsJson };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (first, second) = (Share.Of(parsed.GetValue(X1), parsed.GetValue(N1)), Share.Of(parsed.GetValue(X2), parsed.GetValue(N2)));
        var difference = first.Figure is { } a && second.Figure is { } b ? Newcombe.Compare(a, b) : null;
        double? p = difference is null ? null : FisherExact.P(first.Figure!, second.Figure!);
        var sentence = difference is null ? null : DifferenceSentence.Of(parsed.GetValue(What)!, first.Figure!, second.Figure!);
        var notes = OwnAnswer.Notes(first.Reason, second.Reason);
        return OwnAnswer.Give(parsed.GetValue(Lscb.AsJson),
            new { difference = difference?.Difference, newcombeLower = difference?.Interval.Lower, newcombeUpper = difference?.Interval.Upper, pFisher = p, sentence, notes },
            [("Difference and 95% interval (Newcombe)", OwnAnswer.Points(difference)), ("Fisher's exact test", OwnAnswer.P(p))], OwnAnswer.Notes([sentence, .. notes]));
    }
}
