using System.IO.Hashing;
using System.Runtime.InteropServices;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Checking;

/// <summary>
/// Gives each row its fingerprints: of its natural key, its content and what it names of the chain. 64 bits: the chance that
/// two of a million rows share a key by accident is one in forty million, and the cost would be a refused row.
/// </summary>
internal sealed class RowStamps(ReturnSpecification specification, Quarter quarter)
{
    private readonly CanonicalBytes bytes = new();
    private readonly Dictionary<long, int> equalRows = [];
    private readonly RowProperty[] properties = [.. specification.Kind.Properties];
    private readonly RowProperty[] identity = [.. specification.Identity];
    private readonly RowProperty? number = specification.Kind.NumberedBy is { } column ? specification.Kind.Property(column) : null;

    public void Stamp(ReturnRow row)
    {
        row.Quarter = quarter;
        row.StandsAt = specification.Kind.DateOf(row) is { } day ? Month.Of(day) : quarter.LastMonth;
        row.Content = Content(row);
        row.Key = number is not null && number.IsEmpty(row) ? KeyByContent(row.Content) : Key(row);
        row.ChainKey = row is ILinkedRow linked ? ChainKey(linked) : 0;
    }

    /// <summary>Fingerprint of what a row names of the chain; 0 when it names nothing.</summary>
    public static long ChainKey(ILinkedRow row)
    {
        if (row.PriorityCode is null && row.GapRef is null && row.Through.Code is not { Length: > 0 }) return 0;
        return (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes($"{row.PriorityCode}\n{row.GapRef}\n{row.Through.Register}\n{row.Through.Code}".AsSpan()));
    }

    private long Content(ReturnRow row)
    {
        foreach (var property in properties) property.AddTo(bytes, row);
        if (row is Training.TrainingEvaluation evaluation)
            foreach (var rating in evaluation.Ratings.OrderBy(r => r.Item, StringComparer.Ordinal))
            {
                bytes.Add(rating.Item.AsSpan());
                bytes.Add(rating.Score);
                bytes.Add(rating.Highest);
            }
        return bytes.Fingerprint();
    }

    private long Key(ReturnRow row)
    {
        foreach (var property in identity) property.AddTo(bytes, row);
        bytes.Add(specification.Kind.IsStock ? quarter.Ordinal : -1);
        return bytes.Fingerprint();
    }

    /// <summary>Of equal answers without a name the second is the second person's; equal counts are one row sent twice.</summary>
    private long KeyByContent(long content)
    {
        bytes.Add(content);
        bytes.Add(specification.Kind.EqualRowsAreDistinct ? equalRows[content] = equalRows.GetValueOrDefault(content) + 1 : 1);
        return bytes.Fingerprint();
    }
}
