using LscbImpact.Core.Returns;

namespace LscbImpact.Core.Themes;

/// <summary>Where comments come from: one column of one kind of return.</summary>
public sealed record CommentSource(string Name, string Title, ReturnKind Kind)
{
    public static readonly CommentSource Audit = new("audit", "Audit findings", ReturnKinds.AuditResults);
    public static readonly CommentSource Training = new("training", "Comments on training", ReturnKinds.TrainingEvaluations);
    public static readonly CommentSource Review = new("review", "Progress of review actions", ReturnKinds.ReviewActions);

    public static IReadOnlyList<CommentSource> All { get; } = [Audit, Training, Review];

    public static CommentSource? Find(string? name) => All.FirstOrDefault(s => s.Name == name);

    public static CommentSource? Of(string kind) => All.FirstOrDefault(s => s.Kind.Name == kind);
}
