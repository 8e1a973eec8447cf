using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>The store on PostgreSQL: many writers, one to a board, and large tables in parts by board.</summary>
public sealed class PostgresImpactDb(DbContextOptions<PostgresImpactDb> options) : ImpactDb(options)
{
    /// <summary>Advisory locks of boards are pairs of this number and the board's.</summary>
    private const int WritingBoard = 1;

    /// <summary>Seconds: a board of a million rows is measured by few and long questions.</summary>
    private const int LongestCommand = 600;

    public override BulkRows Bulk => new CopiedRows(this);

    /// <summary>A table in parts by board needs the board in its key.</summary>
    protected override IReadOnlyList<string> RowKey { get; } = [nameof(ReturnRow.BoardId), nameof(ReturnRow.Id)];

    /// <summary>Boards are written side by side, each by one at a time.</summary>
    protected override void KeepOthersOut(int board) => Database.ExecuteSql($"SELECT pg_advisory_xact_lock({WritingBoard}, {board})");

    /// <summary>
    /// Key by key. Of a board that is new to it the server thinks that there are next to no rows, and would go through all that are
    /// just being stored, once for each few thousand of them.
    /// </summary>
    public override IReadOnlyList<HeldKey> Holding(ReturnKind kind, int board, IReadOnlyCollection<long> keys)
    {
        var keyByKey = $"""
            SELECT held.key, held.content, held.added_by FROM unnest(@keys) AS wanted(key)
            CROSS JOIN LATERAL (SELECT key, content, added_by FROM {Model.FindEntityType(kind.RowType)!.GetTableName()} WHERE board_id = @board AND key = wanted.key AND ended_by IS NULL OFFSET 0) AS held
            """;
        return [.. Database.SqlQueryRaw<HeldKey>(keyByKey, new NpgsqlParameter("keys", keys.ToArray()), new NpgsqlParameter("board", board))];
    }

    /// <summary>Looks at every table.</summary>
    public override void RefreshStatistics()
    {
        foreach (var table in Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct()) TableStatistics.Refresh(this, table);
    }

    public override void RefreshStatistics(ReturnKind kind, int newRows)
    {
        if (newRows == 0) return;
        TableStatistics.Refresh(this, Model.FindEntityType(kind.RowType)!.GetTableName()!, newRows);
        // A server that knows of answers and not of their ratings joins them for minutes.
        if (kind.TakesRatings) TableStatistics.Refresh(this, Model.FindEntityType(typeof(Rating))!.GetTableName()!, newRows);
    }

    /// <summary>Sets a context up for a database.</summary>
    public static void Configure(DbContextOptionsBuilder builder, string connection) =>
        builder.UseNpgsql(connection, npgsql => npgsql.CommandTimeout(LongestCommand))
            .UseSnakeCaseNamingConvention()
            .ReplaceService<IMigrationsSqlGenerator, PartitionedTables>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var kind in ReturnKinds.All.Where(k => !k.IsRegister)) modelBuilder.Entity(kind.RowType).HasAnnotation(PartitionedTables.ByBoard, true);
        modelBuilder.Entity<TrainingEvaluation>().OwnsMany(e => e.Ratings, ratings => ratings.HasAnnotation(PartitionedTables.ByBoard, true));
        modelBuilder.Entity<MeasurePoint>().HasAnnotation(PartitionedTables.ByBoard, true);
        // The same order everywhere: by code point, as on SQLite, whatever the language of the server.
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(string) || p.ClrType.IsEnum || Nullable.GetUnderlyingType(p.ClrType)?.IsEnum == true))
            property.SetCollation("C");
    }

    /// <summary>For the migrations tool alone.</summary>
    public sealed class DesignTime : IDesignTimeDbContextFactory<PostgresImpactDb>
    {
        public PostgresImpactDb CreateDbContext(string[] args)
        {
            var builder = new DbContextOptionsBuilder<PostgresImpactDb>();
            Configure(builder, "Host=127.0.0.1;Database=design-time");
            return new PostgresImpactDb(builder.Options);
        }
    }
}
