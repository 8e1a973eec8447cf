using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LscbImpact.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AuditTallies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_tallies",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    audit_ref = table.Column<string>(type: "TEXT", nullable: false),
                    audit_title = table.Column<string>(type: "TEXT", nullable: true),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    question_set = table.Column<string>(type: "TEXT", nullable: true),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: true),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    scale = table.Column<string>(type: "TEXT", nullable: false),
                    standard = table.Column<string>(type: "TEXT", nullable: false),
                    grade = table.Column<string>(type: "TEXT", nullable: false),
                    moderated_from = table.Column<string>(type: "TEXT", nullable: true),
                    numbered = table.Column<bool>(type: "INTEGER", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    cases = table.Column<int>(type: "INTEGER", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_tallies", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "findings_of_audits",
                table: "audit_results",
                columns: new[] { "board_id", "stands_at" },
                filter: "finding IS NOT NULL AND ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_audit_tallies_board_id_audit_ref_month",
                table: "audit_tallies",
                columns: new[] { "board_id", "audit_ref", "month" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_tallies_board_id_month",
                table: "audit_tallies",
                columns: new[] { "board_id", "month" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_tallies");

            migrationBuilder.DropIndex(
                name: "findings_of_audits",
                table: "audit_results");
        }
    }
}
