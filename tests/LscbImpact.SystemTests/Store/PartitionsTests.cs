using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LscbImpact.SystemTests.Store;

/// <summary>On PostgreSQL the large tables lie in parts by board.</summary>
public sealed class PartitionsTests : IDisposable
{
    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [PostgresFact]
    public void Every_kind_of_return_its_ratings_and_the_points_lie_in_parts_by_board()
    {
        var parted = board.Reading(db => db.Database.SqlQuery<string>($"SELECT relname::text AS \"Value\" FROM pg_class WHERE relkind = 'p' ORDER BY 1").ToList());
        parted.Should().BeEquivalentTo(ReturnKinds.All.Where(k => !k.IsRegister).Select(k => k.Name.Replace('-', '_')).Append("training_evaluation_ratings").Append("points"));
    }

    private List<string> Plan(string sql)
    {
        using var connection = new NpgsqlConnection(board.Database.Connection);
        connection.Open();
        using var command = new NpgsqlCommand($"EXPLAIN {sql}", connection);
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read()) lines.Add(reader.GetString(0));
        return lines;
    }

    [PostgresFact]
    public void A_boards_rows_are_looked_for_in_its_own_part_alone_and_their_numbers_are_its_own()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good")));
        board.Installation.Boards.Create("Othershire", Quarter.Parse("2024-25 Q1"), [new NamedAgency("POL", "Othershire Police")]).Refusal.Should().BeNull();
        Plan("SELECT * FROM audit_results WHERE board_id = 1 AND ended_by IS NULL").Where(l => l.Contains(" on audit_results_")).Should().ContainSingle();
        board.Reading(db => db.Living<AuditResult>(board.Board.Id).Select(a => a.Id).ToList()).Should().HaveCount(2).And.OnlyContain(id => id >> 40 == board.Board.Id);
    }

    [PostgresFact]
    public void A_table_that_has_doubled_is_looked_at_again_before_it_is_measured()
    {
        Sends("POL", 1_500);
        Seen().Should().Be(1_500);
        Sends("LA", 1_500);
        Seen().Should().Be(3_000);
    }

    private void Sends(string agency, int cases) =>
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of(agency, $"AUD-{agency}", 1, "2025-07-14", "", [.. Enumerable.Range(1, cases).Select(c => (c, "good"))]), agency);

    /// <summary>Rows of audit results as the server knows them, for choosing how to answer.</summary>
    private int Seen() => board.Reading(db => db.Database.SqlQuery<int>($"SELECT reltuples::int AS \"Value\" FROM pg_class WHERE relname = 'audit_results'").Single());
}
