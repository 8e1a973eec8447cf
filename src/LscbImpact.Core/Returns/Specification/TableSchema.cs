using System.Text.Json;
using System.Text.Json.Serialization;

namespace LscbImpact.Core.Returns.Specification;

/// <summary>
/// One file of pipelines/ as it is written: a Table Schema (https://specs.frictionlessdata.io/table-schema/) that other
/// tools can read, with our own members under "lscb". Nouns only: no expression, condition or query.
/// </summary>
public sealed record TableSchema
{
    [JsonPropertyName("$schema")] public string? Schema { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }
    public required List<SchemaField> Fields { get; init; }
    public List<string> MissingValues { get; init; } = [""];
    public List<string> PrimaryKey { get; init; } = [];
    public required SchemaExtras Lscb { get; init; }

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        AllowTrailingCommas = false,
    };
}

public sealed record SchemaField
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string Type { get; init; }
    public string? Format { get; init; }
    public string? Description { get; init; }
    public SchemaConstraints Constraints { get; init; } = new();
    public List<string>? MissingValues { get; init; }
    public FieldExtras Lscb { get; init; } = new();
}

public sealed record SchemaConstraints
{
    public bool Required { get; init; }
    public decimal? Minimum { get; init; }
    public decimal? Maximum { get; init; }
    public int? MaxLength { get; init; }
    public List<string>? Enum { get; init; }
}

/// <summary>What a return kind says beyond Table Schema.</summary>
public sealed record SchemaExtras
{
    /// <summary>Who owes it: "agencies" for every agency of the board, or codes; empty for what nobody owes.</summary>
    public List<string> OwedBy { get; init; } = [];

    /// <summary>Days after the quarter's end at which it is due.</summary>
    public int? DueDays { get; init; }

    /// <summary>When those who owe it are chased (cron, London time).</summary>
    public string? Chase { get; init; }

    /// <summary>How long rows are kept before review, in words.</summary>
    public string? Retention { get; init; }

    /// <summary>The wide form of the return.</summary>
    public GridExtras? Grid { get; init; }

    /// <summary>Headings that other publishers' files carry and that are read past in silence.</summary>
    public List<string> IgnoredHeadings { get; init; } = [];

    /// <summary>Grading scales of audits.</summary>
    public List<GradingScale> Scales { get; init; } = [];

    /// <summary>The percentage of the agencies expected that makes a meeting quorate.</summary>
    public int? QuorumPercent { get; init; }

    /// <summary>Intervals of training evaluation.</summary>
    public List<EvaluationInterval> Intervals { get; init; } = [];
}

/// <param name="Columns">The field whose values are the headings.</param>
/// <param name="Cells">The field whose values are the cells.</param>
public sealed record GridExtras(string Columns, string Cells);

/// <summary>A grading scale: never pooled with another.</summary>
public sealed record GradingScale
{
    public required string Code { get; init; }
    public required string Title { get; init; }

    /// <summary>From best to worst.</summary>
    public required List<Grade> Grades { get; init; }
}

public sealed record Grade
{
    public required string Code { get; init; }
    public List<string> Spellings { get; init; } = [];

    /// <summary>Counts as "good or better".</summary>
    public bool Good { get; init; }

    /// <summary>Says that the standard did not apply: leaves the denominator.</summary>
    public bool NotApplicable { get; init; }
}

/// <summary>When evaluations are asked for.</summary>
public sealed record EvaluationInterval
{
    public required string Code { get; init; }

    /// <summary>Days after the session at which answers are due.</summary>
    public required int TargetDays { get; init; }

    /// <summary>Days before and after that in which an answer counts as on time; the response rate exists once they have passed.</summary>
    public required int WindowDays { get; init; }
}

/// <summary>What a field says beyond Table Schema.</summary>
public sealed record FieldExtras
{
    /// <summary>Other headings that are accepted, best first.</summary>
    public List<string> Headings { get; init; } = [];

    /// <summary>Other spellings of each code.</summary>
    public Dictionary<string, List<string>> Spellings { get; init; } = [];

    /// <summary>The register in which the value must be found.</summary>
    public string? Register { get; init; }

    /// <summary>Several codes separated by ";".</summary>
    public bool List { get; init; }

    /// <summary>Free text: likely names in it are masked.</summary>
    public bool FreeText { get; init; }

    /// <summary>A role or a code, never a person: what looks like a name is an error.</summary>
    public bool Nameless { get; init; }

    /// <summary>Texts that mean "no date yet".</summary>
    public List<string> OpenDates { get; init; } = [];

    /// <summary>An empty cell is a query to answer, not an error, although the column must be there.</summary>
    public bool BlankIsQuery { get; init; }

    /// <summary>The value when the cell is empty.</summary>
    public string? Default { get; init; }

    /// <summary>A column whose text is read together with this one's.</summary>
    public string? With { get; init; }

    /// <summary>A rating item: its scale, lowest and highest.</summary>
    public List<int>? Rating { get; init; }

    /// <summary>Kirkpatrick's level of a rating item: 1 reaction, 2 learning, 3 behaviour, 4 results.</summary>
    public int? Level { get; init; }
}
