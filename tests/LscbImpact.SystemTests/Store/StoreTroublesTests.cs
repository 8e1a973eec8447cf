using LscbImpact.Store;
using LscbImpact.SystemTests.Databases;
using Npgsql;

namespace LscbImpact.SystemTests.Store;

/// <summary>What passes by itself is told apart from what a return may always run into, which counts as an attempt.</summary>
public sealed class StoreTroublesTests
{
    [Theory]
    [InlineData(PostgresErrorCodes.AdminShutdown, StoreTrouble.Away)]
    [InlineData(PostgresErrorCodes.CannotConnectNow, StoreTrouble.Away)]
    [InlineData(PostgresErrorCodes.TooManyConnections, StoreTrouble.Away)]
    [InlineData(PostgresErrorCodes.ConnectionFailure, StoreTrouble.Away)]
    [InlineData(PostgresErrorCodes.DiskFull, StoreTrouble.Full)]
    [InlineData(PostgresErrorCodes.DeadlockDetected, StoreTrouble.None)]
    [InlineData(PostgresErrorCodes.OutOfMemory, StoreTrouble.None)]
    [InlineData(PostgresErrorCodes.QueryCanceled, StoreTrouble.None)]
    public void What_a_server_answers_is_a_trouble_where_the_server_goes_or_is_full(string state, StoreTrouble trouble) =>
        StoreTroubles.Of(new InvalidOperationException("Wrapped.", new PostgresException("", "ERROR", "ERROR", state))).Should().Be(trouble);

    [PostgresFact]
    public void A_command_that_takes_too_long_is_no_trouble_and_a_connection_that_cannot_be_had_is()
    {
        var server = new NpgsqlConnectionStringBuilder(PostgresCluster.Running.Connection("postgres")) { CommandTimeout = 1, Timeout = 1, MaxPoolSize = 1 }.ConnectionString;
        using var only = new NpgsqlConnection(server);
        only.Open();
        using (var slow = new NpgsqlCommand("SELECT pg_sleep(60)", only)) Trouble(() => slow.ExecuteNonQuery()).Should().Be(StoreTrouble.None);
        Trouble(() => Open(server)).Should().Be(StoreTrouble.Away, "all connections are taken");
        Trouble(() => Open("Host=127.0.0.1;Port=1;Username=postgres;Pooling=false")).Should().Be(StoreTrouble.Away, "nobody listens there");
        Trouble(() =>
        {
            using var goes = new NpgsqlConnection(PostgresCluster.Running.Connection("postgres") + ";Pooling=false");
            goes.Open();
            using var end = new NpgsqlCommand("SELECT pg_terminate_backend(pg_backend_pid())", goes);
            end.ExecuteNonQuery();
        }).Should().Be(StoreTrouble.Away);
    }

    private static void Open(string connection)
    {
        using var to = new NpgsqlConnection(connection);
        to.Open();
    }

    private static StoreTrouble Trouble(Action act) => StoreTroubles.Of(act.Should().Throw<Exception>().Which);
}
