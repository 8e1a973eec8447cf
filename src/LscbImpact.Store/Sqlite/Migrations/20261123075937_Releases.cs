using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LscbImpact.Store.Sqlite.Migrations
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
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    release = table.Column<int>(type: "INTEGER", nullable: false),
                    series = table.Column<string>(type: "TEXT", nullable: false),
                    grain = table.Column<string>(type: "TEXT", nullable: false),
                    of = table.Column<string>(type: "TEXT", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    tells_of_people = table.Column<bool>(type: "INTEGER", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: true),
                    numerator = table.Column<decimal>(type: "TEXT", nullable: true),
                    denominator = table.Column<decimal>(type: "TEXT", nullable: true),
                    n = table.Column<long>(type: "INTEGER", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    shown = table.Column<string>(type: "TEXT", nullable: false),
                    revised_by = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_released_figures", x => new { x.board_id, x.series, x.grain, x.of, x.quarter, x.release });
                });

            migrationBuilder.CreateTable(
                name: "releases",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    up_to = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: false),
                    threshold = table.Column<int>(type: "INTEGER", nullable: false),
                    out_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    figures = table.Column<int>(type: "INTEGER", nullable: false),
                    hidden = table.Column<int>(type: "INTEGER", nullable: false)
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
