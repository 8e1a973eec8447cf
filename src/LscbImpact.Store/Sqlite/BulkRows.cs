using System.Data.Common;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LscbImpact.Store.Sqlite;

/// <summary>
/// Writes many rows through one prepared statement, inside the caller's transaction. The columns are the model's, so a new
/// column needs nothing here.
/// </summary>
public sealed class BulkRows(ImpactDb db)
{
    /// <summary>Inserts entities as a stream.</summary>
    /// <returns>How many there were.</returns>
    public int Insert<T>(IEnumerable<T> entities) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        using var insert = new PreparedInsert(db, type);
        var count = 0;
        foreach (var entity in entities)
        {
            insert.Write(entity);
            count++;
        }
        return count;
    }

    /// <summary>Inserts rows of a kind as a stream and numbers them on from the last. The caller holds the write lock.</summary>
    public int InsertRows(ReturnKind kind, IEnumerable<ReturnRow> rows)
    {
        var id = db.Rows(kind).Max(r => (long?)r.Id) ?? 0;
        using var insert = new PreparedInsert(db, db.Model.FindEntityType(kind.RowType)!);
        using var ratings = kind.TakesRatings ? new PreparedInsert(db, db.Model.FindEntityType(typeof(Rating))!) : null;
        var count = 0;
        foreach (var row in rows)
        {
            row.Id = ++id;
            insert.Write(row);
            if (row is TrainingEvaluation evaluation)
                foreach (var rating in evaluation.Ratings) ratings!.Write(rating, row.Id);
            count++;
        }
        return count;
    }

    /// <summary>Marks living rows as ended by a version.</summary>
    public void End(ReturnKind kind, IEnumerable<long> ids, int version)
    {
        using var update = Command($"UPDATE {db.Model.FindEntityType(kind.RowType)!.GetTableName()} SET ended_by = @p0 WHERE id = @p1");
        var by = Parameter(update, 0);
        var id = Parameter(update, 1);
        by.Value = version;
        foreach (var row in ids)
        {
            id.Value = row;
            update.ExecuteNonQuery();
        }
    }

    private DbCommand Command(string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (db.Database.CurrentTransaction ?? throw new InvalidOperationException("Bulk writing needs a transaction."))
            is Microsoft.EntityFrameworkCore.Infrastructure.IInfrastructure<DbTransaction> t ? t.Instance : null;
        command.CommandText = sql;
        return command;
    }

    private static DbParameter Parameter(DbCommand command, int number)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{number}";
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <summary>One INSERT for one table of the model.</summary>
    private sealed class PreparedInsert : IDisposable
    {
        private readonly DbCommand command;
        private readonly (DbParameter Parameter, Func<object, object?> Value)[] columns;
        private readonly DbParameter? owner;

        public PreparedInsert(ImpactDb db, IEntityType type)
        {
            var table = StoreObjectIdentifier.Table(type.GetTableName()!);
            var properties = type.GetProperties().Where(p => !(p.ValueGenerated == ValueGenerated.OnAdd && !p.IsForeignKey())).ToList();
            var names = string.Join(", ", properties.Select(p => $"\"{p.GetColumnName(table)}\""));
            var places = string.Join(", ", properties.Select((_, i) => $"@p{i}"));
            command = new BulkRows(db).Command($"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({places})");
            var parameters = properties.Select((p, i) => (Property: p, Parameter: Parameter(command, i))).ToList();
            owner = parameters.FirstOrDefault(p => p.Property.IsShadowProperty()).Parameter;
            columns = [.. parameters.Where(p => !p.Property.IsShadowProperty()).Select(p => (p.Parameter, Reader(p.Property)))];
            command.Prepare();
        }

        public void Write(object entity, object? ownerId = null)
        {
            foreach (var (parameter, value) in columns) parameter.Value = value(entity) ?? DBNull.Value;
            owner?.Value = ownerId;
            command.ExecuteNonQuery();
        }

        public void Dispose() => command.Dispose();

        private static Func<object, object?> Reader(IProperty property)
        {
            var getter = property.GetGetter();
            var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
            return convert is null ? getter.GetClrValueUsingContainingEntity : entity => getter.GetClrValueUsingContainingEntity(entity) is { } value ? convert(value) : null;
        }
    }
}
