using LscbImpact.Pipeline.Publishing;
using LscbImpact.Pipeline.Releasing;
using LscbImpact.Pipeline.Schedules;
using LscbImpact.Pipeline.TakingIn;
using LscbImpact.Pipeline.Theming;
using LscbImpact.Pipeline.Watching;
using LscbImpact.Store;

namespace LscbImpact.Pipeline;

/// <summary>One installation, put together: what both the web host and the command line work with.</summary>
public sealed class Installation
{
    public Installation(ImpactSettings settings, TimeProvider clock)
    {
        Settings = settings;
        Clock = clock;
        Definitions = Definitions.Load(settings.DefinitionsFolder);
        Store = ImpactStore.Of(settings.StoreFolder, settings.Database);
        Themes = new ShippedThemes(settings, Definitions.Themes, clock);
        Desk = new ReturnDesk(Store, Definitions, Telemetry);
        TakeIn = new TakeInReturn(Store, Definitions, clock, Telemetry);
        Measure = new MeasureBoard(Store, Definitions, clock, Telemetry);
        Comments = new ThemeComments(Store, Themes);
        Waiting = new WaitingWork(Store, clock);
        Decisions = new Decisions(Store, Measure, clock);
        Publisher = new Publisher(Store.Open, Definitions, clock);
        Figures = new Publisher(Store.OpenToRead, Definitions, clock);
        Boards = new BoardSetUp(this);
        Releases = new ReleaseBoard(this);
        FirstStart = new FirstStart(this);
        Schedule = new Schedule(Store, ScheduledJobs.Of(this), clock, Telemetry);
    }

    public ImpactSettings Settings { get; }

    public TimeProvider Clock { get; }

    public Definitions Definitions { get; }

    public ImpactStore Store { get; }

    public Telemetry Telemetry { get; } = new();

    public ShippedThemes Themes { get; }

    public ReturnDesk Desk { get; }

    public TakeInReturn TakeIn { get; }

    public MeasureBoard Measure { get; }

    public ThemeComments Comments { get; }

    public WaitingWork Waiting { get; }

    public Decisions Decisions { get; }

    public Publisher Publisher { get; }

    /// <summary>The read side of pages that only show figures: from a copy of the database, where there is one. What is decided or written is read from the database itself.</summary>
    public Publisher Figures { get; }

    public BoardSetUp Boards { get; }

    public ReleaseBoard Releases { get; }

    public FirstStart FirstStart { get; }

    public Schedule Schedule { get; }

    /// <summary>Takes in what waits of a board, here and now. What waits of others is theirs.</summary>
    /// <returns>Those of its submissions on which the program failed, and why.</returns>
    public IReadOnlyList<(int Of, Exception Why)> CatchUp(int board, TimeSpan silence) => TakeInEach(Waiting.TakeUp(silence, board: board).Select(s => s.Submission));

    /// <inheritdoc cref="CatchUp"/>
    public IReadOnlyList<(int Of, Exception Why)> TakeInEach(IEnumerable<int> submissions) => Each.Do(submissions, submission => TakeIn.Run(submission));

    /// <summary>Reads all comments that wait for their themes, and measures them; nothing else waits for it.</summary>
    public void CatchUpOnComments()
    {
        foreach (var board in Comments.Waiting()) CatchUpOnComments(board);
    }

    /// <summary>Those of one board.</summary>
    public void CatchUpOnComments(int board)
    {
        if (Comments.Run(board)) Measure.Run(board);
    }
}
