using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LscbImpact.Store.Sqlite;

/// <summary>One INSERT for one table of the model.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly Statement insert;
    private readonly Action<Statement, object>[] columns;
    private readonly int owner;

    public PreparedInsert(ImpactDb db, IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        var properties = type.GetProperties().Where(p => !(p.ValueGenerated == ValueGenerated.OnAdd && !p.IsForeignKey())).ToList();
        var names = string.Join(", ", properties.Select(p => $"\"{p.GetColumnName(table)}\""));
        var places = string.Join(", ", properties.Select((_, i) => $"?{i + 1}"));
        insert = new Statement(db, $"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({places})");
        columns = [.. properties.Select((p, i) => (Property: p, Place: i + 1)).Where(p => !p.Property.IsShadowProperty()).Select(p => ColumnWriter.Of(p.Property, p.Place))];
        owner = properties.FindIndex(p => p.IsShadowProperty()) + 1;
    }

    /// <param name="entity">What to insert.</param>
    /// <param name="ownerId">Id of the row it belongs to, for a table of parts.</param>
    public void Write(object entity, long ownerId = 0)
    {
        foreach (var column in columns) column(insert, entity);
        if (owner > 0) insert.Bind(owner, ownerId);
        insert.Run();
    }

    public void Dispose() => insert.Dispose();
}
