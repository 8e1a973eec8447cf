using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace LscbImpact.Store.Postgres;

/// <summary>
/// Makes a table that the model marks so in parts by board. By hash and not one part for each board: a new board then needs no new
/// table, which the program's own role may not make.
/// </summary>
#pragma warning disable EF1001 // The generator's own options are only handed on.
internal sealed class PartitionedTables(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options) : NpgsqlMigrationsSqlGenerator(dependencies, options)
#pragma warning restore EF1001
{
    public const string ByBoard = "LscbImpact:PartitionedByBoard";

    private const int Parts = 8;

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        var table = model?.GetRelationalModel().FindTable(operation.Name, operation.Schema);
        if (table?.EntityTypeMappings.Any(m => m.TypeBase.FindAnnotation(ByBoard) is not null) != true)
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }
        base.Generate(operation, model, builder, terminate: false);
        builder.AppendLine(" PARTITION BY HASH (board_id);").EndCommand();
        for (var part = 0; part < Parts; part++)
            builder.AppendLine($"CREATE TABLE {operation.Name}_{part} PARTITION OF {operation.Name} FOR VALUES WITH (MODULUS {Parts}, REMAINDER {part});").EndCommand();
    }
}
