using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LscbImpact.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Releases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "released_figures",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    release = table.Column<int>(type: "integer", nullable: false),
                    series = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    grain = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    of = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tells_of_people = table.Column<bool>(type: "boolean", nullable: false),
                    value = table.Column<decimal>(type: "numeric", nullable: true),
                    numerator = table.Column<decimal>(type: "numeric", nullable: true),
                    denominator = table.Column<decimal>(type: "numeric", nullable: true),
                    n = table.Column<long>(type: "bigint", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    shown = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    revised_by = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_released_figures", x => new { x.board_id, x.series, x.grain, x.of, x.quarter, x.release });
                });

            migrationBuilder.CreateTable(
                name: "releases",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    up_to = table.Column<int>(type: "integer", nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    threshold = table.Column<int>(type: "integer", nullable: false),
                    out_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    figures = table.Column<int>(type: "integer", nullable: false),
                    hidden = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_releases", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_released_figures_board_id_grain_of_series",
                table: "released_figures",
                columns: new[] { "board_id", "grain", "of", "series" },
                filter: "revised_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_releases_board_id",
                table: "releases",
                column: "board_id",
                unique: true,
                filter: "out_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_releases_board_id_number",
                table: "releases",
                columns: new[] { "board_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "released_figures");

            migrationBuilder.DropTable(
                name: "releases");
        }
    }
}
