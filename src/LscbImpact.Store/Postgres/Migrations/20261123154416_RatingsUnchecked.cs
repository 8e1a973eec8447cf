using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LscbImpact.Store.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RatingsUnchecked : Migration
    {
        // A rating goes in with its answer, by the same COPY and in the same transaction, and neither is ever deleted. Asked of each
        // rating whether its answer is there, the server took its locks on all parts of the table: ten times as long as storing it.
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("ALTER TABLE training_evaluation_ratings DROP CONSTRAINT fk_training_evaluation_ratings_training_evaluations_board_id_e");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("ALTER TABLE training_evaluation_ratings ADD CONSTRAINT fk_training_evaluation_ratings_training_evaluations_board_id_e FOREIGN KEY (board_id, evaluation_id) REFERENCES training_evaluations (board_id, id) ON DELETE CASCADE");
        }
    }
}
