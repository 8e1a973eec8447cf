using LscbImpact.Core.Returns.Cells;

namespace LscbImpact.Core.Returns.Specification;

/// <summary>One column of a return kind: how it is recognised and how its cells are read.</summary>
public sealed class Field
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> missing;

    internal Field(int position, SchemaField schema, TableSchema table, RowProperty? property)
    {
        Position = position;
        Schema = schema;
        missing = new HashSet<string>(schema.MissingValues ?? table.MissingValues, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        // Best first: the name, the title, then the accepted headings in their order.
        Headings = [.. new[] { schema.Name, schema.Title }.Concat(schema.Lscb.Headings).Select(h => Spelling.Normal(h)).Distinct()];
        Codes = schema.Constraints.Enum is { } codes
            ? new CodeList(codes.Select(c => (c, (IEnumerable<string>)(schema.Lscb.Spellings.GetValueOrDefault(c) ?? []))))
            : null;
        Property = property;
        Cell = CellReader.For(this);
    }

    public int Position { get; }

    public SchemaField Schema { get; }

    public string Name => Schema.Name;

    public string Title => Schema.Title;

    public bool Required => Schema.Constraints.Required;

    /// <summary>What the column is for, and the codes it may hold: "Status: open, answered, closed".</summary>
    public string Holds => $"{Title}{(Schema.Description is { } described ? $". {described}" : "")}{(Schema.Constraints.Enum is { } values ? $": {string.Join(", ", values)}" : "")}";

    /// <summary>"date", "score 1 to 5", "code of agencies".</summary>
    public string WrittenAs => Schema.Lscb.Rating is [var low, var high] ? $"score {low} to {high}" : Schema.Lscb.Register is { } register ? $"code of {register}" : Schema.Type;

    public bool FreeText => Schema.Lscb.FreeText;

    /// <summary>Normal spellings of the headings that name this column, best first.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The fixed list of codes, or null.</summary>
    public CodeList? Codes { get; }

    /// <summary>Where the value goes; null for a rating item.</summary>
    public RowProperty? Property { get; }

    public CellReader Cell { get; }

    /// <summary>The trimmed text is one of the words for "no value".</summary>
    public bool IsMissing(ReadOnlySpan<char> text) => missing.Contains(text);
}
