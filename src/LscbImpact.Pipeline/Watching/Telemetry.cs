using System.Diagnostics;
using System.Diagnostics.Metrics;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Versions;

namespace LscbImpact.Pipeline.Watching;

/// <summary>
/// What whoever keeps the program running may know of it: counts and seconds, by kind of return, outcome and job. Nothing here takes
/// a text that somebody else wrote, so that no cell's value and no file's name can get out this way.
/// </summary>
public sealed class Telemetry
{
    /// <summary>The name of the meter and of the traces.</summary>
    public const string Name = "LscbImpact";

    private const string Kind = "lscb.kind", Outcome = "lscb.outcome", Job = "lscb.job";

    private static readonly ActivitySource Traces = new(Name);

    /// <summary>The only tags of ours.</summary>
    public static IReadOnlyList<string> Tags { get; } = [Kind, Outcome, Job];

    private readonly Counter<long> received, refused, stored, failed, rows, points, jobs, jobsFailed, pagesMade, pagesKept;
    private readonly Histogram<double> shown;

    public Telemetry()
    {
        var meter = new Meter(new MeterOptions(Name) { Scope = this });
        received = meter.CreateCounter<long>("lscb.returns.received", "{return}", "Returns handed in");
        refused = meter.CreateCounter<long>("lscb.returns.refused", "{return}", "Returns of which nothing was stored");
        stored = meter.CreateCounter<long>("lscb.returns.stored", "{return}", "Returns stored, or held already just so");
        failed = meter.CreateCounter<long>("lscb.returns.failed", "{return}", "Returns given up because the program broke down over them");
        rows = meter.CreateCounter<long>("lscb.rows.stored", "{row}", "Rows that were new or changed");
        points = meter.CreateCounter<long>("lscb.points.measured", "{point}", "Measure points worked out");
        jobs = meter.CreateCounter<long>("lscb.jobs.run", "{run}", "Runs of the schedule's jobs that ended well");
        jobsFailed = meter.CreateCounter<long>("lscb.jobs.failed", "{run}", "Runs of the schedule's jobs that broke off");
        pagesMade = meter.CreateCounter<long>("lscb.pages.made", "{page}", "Pages and pictures of figures that were made");
        pagesKept = meter.CreateCounter<long>("lscb.pages.kept", "{page}", "Pages and pictures of figures that were answered as they were kept");
        shown = meter.CreateHistogram("lscb.returns.shown", "s", "From a return's coming in to its figures' being shown",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600] });
    }

    /// <summary>Begins a span; the caller disposes of it. Null when nobody watches.</summary>
    public static Activity? Begin(string what) => Traces.StartActivity(what);

    public static Activity? Begin(string what, ReturnKind kind) => Begin(what)?.SetTag(Kind, kind.Name);

    /// <summary>A return came in, and may be over already: refused by the screen.</summary>
    public void Received(Submission submission)
    {
        received.Add(1, KindOf(submission));
        if (submission.IsOver) Ended(submission);
    }

    /// <summary>A return was stored or refused.</summary>
    public void Ended(Submission submission)
    {
        var good = submission.VersionId is not null || submission.Outcome is Core.Returns.Checking.Outcome.Accepted or Core.Returns.Checking.Outcome.AcceptedWithWarnings;
        (good ? stored : refused).Add(1, KindOf(submission), new(Outcome, submission.Outcome?.Word()));
        rows.Add(submission.RowsStored, KindOf(submission));
    }

    public void Failed(Submission submission) => failed.Add(1, KindOf(submission));

    public void Measured(int count) => points.Add(count);

    /// <summary>A return's figures are shown.</summary>
    public void Shown(TimeSpan since) => shown.Record(since.TotalSeconds);

    /// <param name="job">Its id in the schedule.</param>
    /// <param name="well">False when it broke off.</param>
    public void Ran(string job, bool well) => (well ? jobs : jobsFailed).Add(1, new KeyValuePair<string, object?>(Job, job));

    /// <summary>A page that shows figures was made.</summary>
    public void PageMade() => pagesMade.Add(1);

    /// <summary>A page that shows figures was answered as it was kept.</summary>
    public void PageKept() => pagesKept.Add(1);

    private static KeyValuePair<string, object?> KindOf(Submission submission) => new(Kind, ReturnKinds.Find(submission.Kind)?.Name);
}
