using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LscbImpact.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Themes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "comment_readings",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    model = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comment_readings", x => x.version_id);
                });

            migrationBuilder.CreateTable(
                name: "comment_themes",
                columns: table => new
                {
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    row_id = table.Column<long>(type: "INTEGER", nullable: false),
                    theme = table.Column<string>(type: "TEXT", nullable: false),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    probability = table.Column<double>(type: "REAL", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    counts = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comment_themes", x => new { x.source, x.row_id, x.theme });
                });

            migrationBuilder.CreateTable(
                name: "theme_models",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    trained_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    card = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_theme_models", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "themed_comments",
                columns: table => new
                {
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    row_id = table.Column<long>(type: "INTEGER", nullable: false),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    model = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    masked = table.Column<bool>(type: "INTEGER", nullable: false),
                    unsure = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_themed_comments", x => new { x.source, x.row_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_comment_themes_board_id_theme",
                table: "comment_themes",
                columns: new[] { "board_id", "theme" });

            migrationBuilder.CreateIndex(
                name: "ix_themed_comments_board_id",
                table: "themed_comments",
                column: "board_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "comment_readings");

            migrationBuilder.DropTable(
                name: "comment_themes");

            migrationBuilder.DropTable(
                name: "theme_models");

            migrationBuilder.DropTable(
                name: "themed_comments");
        }
    }
}
