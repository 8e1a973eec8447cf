using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LscbImpact.Store.Postgres.Migrations
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    audit_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    audit_title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    round = table.Column<int>(type: "integer", nullable: false),
                    question_set = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scale = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    standard = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    grade = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    moderated_from = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    numbered = table.Column<bool>(type: "boolean", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    cases = table.Column<int>(type: "integer", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false)
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
