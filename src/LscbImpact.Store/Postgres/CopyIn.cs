using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>One COPY into one table of the model. Disposed of before it is complete, it stores nothing.</summary>
internal sealed class CopyIn : IDisposable
{
    private readonly NpgsqlBinaryImporter importer;
    private readonly ColumnCopier[] columns;

    public CopyIn(ImpactDb db, IEntityType type)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Bulk writing needs a transaction.");
        // Made once for the model: compiling thirty columns takes longer than storing a small return.
        var form = type.GetOrAddRuntimeAnnotationValue("LscbImpact:Copy", static t => Form.Of(t!), type);
        columns = form.Columns;
        importer = ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImport(form.Sql);
    }

    /// <param name="entity">What to insert.</param>
    /// <param name="owner">The row it belongs to, for a table of parts.</param>
    public void Write(object entity, object? owner = null)
    {
        importer.StartRow();
        foreach (var column in columns) column(importer, entity, owner);
    }

    /// <returns>How many rows were stored.</returns>
    public int Complete() => (int)importer.Complete();

    public void Dispose() => importer.Dispose();

    private sealed record Form(string Sql, ColumnCopier[] Columns)
    {
        public static Form Of(IEntityType type)
        {
            var columns = InsertedColumns.Of(type);
            return new Form($"COPY \"{type.GetTableName()}\" ({columns.Names}) FROM STDIN (FORMAT BINARY)", [.. columns.Properties.Select(ColumnCopiers.Of)]);
        }
    }
}
