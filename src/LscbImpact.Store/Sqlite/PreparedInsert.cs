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
        // Made once for the model: compiling thirty columns takes longer than inserting a small return.
        var form = type.GetOrAddRuntimeAnnotationValue("LscbImpact:Insert", static t => Form.Of(t!), type);
        insert = new Statement(db, form.Sql);
        columns = form.Columns;
        owner = form.Owner;
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

    /// <param name="Owner">Place of the row it belongs to, from 1; 0 where there is none.</param>
    private sealed record Form(string Sql, Action<Statement, object>[] Columns, int Owner)
    {
        public static Form Of(IEntityType type)
        {
            var (properties, names) = InsertedColumns.Of(type);
            var places = string.Join(", ", properties.Select((_, i) => $"?{i + 1}"));
            return new Form(
                $"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({places})",
                [.. properties.Select((p, i) => (Property: p, Place: i + 1)).Where(p => !p.Property.IsShadowProperty()).Select(p => ColumnWriter.Of(p.Property, p.Place))],
                properties.FindIndex(p => p.IsShadowProperty()) + 1);
        }
    }
}
