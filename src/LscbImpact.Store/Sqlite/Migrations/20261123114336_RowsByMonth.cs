using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LscbImpact.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RowsByMonth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_training_sessions_added_by",
                table: "training_sessions");

            migrationBuilder.DropIndex(
                name: "ix_training_evaluations_added_by",
                table: "training_evaluations");

            migrationBuilder.DropIndex(
                name: "ix_targets_added_by",
                table: "targets");

            migrationBuilder.DropIndex(
                name: "ix_self_assessment_added_by",
                table: "self_assessment");

            migrationBuilder.DropIndex(
                name: "ix_reviews_added_by",
                table: "reviews");

            migrationBuilder.DropIndex(
                name: "ix_review_actions_added_by",
                table: "review_actions");

            migrationBuilder.DropIndex(
                name: "ix_priorities_added_by",
                table: "priorities");

            migrationBuilder.DropIndex(
                name: "ix_populations_added_by",
                table: "populations");

            migrationBuilder.DropIndex(
                name: "ix_localities_added_by",
                table: "localities");

            migrationBuilder.DropIndex(
                name: "ix_indicators_added_by",
                table: "indicators");

            migrationBuilder.DropIndex(
                name: "ix_indicator_definitions_added_by",
                table: "indicator_definitions");

            migrationBuilder.DropIndex(
                name: "ix_gaps_added_by",
                table: "gaps");

            migrationBuilder.DropIndex(
                name: "ix_events_added_by",
                table: "events");

            migrationBuilder.DropIndex(
                name: "ix_engagement_added_by",
                table: "engagement");

            migrationBuilder.DropIndex(
                name: "ix_courses_added_by",
                table: "courses");

            migrationBuilder.DropIndex(
                name: "ix_challenges_added_by",
                table: "challenges");

            migrationBuilder.DropIndex(
                name: "ix_audit_results_added_by",
                table: "audit_results");

            migrationBuilder.DropIndex(
                name: "ix_audit_programme_added_by",
                table: "audit_programme");

            migrationBuilder.DropIndex(
                name: "ix_attendance_added_by",
                table: "attendance");

            migrationBuilder.DropIndex(
                name: "ix_agencies_added_by",
                table: "agencies");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_added_by",
                table: "training_sessions",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_training_evaluations_added_by",
                table: "training_evaluations",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_targets_added_by",
                table: "targets",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_self_assessment_added_by",
                table: "self_assessment",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_reviews_added_by",
                table: "reviews",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_review_actions_added_by",
                table: "review_actions",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_priorities_added_by",
                table: "priorities",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_populations_added_by",
                table: "populations",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_localities_added_by",
                table: "localities",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_indicators_added_by",
                table: "indicators",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_indicator_definitions_added_by",
                table: "indicator_definitions",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_gaps_added_by",
                table: "gaps",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_events_added_by",
                table: "events",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_engagement_added_by",
                table: "engagement",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_courses_added_by",
                table: "courses",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_challenges_added_by",
                table: "challenges",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_audit_results_added_by",
                table: "audit_results",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_audit_programme_added_by",
                table: "audit_programme",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_added_by",
                table: "attendance",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_agencies_added_by",
                table: "agencies",
                column: "added_by");
        }
    }
}
