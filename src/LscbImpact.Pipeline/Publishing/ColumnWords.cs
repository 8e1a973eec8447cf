using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Pipeline.Publishing;

/// <summary>What the columns of a return are called, as its sender knows them.</summary>
/// <param name="Specification">Null where no column is spoken of.</param>
/// <param name="OwnHeadings">The sender's headings where they are other than ours; none where nothing was kept of the file.</param>
public sealed record ColumnWords(ReturnSpecification? Specification, IReadOnlyDictionary<string, string> OwnHeadings)
{
    public static readonly ColumnWords None = new(null, new Dictionary<string, string>());

    /// <summary>By the file's own heading, else by the template's.</summary>
    public string Of(string? column) => column is not null && OwnHeadings.TryGetValue(column, out var own) ? $"“{own}”" : Title(column);

    /// <summary>The template's title of a column; one that is not part of the return has only its letter.</summary>
    public string Title(string? column) => column is null ? "whole file" : Specification?.Field(column)?.Title ?? column;
}
