namespace LscbImpact.Core.Statistics;

/// <summary>The direction that is good; a range or plain context counts as neither.</summary>
public enum Better { Up, Down, Neither }

public readonly record struct DatedValue(DateOnly Date, decimal Value);

/// <param name="Better">The direction that is good.</param>
/// <param name="Target">A target to judge the limits against, in the unit of the values.</param>
/// <param name="Rebases">Dates from which mean and limits are worked out anew.</param>
/// <param name="Screening">Leave out moving ranges of 3.267 times the average or more (one pass).</param>
/// <param name="FixAfter">Work limits out from the first so many points (at least 12) and judge the later ones against them.</param>
public sealed record XmrOptions(Better Better, decimal? Target = null, IReadOnlyList<DateOnly>? Rebases = null, bool Screening = true, int? FixAfter = null)
{
    public IReadOnlyList<DateOnly> Rebases { get; init; } = Rebases ?? [];
}

/// <summary>Limits of one rebase group, not clipped to what is possible: a percentage may have a lower limit under 0.</summary>
/// <param name="Mean">Centre line.</param>
/// <param name="Reach">2.66 times the average moving range: the distance from the mean to a limit.</param>
public readonly record struct XmrLimits(decimal Mean, decimal Reach)
{
    public decimal Lower => Mean - Reach;

    public decimal Upper => Mean + Reach;

    public decimal NearLower => Mean - Reach * 2 / 3;

    public decimal NearUpper => Mean + Reach * 2 / 3;
}

public enum XmrSignal { None, OutsideHigh, OutsideLow, TrendUp, TrendDown, NearHigh, NearLow, ShiftHigh, ShiftLow }

public enum XmrJudgement { Common, Improvement, Concern, Neutral }

public enum XmrVariation { None, Common, ImprovementHigh, ImprovementLow, ConcernHigh, ConcernLow, NeutralHigh, NeutralLow }

/// <summary>Will the process as it stands meet its target? Fail and pass mean always, hit or miss means by chance.</summary>
public enum XmrAssurance { None, Pass, Fail, HitOrMiss }

/// <param name="Group">0 until the first rebase, then 1, ...</param>
/// <param name="Mean">Centre line of the point's group.</param>
/// <param name="Limits">Null where there is no variation to work them out from.</param>
/// <param name="Trial">The group has fewer than 13 points.</param>
public sealed record XmrPoint(DateOnly Date, decimal Value, int Group, decimal Mean, XmrLimits? Limits, XmrSignal Signal, XmrJudgement Judgement, bool Trial);

/// <param name="Notes">Plain sentences: trial limits, why there are none, what was assumed.</param>
public sealed record XmrResult(IReadOnlyList<XmrPoint> Points, XmrVariation Variation, XmrAssurance Assurance, IReadOnlyList<string> Notes)
{
    /// <summary>Some group's limits are trial limits.</summary>
    public bool Trial => Points.Any(p => p.Trial);
}

/// <summary>The words that leave the program for each verdict (JSON, alternative text, legends).</summary>
public static class XmrWords
{
    public static bool IsHigh(this XmrSignal signal) =>
        signal is XmrSignal.OutsideHigh or XmrSignal.TrendUp or XmrSignal.NearHigh or XmrSignal.ShiftHigh;

    public static string Word(this XmrSignal signal) => Hyphenated(signal.ToString());

    public static string Word(this XmrJudgement judgement) => Hyphenated(judgement.ToString());

    public static string Word(this XmrVariation variation) => Hyphenated(variation.ToString());

    public static string Word(this XmrAssurance assurance) => Hyphenated(assurance.ToString());

    private static string Hyphenated(string pascal) =>
        string.Concat(pascal.Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
