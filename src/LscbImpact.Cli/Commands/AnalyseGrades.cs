using System.CommandLine;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Statistics;
using Round = (string Name, int[] Counts, LscbImpact.Core.Statistics.Answer<LscbImpact.Core.Statistics.Share> Good);

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse grades FILE.csv --round round --grade grade: an audit and its re-audit, of different cases.</summary>
internal static class AnalyseGrades
{
    private const int MostCases = 100_000;

    private static readonly Argument<FileInfo> File = OwnOptions.File();
    private static readonly Option<string> RoundOption = OwnOptions.Column("--round", "Heading of the rounds");
    private static readonly Option<string> Grade = OwnOptions.Column("--grade", "Heading of the grades");
    private static readonly Option<string?> Count = new("--count") { Description = "Heading of how many cases a row stands for; without it each row is one case" };
    private static readonly Option<string?> Order = new("--order") { Description = "The grades from best to worst, with ; between them, unless they are numbers (1 the best) or Ofsted's four" };
    private static readonly Option<long> Good = new("--good") { Description = "How many of the best grades count as good or better (2 unless said otherwise)", DefaultValueFactory = _ => 2 };

    public static Command Make()
    {
        var command = new Command("grades", "Grades of two or more rounds of different cases") { File, RoundOption, Grade, Count, Order, Good, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var columns = new List<OwnColumn> { new(parsed.GetRequiredValue(RoundOption), OwnColumnKind.Text), new(parsed.GetRequiredValue(Grade), OwnColumnKind.Text) };
        if (parsed.GetValue(Count) is { } count) columns.Add(new OwnColumn(count, OwnColumnKind.Number));
        var (rows, reading) = (await OwnAnswer.TableAsync(parsed.GetRequiredValue(File), columns)).Complete();
        var order = GradeOrder.Of(parsed.GetValue(Order), rows.Select(r => r.Cells[1])) ?? throw RefusedException.WrongUse("The grades are words whose order is not known: give it with --order, from best to worst.");
        var rounds = Rounds(rows, order, (int)Math.Clamp(parsed.GetValue(Good), 1, Math.Max(1, order.Names.Count)));
        if (rounds.Sum(r => r.Counts.Sum(c => (long)c)) > MostCases) throw RefusedException.Refused($"The rounds hold more than {MostCases:#,0} cases.");
        // The last round is held against the first.
        var compared = rounds.Count < 2 ? new NoFigure(rounds.Count == 0 ? "No row has a round and a grade." : "There is only one round, so there is nothing to compare.") : MannWhitney.Compare(Places(rounds[0]), Places(rounds[^1]));
        var (first, last) = rounds.Count < 2 ? (null, null) : (rounds[0].Good.Figure, rounds[^1].Good.Figure);
        var difference = first is null || last is null ? null : Newcombe.Compare(first, last);
        double? fisher = difference is null ? null : FisherExact.P(first!, last!);
        var trend = rounds.Count < 3 || rounds.Any(r => r.Good.Figure is null) ? null : (Answer<ShareTrend>?)CochranArmitage.Of([.. rounds.Select(r => r.Good.Figure!)], [.. rounds.Select((_, i) => (decimal)(i + 1))]);
        var sentence = difference is null ? null : DifferenceSentence.Of("Audits graded good or better", first!, last!);
        var notes = OwnAnswer.Notes([.. reading, compared.Reason, trend?.Reason, "If the same cases were graded again, the rounds are paired: use lscb analyse paired."]);
        var shown = rounds.Select(r => new
        {
            round = r.Name,
            n = r.Counts.Sum(),
            goodOrBetter = r.Good.Figure?.Numerator,
            value = r.Good.Figure?.Value,
            wilsonLower = r.Good.Figure is { } s ? Wilson.Of(s).Lower : (double?)null,
            wilsonUpper = r.Good.Figure is { } t ? Wilson.Of(t).Upper : (double?)null,
            counts = r.Counts,
        }).ToList();
        var (f, json) = (compared.Figure, parsed.GetValue(Lscb.AsJson));
        OwnAnswer.Above(json, ["Round", "Cases", "Good or better", "95% interval", .. order.Names], shown.Select(r => new[] { r.round, $"{r.n}", $"{OwnAnswer.Percent(r.value)} ({r.goodOrBetter})", $"{OwnAnswer.Percent(r.wilsonLower)} to {OwnAnswer.Percent(r.wilsonUpper)}" }.Concat(r.counts.Select(c => $"{c}"))));
        return OwnAnswer.Give(json, new
        {
            grades = order.Names,
            rounds = shown,
            u = f?.U,
            pMannWhitney = f?.PDefault,
            pMannWhitneyExact = f?.PExact,
            probAfterBetter = f?.FirstGreater,
            cliffsDelta = f?.CliffsDelta,
            difference = difference?.Difference,
            newcombeLower = difference?.Interval.Lower,
            newcombeUpper = difference?.Interval.Upper,
            pFisher = fisher,
            trendZ = trend?.Figure?.Z,
            trendChiSquared = trend?.Figure?.ChiSquared,
            pTrend = trend?.Figure?.P,
            sentence,
            notes,
        },
        [
            ("Chance that a case of the last round is better", OwnAnswer.Percent(f?.FirstGreater)), ("Cliff's delta", OwnAnswer.Text(f?.CliffsDelta)), ("Mann-Whitney test, exact", OwnAnswer.P(f?.PExact)), ("Mann-Whitney test, as R gives it", OwnAnswer.P(f?.PDefault)),
            ("Difference in good or better", OwnAnswer.Points(difference)), ("Fisher's exact test", OwnAnswer.P(fisher)), ("Trend over rounds (Cochran-Armitage)", OwnAnswer.P(trend?.Figure?.P)),
        ], OwnAnswer.Notes([sentence, .. notes]));
    }

    private static List<Round> Rounds(IReadOnlyList<OwnRow> rows, GradeOrder order, int good)
    {
        var rounds = rows.GroupBy(r => Spelling.Normal(r.Cells[0].Text!)).Select(g =>
        {
            var counts = new int[order.Names.Count];
            foreach (var row in g) counts[order.Place(row.Cells[1].Text!)] += Cases(row);
            return (Name: g.First().Cells[0].Text!, Counts: counts, Good: Share.Of(counts.Take(good).Sum(), counts.Sum()));
        }).ToList();
        return rounds.All(r => decimal.TryParse(r.Name, System.Globalization.CultureInfo.InvariantCulture, out _)) ? [.. rounds.OrderBy(r => decimal.Parse(r.Name, System.Globalization.CultureInfo.InvariantCulture))] : rounds;
    }

    private static int Cases(OwnRow row)
    {
        if (row.Cells.Count < 3) return 1;
        var count = row.Cells[2].Number!.Value;
        return count >= 0 && count == Math.Truncate(count) && count <= MostCases ? (int)count : throw RefusedException.Refused($"Row {row.Row}: the count is not a whole number from 0 to {MostCases}.");
    }

    private static decimal[] Places(Round round) => [.. round.Counts.SelectMany((n, place) => Enumerable.Repeat((decimal)place, n))];
}
