using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LscbImpact.Store;

/// <summary>An INSERT that gives way to a row with the same key: both databases write it alike, and the framework does not know it.</summary>
internal sealed class SingleInsert(ImpactDb db, Type entity)
{
    private readonly IEntityType type = db.Model.FindEntityType(entity)!;

    public bool AddUnlessThere(object row)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        var properties = type.GetProperties().ToList();
        db.Database.OpenConnection();
        try
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", properties.Select(p => $"\"{p.GetColumnName(table)}\""))}) VALUES ({string.Join(", ", properties.Select((_, i) => $"@p{i}"))}) ON CONFLICT DO NOTHING";
            foreach (var (property, i) in properties.Select((p, i) => (p, i)))
                command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, $"@p{i}", property.GetGetter().GetClrValueUsingContainingEntity(row), property.IsNullable));
            return command.ExecuteNonQuery() == 1;
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }
}
