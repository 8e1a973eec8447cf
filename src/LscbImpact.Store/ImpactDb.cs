using System.Reflection;
using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Measures.Audits;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Attendance;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Indicators;
using LscbImpact.Core.Returns.Training;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Core.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LscbImpact.Store;

/// <summary>The store's model: Core's own types, one table each. Contexts and migrations per database derive from it.</summary>
public abstract class ImpactDb(DbContextOptions options) : DbContext(options)
{
    private static readonly MethodInfo SetOf = typeof(DbContext).GetMethod(nameof(Set), 1, [])!;

    /// <summary>How many rows are written at once.</summary>
    public abstract BulkRows Bulk { get; }

    /// <summary>What makes a row of a return unique.</summary>
    protected virtual IReadOnlyList<string> RowKey { get; } = [nameof(ReturnRow.Id)];

    public DbSet<SafeguardingBoard> Boards => Set<SafeguardingBoard>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<KeptFile> Files => Set<KeptFile>();

    public DbSet<StoredFinding> Findings => Set<StoredFinding>();

    public DbSet<ReturnVersion> Versions => Set<ReturnVersion>();

    public DbSet<ReturnDue> Dues => Set<ReturnDue>();

    public DbSet<QuarterLock> QuarterLocks => Set<QuarterLock>();

    public DbSet<AuditEntry> AuditLog => Set<AuditEntry>();

    public DbSet<ChainStrand> Strands => Set<ChainStrand>();

    public DbSet<ChainLink> ChainLinks => Set<ChainLink>();

    public DbSet<BrokenLink> BrokenLinks => Set<BrokenLink>();

    public DbSet<MeasurePoint> Points => Set<MeasurePoint>();

    public DbSet<AuditTally> AuditTallies => Set<AuditTally>();

    public DbSet<MeasureNeed> Needs => Set<MeasureNeed>();

    public DbSet<Rebase> Rebases => Set<Rebase>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<ThemedComment> ThemedComments => Set<ThemedComment>();

    public DbSet<CommentTheme> CommentThemes => Set<CommentTheme>();

    public DbSet<CommentReading> CommentReadings => Set<CommentReading>();

    public DbSet<KeptModel> ThemeModels => Set<KeptModel>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<ReleasedFigure> ReleasedFigures => Set<ReleasedFigure>();

    public DbSet<PageKey> PageKeys => Set<PageKey>();

    /// <summary>
    /// Begins a transaction in which nobody else writes for the board. Whatever a page of the board shows is written in one: it gives
    /// the board a new stamp (<see cref="SafeguardingBoard.Stamp"/>), which is seen together with what was written.
    /// </summary>
    public IDbContextTransaction BeginWriting(int board)
    {
        var transaction = Database.BeginTransaction();
        KeepOthersOut(board);
        var stamp = Random.Shared.NextInt64();
        Boards.Where(b => b.Id == board).ExecuteUpdate(b => b.SetProperty(x => x.Stamp, stamp));
        return transaction;
    }

    /// <summary>Lets the database look at its tables again, after much was stored at once.</summary>
    public abstract void RefreshStatistics();

    /// <summary>As <see cref="RefreshStatistics()"/>, of the rows of one kind, where so many new ones may change how questions are best answered.</summary>
    public abstract void RefreshStatistics(ReturnKind kind, int newRows);

    /// <summary>Adds a row at once, unless one with its key is there: of any number of processes one adds it, and none fails.</summary>
    /// <returns>True for the one that added it.</returns>
    public bool AddUnlessThere<T>(T entity) where T : class => new SingleInsert(this, typeof(T)).AddUnlessThere(entity);

    /// <summary>All rows of a kind, living and ended, of all boards.</summary>
    public IQueryable<ReturnRow> Rows(ReturnKind kind) => (IQueryable<ReturnRow>)SetOf.MakeGenericMethod(kind.RowType).Invoke(this, null)!;

    /// <summary>The rows of a board that live.</summary>
    public IQueryable<T> Living<T>(int board) where T : ReturnRow => Set<T>().AsNoTracking().Where(r => r.BoardId == board && r.EndedBy == null);

    /// <summary>The rows of a board and kind that live.</summary>
    public IQueryable<ReturnRow> Living(ReturnKind kind, int board) => Rows(kind).AsNoTracking().Where(r => r.BoardId == board && r.EndedBy == null);

    /// <summary>The living rows of a board and kind that have one of these keys.</summary>
    public virtual IReadOnlyList<HeldKey> Holding(ReturnKind kind, int board, IReadOnlyCollection<long> keys) =>
        [.. Living(kind, board).Where(r => keys.Contains(r.Key)).Select(r => new HeldKey(r.Key, r.Content, r.AddedBy))];

    /// <summary>Waits until nobody else writes for the board, and keeps it so to the end of the transaction.</summary>
    protected abstract void KeepOthersOut(int board);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Quarter>().HaveConversion<QuarterNumber>();
        configurationBuilder.Properties<Month>().HaveConversion<MonthNumber>();
        // A measure may name a month itself, where no column holds it.
        configurationBuilder.DefaultTypeMapping<Month>().HasConversion<MonthNumber>();
        configurationBuilder.Properties<Period>().HaveConversion<PeriodNumber>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTime>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var kind in ReturnKinds.All) MapRows(modelBuilder, kind);
        modelBuilder.Entity<TrainingEvaluation>().OwnsMany(e => e.Ratings, ratings =>
        {
            ratings.ToTable("training_evaluation_ratings");
            string[] owner = [.. RowKey.Select(k => k == nameof(ReturnRow.Id) ? "EvaluationId" : k)];
            ratings.WithOwner().HasForeignKey(owner);
            ratings.HasKey([.. owner, nameof(Rating.Item)]);
        });
        modelBuilder.Entity<AuditResult>().HasIndex(a => new { a.BoardId, a.AuditRef, a.Round });
        // Few rows say what was found, and a page shows those of a quarter.
        modelBuilder.Entity<AuditResult>().HasIndex(a => new { a.BoardId, a.StandsAt }, "findings_of_audits").HasDatabaseName("findings_of_audits").HasFilter("finding IS NOT NULL AND ended_by IS NULL");
        modelBuilder.Entity<TrainingSession>().HasIndex(s => new { s.BoardId, s.SessionRef });
        modelBuilder.Entity<TrainingEvaluation>().HasIndex(e => new { e.BoardId, e.SessionRef });
        modelBuilder.Entity<SeatAttendance>().HasIndex(s => new { s.BoardId, s.Group, s.Agency, s.MeetingDate });
        modelBuilder.Entity<SafeguardingBoard>().HasIndex(b => b.Code).IsUnique();
        // A board that was read before must not put an older stamp back.
        modelBuilder.Entity<SafeguardingBoard>().Property(b => b.Stamp).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        modelBuilder.Entity<Submission>().HasIndex(s => s.Stage);
        modelBuilder.Entity<Submission>().HasIndex(s => new { s.BoardId, s.Quarter, s.Agency, s.Kind });
        modelBuilder.Entity<KeptFile>().HasKey(f => new { f.BoardId, f.Sha256 });
        modelBuilder.Entity<StoredFinding>().HasKey(f => new { f.SubmissionId, f.Number });
        modelBuilder.Entity<ReturnVersion>().HasIndex(v => new { v.BoardId, v.Agency, v.Kind, v.Quarter, v.Number }).IsUnique();
        modelBuilder.Entity<ReturnVersion>().HasIndex(v => new { v.BoardId, v.Agency, v.Kind, v.Quarter }, "one_live_version").IsUnique().HasFilter("live");
        modelBuilder.Entity<ReturnDue>().HasKey(d => new { d.BoardId, d.Quarter, d.Agency, d.Kind });
        modelBuilder.Entity<QuarterLock>().HasKey(l => new { l.BoardId, l.Quarter });
        modelBuilder.Entity<ChainStrand>().HasKey(s => new { s.BoardId, s.ChainKey });
        modelBuilder.Entity<ChainLink>().HasIndex(l => new { l.BoardId, l.ChainKey });
        modelBuilder.Entity<BrokenLink>().HasIndex(l => l.BoardId);
        modelBuilder.Entity<MeasurePoint>().HasKey(p => new { p.BoardId, p.Grain, p.Of, p.Series, p.Month });
        modelBuilder.Entity<MeasurePoint>().HasIndex(p => new { p.BoardId, p.Measure, p.Month });
        modelBuilder.Entity<AuditTally>().HasIndex(t => new { t.BoardId, t.Month });
        modelBuilder.Entity<AuditTally>().HasIndex(t => new { t.BoardId, t.AuditRef, t.Month });
        modelBuilder.Entity<MeasureNeed>().HasIndex(n => n.BoardId);
        modelBuilder.Entity<ThemedComment>().HasKey(c => new { c.Source, c.RowId });
        modelBuilder.Entity<ThemedComment>().HasIndex(c => c.BoardId);
        modelBuilder.Entity<CommentTheme>().HasKey(t => new { t.Source, t.RowId, t.Theme });
        modelBuilder.Entity<CommentTheme>().HasIndex(t => new { t.BoardId, t.Theme });
        modelBuilder.Entity<CommentReading>().HasKey(r => r.VersionId);
        modelBuilder.Entity<CommentReading>().Property(r => r.VersionId).ValueGeneratedNever();
        modelBuilder.Entity<KeptModel>().HasKey(m => m.Key);
        modelBuilder.Entity<PageKey>().HasKey(k => k.Name);
        modelBuilder.Entity<Rebase>().HasIndex(r => new { r.BoardId, r.Series });
        modelBuilder.Entity<Release>().HasIndex(r => new { r.BoardId, r.Number }).IsUnique();
        modelBuilder.Entity<Release>().HasIndex(r => r.BoardId, "one_release_in_the_making").IsUnique().HasFilter("out_at IS NULL");
        modelBuilder.Entity<ReleasedFigure>().HasKey(f => new { f.BoardId, f.Series, f.Grain, f.Of, f.Quarter, f.Release });
        modelBuilder.Entity<ReleasedFigure>().HasIndex(f => new { f.BoardId, f.Grain, f.Of, f.Series }).HasFilter("revised_by IS NULL");
        modelBuilder.Entity<JobRun>().HasKey(r => new { r.Job, r.DueAt });
    }

    private void MapRows(ModelBuilder modelBuilder, ReturnKind kind)
    {
        var rows = modelBuilder.Entity(kind.RowType);
        rows.ToTable(kind.Name.Replace('-', '_'));
        rows.HasKey([.. RowKey]);
        rows.Property(nameof(ReturnRow.Id)).ValueGeneratedNever();
        if (kind.RowType.GetProperty(nameof(ILinkedRow.Through)) is not null) rows.Ignore(nameof(ILinkedRow.Through));
        rows.HasIndex([nameof(ReturnRow.BoardId), nameof(ReturnRow.Key)], $"one_living_{kind.Name.Replace('-', '_')}").IsUnique().HasFilter("ended_by IS NULL");
        rows.HasIndex(nameof(ReturnRow.BoardId), nameof(ReturnRow.StandsAt));
    }

    private sealed class QuarterNumber() : ValueConverter<Quarter, int>(q => q.Ordinal, i => new Quarter(i));

    private sealed class MonthNumber() : ValueConverter<Month, int>(m => m.Ordinal, i => new Month(i));

    private sealed class PeriodNumber() : ValueConverter<Period, int>(p => p.Last.Ordinal * 4 + (int)p.Length, i => new Period((PeriodLength)(i % 4), new Month(i / 4)));

    private sealed class UtcTime() : ValueConverter<DateTime, DateTime>(t => t, t => DateTime.SpecifyKind(t, DateTimeKind.Utc));
}

/// <param name="Key">Fingerprint of what names the row.</param>
/// <param name="Content">Fingerprint of what it says.</param>
/// <param name="AddedBy">The version that brought it.</param>
public sealed record HeldKey(long Key, long Content, int AddedBy);
