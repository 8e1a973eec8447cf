using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Cells;

public sealed class NumberCell(Field field, ValueProperty<decimal> property) : CellReader(field)
{
    protected override bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context)
    {
        if (Numbers.Read(text, Field, context) is { } number) property.Set(row, number);
        return true;
    }
}

public sealed class IntegerCell(Field field, ValueProperty<int> property) : CellReader(field)
{
    protected override bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context)
    {
        if (Numbers.ReadWhole(text, Field, context) is { } number) property.Set(row, number);
        return true;
    }
}

/// <summary>A score on a rating item's own scale.</summary>
public sealed class RatingCell(Field field) : CellReader(field)
{
    protected override bool TryRead(ReadOnlySpan<char> text, ReturnRow row, RowContext context)
    {
        var scale = Field.Schema.Lscb.Rating!;
        if (Numbers.ReadWhole(text, Field, context) is not { } score) return true;
        if (score < scale[0]) Add(context, Messages.TooSmall, $"{score}", $"{scale[0]}");
        else if (score > scale[1]) Add(context, Messages.TooBig, $"{score}", $"{scale[1]}");
        else ((Training.TrainingEvaluation)row).Ratings.Add(new Training.Rating { Item = Field.Name, Score = score, Highest = scale[1] });
        return true;
    }
}
