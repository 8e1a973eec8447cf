namespace LscbImpact.Core.Returns.Specification;

/// <summary>A return kind ready for use: its schema, checked against the row type that holds it.</summary>
public sealed class ReturnSpecification
{
    private readonly HashSet<string> ignored;
    private readonly Dictionary<string, CodeList> scales;

    private ReturnSpecification(ReturnKind kind, TableSchema schema)
    {
        Kind = kind;
        Schema = schema;
        Fields = [.. schema.Fields.Select((f, i) => new Field(i, f, schema, kind.Property(f.Name)))];
        Identity = [.. schema.PrimaryKey.Select(k => kind.Property(k)!)];
        scales = schema.Lscb.Scales.ToDictionary(s => s.Code, s => new CodeList(s.Grades.Select(g => (g.Code, (IEnumerable<string>)g.Spellings))));
        ignored = [.. schema.Lscb.IgnoredHeadings.Select(h => Spelling.Normal(h))];
    }

    public ReturnKind Kind { get; }

    public TableSchema Schema { get; }

    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The columns of the natural key.</summary>
    public IReadOnlyList<RowProperty> Identity { get; }

    public string Title => Schema.Title;

    /// <summary>"Owed by every agency, 21 days after the quarter's end."; nothing for what nobody owes.</summary>
    public string OwedInWords => Schema.Lscb.OwedBy.Count == 0 ? "" : $"Owed by {string.Join(", ", Schema.Lscb.OwedBy.Select(o => o == "agencies" ? "every agency" : o))}, {Schema.Lscb.DueDays} days after the quarter's end.";

    public Field? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);

    /// <summary>The grades of a scale, in every spelling, or null for a scale that is not declared.</summary>
    public CodeList? Scale(string code) => scales.GetValueOrDefault(code);

    public string TitleOfScale(CodeList scale) => Schema.Lscb.Scales[scales.Values.ToList().IndexOf(scale)].Title;

    /// <summary>A heading of other publishers' files that is read past in silence.</summary>
    public bool IsIgnored(string heading) => ignored.Contains(Spelling.Normal(heading));

    /// <summary>Reads and checks one file of pipelines/.</summary>
    /// <exception cref="DefinitionException">An unknown key, field, type, register or rating; names file, path and line.</exception>
    public static ReturnSpecification Load(ReturnKind kind, DefinitionText text)
    {
        var schema = text.Read<TableSchema>(TableSchema.Json);
        for (var i = 0; i < schema.Fields.Count; i++) Check(kind, schema, i, text);
        foreach (var property in kind.Properties.Where(p => schema.Fields.TrueForAll(f => f.Name != p.Column)))
            throw text.Error("$.fields", $"the column “{property.Column}” of {kind} is not described.");
        for (var i = 0; i < schema.PrimaryKey.Count; i++)
            if (kind.Property(schema.PrimaryKey[i]) is null) throw text.Error($"$.primaryKey[{i}]", $"“{schema.PrimaryKey[i]}” is not a field.");
        Agree(schema, "scale", "$.lscb.scales", schema.Lscb.Scales.Select(s => s.Code), text);
        Agree(schema, "interval", "$.lscb.intervals", schema.Lscb.Intervals.Select(i => i.Code), text);
        if (schema.Lscb.Grid is { } grid && (kind.Property(grid.Columns) is null || kind.Property(grid.Cells) is null))
            throw text.Error("$.lscb.grid", "the grid names a field that does not exist.");
        return new ReturnSpecification(kind, schema);
    }

    /// <summary>The scales (intervals) described are those that the field of that name may hold.</summary>
    private static void Agree(TableSchema schema, string field, string path, IEnumerable<string> described, DefinitionText text)
    {
        var allowed = schema.Fields.Find(f => f.Name == field)?.Constraints.Enum ?? [];
        if (described.Except(allowed).Concat(allowed.Except(described)).FirstOrDefault() is { } odd)
            throw text.Error(path, $"“{odd}” must stand both here and in the enum of the field “{field}”.");
    }

    private static void Check(ReturnKind kind, TableSchema schema, int i, DefinitionText text)
    {
        var field = schema.Fields[i];
        var path = $"$.fields[{i}]";
        if (schema.Fields.FindIndex(f => f.Name == field.Name) != i) throw text.Error($"{path}.name", $"the field “{field.Name}” stands twice.");
        if (field.Lscb.Rating is { } rating)
        {
            if (rating is not [var low, var high] || low >= high) throw text.Error($"{path}.lscb.rating", "a rating names its lowest and its highest score.");
            if (!kind.TakesRatings) throw text.Error($"{path}.lscb.rating", $"{kind.Name} has no ratings.");
            return;
        }
        if (kind.Property(field.Name) is not { } property) throw text.Error($"{path}.name", $"“{field.Name}” is not a column of {kind}.");
        if (field.Type != SchemaType(property.ValueType)) throw text.Error($"{path}.type", $"“{field.Type}” does not fit this column; it is a {SchemaType(property.ValueType)}.");
        foreach (var spelled in field.Lscb.Spellings.Keys)
            if (field.Constraints.Enum?.Contains(spelled) != true) throw text.Error($"{path}.lscb.spellings.{spelled}", $"“{spelled}” is not in the field's enum.");
        if (field.Lscb.Register is { } register && !ReturnKinds.All.Any(k => k.IsRegister && k.Name == register))
            throw text.Error($"{path}.lscb.register", $"there is no register “{register}”.");
        if (field.Lscb.With is { } with && schema.Fields.TrueForAll(f => f.Name != with))
            throw text.Error($"{path}.lscb.with", $"“{with}” is not a field.");
    }

    private static string SchemaType(Type type) =>
        type == typeof(int) ? "integer"
        : type == typeof(decimal) ? "number"
        : type == typeof(DateOnly) ? "date"
        : type == typeof(bool) ? "boolean"
        : "string";
}
