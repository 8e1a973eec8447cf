namespace LscbImpact.Core.Returns.Specification;

/// <summary>Every return kind's specification: the contents of pipelines/.</summary>
public sealed class ReturnSpecifications
{
    private readonly Dictionary<string, ReturnSpecification> byKind;

    private ReturnSpecifications(Dictionary<string, ReturnSpecification> byKind) => this.byKind = byKind;

    public ReturnSpecification this[ReturnKind kind] => byKind[kind.Name];

    public IEnumerable<ReturnSpecification> All => ReturnKinds.All.Select(k => byKind[k.Name]);

    public IReadOnlyList<GradingScale> Scales => byKind[ReturnKinds.AuditResults.Name].Schema.Lscb.Scales;

    public IReadOnlyList<EvaluationInterval> Intervals => byKind[ReturnKinds.TrainingEvaluations.Name].Schema.Lscb.Intervals;

    /// <summary>The percentage of the agencies expected that makes a meeting quorate: half, unless the board says otherwise.</summary>
    public int QuorumPercent => byKind[ReturnKinds.Attendance.Name].Schema.Lscb.QuorumPercent ?? 50;

    /// <summary>Rating items of training evaluations.</summary>
    public IReadOnlyList<SchemaField> RatingItems => [.. byKind[ReturnKinds.TrainingEvaluations.Name].Schema.Fields.Where(f => f.Lscb.Rating is not null)];

    /// <param name="texts">The JSON files of pipelines/, named after their kinds.</param>
    /// <exception cref="DefinitionException">A file is missing, unknown or wrong.</exception>
    public static ReturnSpecifications Load(IEnumerable<DefinitionText> texts)
    {
        var byKind = new Dictionary<string, ReturnSpecification>();
        foreach (var text in texts)
        {
            var name = Path.GetFileNameWithoutExtension(text.File);
            var kind = ReturnKinds.Find(name) ?? throw text.Error("$", $"there is no kind of return “{name}”.");
            byKind[name] = ReturnSpecification.Load(kind, text);
        }
        if (ReturnKinds.All.FirstOrDefault(k => !byKind.ContainsKey(k.Name)) is { } missing)
            throw new DefinitionException($"pipelines/{missing}.json", "$", 1, "the file is missing.");
        return new ReturnSpecifications(byKind);
    }
}
