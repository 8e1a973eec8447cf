using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Dashboards;

/// <summary>
/// One of the 32 reflective questions of Ofsted's "Good practice by Local Safeguarding Children Boards" (2011), Annex A, in short words of our own:
/// what measures name by number and the register of self-assessment answers.
/// </summary>
/// <param name="Register">The register that helps to answer it: the log of challenges, or of whom the board heard.</param>
public sealed record ReflectiveQuestion(int Number, string Section, string Title, ReturnKind? Register = null)
{
    public static IReadOnlyList<ReflectiveQuestion> All { get; } =
    [
        new(1, "Governance", "What the chair brings to the board in independence and challenge", ReturnKinds.Challenges),
        new(2, "Governance", "How the chair draws in every member, lay members too"),
        new(3, "Governance", "How agencies answer challenge, and what would make that better", ReturnKinds.Challenges),
        new(4, "Partnership working", "Where partners take part across the board's whole structure"),
        new(5, "Partnership working", "How attendance is watched, and made easier"),
        new(6, "Partnership working", "How partners could be closer to frontline practice and local issues", ReturnKinds.Engagement),
        new(7, "Partnership working", "How partners are challenged about what they add to frontline practice", ReturnKinds.Challenges),
        new(8, "Engagement with young people", "How children and young people are heard, and whether what matters to them reaches the agenda", ReturnKinds.Engagement),
        new(9, "Engagement with young people", "Which ways of taking part would work here", ReturnKinds.Engagement),
        new(10, "Engagement with young people", "What else could involve children and young people", ReturnKinds.Engagement),
        new(11, "Business planning", "Whether the board keeps to a few priorities that joint work can move"),
        new(12, "Business planning", "How local knowledge shapes the priorities"),
        new(13, "Business planning", "Whether agencies and staff know the priorities and why they matter"),
        new(14, "Business planning", "How staff learn what their work does for the priorities"),
        new(15, "Business planning", "How the plan's effect on outcomes for children is measured"),
        new(16, "Quality assurance", "How local knowledge, reviews and research choose the audits"),
        new(17, "Quality assurance", "What is done with audit results to better and challenge practice"),
        new(18, "Quality assurance", "How the effect of that on frontline practice is measured"),
        new(19, "Quality assurance", "Whether audits are repeated so that improvement goes on"),
        new(20, "Quality assurance", "How audits feed strategy and planning"),
        new(21, "Learning from reviews", "How recommendations reach the people who need them"),
        new(22, "Learning from reviews", "How review results feed the audit programme"),
        new(23, "Learning from reviews", "How practice gaps found by reviews are closed"),
        new(24, "Learning from reviews", "Examples of learning and changed practice after a review"),
        new(25, "Training and learning", "How training answers gaps found by monitoring and audit"),
        new(26, "Training and learning", "What multi-agency training gives that single-agency does not, and whether it is got"),
        new(27, "Training and learning", "How the impact of training is measured"),
        new(28, "Training and learning", "How training and audits line up on the same gaps"),
        new(29, "Training and learning", "How training is made to change practice"),
        new(30, "Measuring impact", "How the impact of the board's work on outcomes is measured"),
        new(31, "Measuring impact", "How national research improves direct work with children and families"),
        new(32, "Measuring impact", "How gaps, reviews, audits, training, planning and practice are tied together"),
    ];
}
