using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Pipeline.Watching;
using LscbImpact.Store;
using LscbImpact.SystemTests.Boards;

namespace LscbImpact.SystemTests.Watching;

/// <summary>What is counted of returns, measuring and jobs.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly TestBoard board = new();
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<(string What, double Value, IReadOnlyList<KeyValuePair<string, object?>> Tags)> counted = new();

    public TelemetryTests()
    {
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, board.Installation.Telemetry)) listener.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Enqueue((instrument.Name, value, tags.ToArray())));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => counted.Enqueue((instrument.Name, value, tags.ToArray())));
        listener.Start();
    }

    public void Dispose()
    {
        listener.Dispose();
        board.Dispose();
    }

    [Fact]
    public void Each_return_is_counted_as_received_and_as_stored_or_refused_with_its_rows()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good")));
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good")));
        board.Sends(ReturnKinds.AuditResults, "audit_ref,nhs number\nA1,943 476 5919\n");
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "splendid")));
        (Sum("lscb.returns.received"), Sum("lscb.returns.stored"), Sum("lscb.returns.refused"), Sum("lscb.returns.failed"), Sum("lscb.rows.stored")).Should().Be((4, 2, 2, 0, 2));
        Sum("lscb.points.measured").Should().BePositive();
        counted.Where(c => c.What == "lscb.returns.shown").Should().ContainSingle("only the first changed a figure").Which.Value.Should().Be(0, "the clock stands");
    }

    [Fact]
    public void A_return_that_is_given_up_is_counted_once_and_a_job_with_how_it_ended()
    {
        var file = new ReturnFile(ReturnKinds.AuditResults, "POL", Quarter.Parse("2025-26 Q2"), "a.csv", FileContent.Of("audit_ref\n"u8));
        var submission = board.Installation.Desk.Receive(board.Board, file, new HandingIn("page", board.Clock.Now.UtcDateTime, board.Clock.Now.UtcDateTime));
        board.Reading(db => { db.Files.RemoveRange(db.Files); return db.SaveChanges(); });
        for (var attempt = 0; attempt < 3; attempt++) board.Installation.TakeIn.Invoking(t => t.Run(submission.Id)).Should().Throw<InvalidOperationException>();
        Sum("lscb.returns.failed").Should().Be(1);
        board.Installation.Schedule.RunDue();
        Sum("lscb.jobs.run").Should().Be(board.Installation.Schedule.Standing().Count);
        Sum("lscb.jobs.failed").Should().Be(0);
    }

    [Fact]
    public void Every_tag_is_on_the_list_and_its_value_is_one_of_our_own_words()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.Of("POL", "AUD-SECRET", 1, "2025-07-14", "", (1, "good")), name: "secret.csv");
        board.Sends(ReturnKinds.AuditResults, "audit_ref,nhs number\nA1,943 476 5919\n");
        board.Installation.Schedule.RunDue();
        var words = ReturnKinds.All.Select(k => k.Name).Concat(Enum.GetValues<Outcome>().Select(o => o.Word())).Concat(board.Installation.Schedule.Standing().Select(s => s.Job.Id)).ToList();
        var tags = counted.SelectMany(c => c.Tags).ToList();
        tags.Should().NotBeEmpty();
        tags.Select(t => t.Key).Should().BeSubsetOf(Telemetry.Tags);
        tags.Select(t => t.Value).Should().OnlyContain(v => v is string && words.Contains((string)v));
    }

    private double Sum(string what) => counted.Where(c => c.What == what).Sum(c => c.Value);
}
