using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LscbImpact.Store;

/// <summary>The columns that the program fills when it writes many rows: all but those that the database numbers itself.</summary>
internal sealed record InsertedColumns(List<IProperty> Properties, string Names)
{
    public static InsertedColumns Of(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        var properties = type.GetProperties().Where(p => !(p.ValueGenerated == ValueGenerated.OnAdd && !p.IsForeignKey())).ToList();
        return new(properties, string.Join(", ", properties.Select(p => $"\"{p.GetColumnName(table)}\"")));
    }
}
