using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Registers;

namespace LscbImpact.Core.Chain;

public enum ChainStep { Gap, Audit, Training, Practice, Outcome }

/// <summary>How often something was done for a gap or priority, and when last.</summary>
/// <param name="Count">Audit rounds, attendances, re-audits.</param>
/// <param name="Latest">The month of the latest.</param>
public sealed record Evidence(long Count, Month? Latest)
{
    public static readonly Evidence None = new(0, null);
}

/// <summary>What was done about one gap.</summary>
/// <param name="Courses">Courses that name the gap.</param>
public sealed record GapEvidence(Gap Gap, Evidence Audits, Evidence Reaudits, Evidence Trained, IReadOnlyList<string> Courses);

/// <summary>A link of the chain that is not there, and what would close it.</summary>
/// <param name="Missing">"Gap G-07 was audited twice, and no training is linked to it".</param>
/// <param name="NextStep">What to do about it.</param>
/// <param name="Owner">The role that usually does it.</param>
public sealed record MissingLink(string Missing, string NextStep, string Owner);

/// <summary>
/// One priority's way from gap to outcome: what there is at each step, and which links are missing. It shows what was done and what
/// the figures then were, never that one caused the other.
/// </summary>
public sealed record ImpactChain(Priority Priority, IReadOnlyList<GapEvidence> Gaps, Evidence Audits, Evidence Trained, Evidence Reaudits, int Indicators)
{
    /// <summary>There is something at the step.</summary>
    public bool Has(ChainStep step) => step switch
    {
        ChainStep.Gap => Gaps.Count > 0,
        ChainStep.Audit => Audits.Count > 0,
        ChainStep.Training => Trained.Count > 0,
        ChainStep.Practice => Reaudits.Count > 0,
        _ => Indicators > 0,
    };

    public IReadOnlyList<MissingLink> MissingLinks => [.. OfPriority(), .. Gaps.Where(g => g.Gap.Status != "closed").SelectMany(OfGap)];

    private IEnumerable<MissingLink> OfPriority()
    {
        if (Gaps.Count == 0) yield return new MissingLink($"{Priority.Title}: no gap says why it is a priority", "Record the gap, with its source, in the register of gaps", "Business manager");
        if (Audits.Count > 0 && Trained.Count > 0 && Reaudits.Count == 0) yield return new MissingLink($"{Priority.Title}: audited and trained for, and never audited again", "Plan a re-audit on the same questions", "Audit lead");
        if (Indicators == 0) yield return new MissingLink($"{Priority.Title}: no indicator shows the outcome for children", "Name an indicator in the register of definitions", "Analyst");
    }

    private static IEnumerable<MissingLink> OfGap(GapEvidence gap)
    {
        var reference = gap.Gap.GapRef;
        if (gap.Audits.Count == 0 && gap.Trained.Count == 0 && gap.Courses.Count == 0)
        {
            yield return new MissingLink($"Gap {reference} has no audit and no training", "Plan an audit, and link a course to the gap", "Audit lead, training officer");
            yield break;
        }
        if (gap.Audits.Count == 0) yield return new MissingLink($"Gap {reference} is trained for and was never audited", "Audit it, so that there is something to compare with", "Audit lead");
        if (gap.Trained.Count == 0 && gap.Courses.Count == 0)
            yield return new MissingLink($"Gap {reference} was audited {Times(gap.Audits.Count)}, and no training is linked to it", "Link a course to the gap, or record why none is needed", "Training officer");
        if (gap.Trained.Count == 0 && gap.Courses.Count > 0)
            yield return new MissingLink($"Gap {reference} has the course {gap.Courses[0]}, and nobody has attended it", "Hold a session", "Training officer");
        if (gap.Audits.Count > 0 && gap.Trained.Count > 0 && gap.Reaudits.Count == 0)
            yield return new MissingLink($"Gap {reference} was audited and trained for, and never audited again", "Plan a re-audit on the same questions", "Audit lead");
    }

    /// <summary>"once", "twice", "3 times".</summary>
    public static string Times(long count) => count switch { 1 => "once", 2 => "twice", _ => $"{count} times" };
}
