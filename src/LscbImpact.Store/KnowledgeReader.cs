using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Registers;
using LscbImpact.Core.Returns.ReviewActions;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>Gathers what a board holds, as far as one return is judged against it.</summary>
public sealed class KnowledgeReader(ImpactDb db, KnownCodes codes)
{
    /// <summary>What counts while nobody else writes for the board (<see cref="ImpactDb.BeginWriting"/>).</summary>
    public BoardKnowledge Read(int board, ReturnFile file) => new()
    {
        Codes = codes.Of(db, board),
        QuarterLocked = db.QuarterLocks.Any(l => l.BoardId == board && l.Quarter == file.Quarter),
        HasLiveVersion = db.Versions.Any(v => v.BoardId == board && v.Agency == file.Agency && v.Kind == file.Kind.Name && v.Quarter == file.Quarter && v.Live && v.Origin != Core.Returns.Versions.VersionOrigin.Withdrawn),
        Own = Own(board, file),
        Elsewhere = keys => Elsewhere(board, file.Kind, keys),
        AuditRound = (audit, round) => AuditRound(board, audit, round),
        ActionsLastQuarter = file.Kind == ReturnKinds.ReviewActions ? ActionsLastQuarter(board, file) : [],
        SessionDate = Remembered<string, DateOnly?>(session => SessionDate(board, session)),
        IndicatorUnits = file.Kind == ReturnKinds.Indicators ? db.Living<IndicatorDefinition>(board).ToDictionary(i => i.IndicatorCode, i => i.Unit) : new Dictionary<string, string>(),
    };

    /// <summary>The newest version of the board: figures read before and after another do not tell of the same rows.</summary>
    public static long Stamp(ImpactDb db, int board) => db.Versions.Where(v => v.BoardId == board).Max(v => (int?)v.Id) ?? 0;

    /// <summary>The living rows of a return; of a register every living entry, whichever quarter brought it.</summary>
    private Dictionary<long, HeldRow> Own(int board, ReturnFile file)
    {
        var living = db.Living(file.Kind, board);
        if (!file.Kind.IsRegister)
        {
            // Asked for first, being few: as a question within the question it was put to every row of the board's quarter.
            var versions = db.Versions.Where(v => v.BoardId == board && v.Agency == file.Agency && v.Kind == file.Kind.Name && v.Quarter == file.Quarter).Select(v => v.Id).ToList();
            if (versions.Count == 0) return [];
            living = living.OfQuarter(file.Quarter).Where(r => versions.Contains(r.AddedBy));
        }
        return living.Select(r => new { r.Key, r.Id, r.Content }).ToDictionary(r => r.Key, r => new HeldRow(r.Id, r.Content));
    }

    private Dictionary<long, HeldElsewhere> Elsewhere(int board, ReturnKind kind, IReadOnlyCollection<long> keys)
    {
        if (keys.Count == 0) return [];
        var held = db.Holding(kind, board, keys);
        if (held.Count == 0) return [];
        var added = held.Select(h => h.AddedBy).ToHashSet();
        var versions = db.Versions.Where(v => v.BoardId == board && added.Contains(v.Id)).ToDictionary(v => v.Id, v => (v.Agency, v.Quarter));
        return held.ToDictionary(h => h.Key, h => new HeldElsewhere(h.Content, versions[h.AddedBy].Agency, versions[h.AddedBy].Quarter));
    }

    /// <summary>What its rows say, each thing once: "the first row" would have PostgreSQL go through all the board's rows in their order.</summary>
    private AuditRound? AuditRound(int board, string audit, int round) =>
        db.Living<AuditResult>(board).Where(a => a.AuditRef == audit && a.Round == round).Select(a => new { a.QuestionSet, a.Scale }).Distinct().AsEnumerable()
            .OrderBy(a => a.QuestionSet, StringComparer.Ordinal).ThenBy(a => a.Scale, StringComparer.Ordinal).Select(a => new AuditRound(a.QuestionSet, a.Scale)).FirstOrDefault();

    private List<EarlierAction> ActionsLastQuarter(int board, ReturnFile file)
    {
        var before = file.Quarter.Plus(-1);
        var actions = db.Living<ReviewAction>(board).OfQuarter(before);
        if (file.Agency != BoardTeam.Code) actions = actions.Where(a => a.Agency == file.Agency);
        else
        {
            // The board's team answers for the actions it sent itself, not for those of agencies that send their own.
            var own = db.Versions.Where(v => v.BoardId == board && v.Agency == BoardTeam.Code && v.Kind == file.Kind.Name && v.Quarter == before).Select(v => v.Id);
            actions = actions.Where(a => own.Contains(a.AddedBy));
        }
        return [.. actions.Select(a => new { a.Agency, a.ReviewRef, a.RecommendationNo, a.ActionNo, a.Status }).ToList()
            .Select(a => new EarlierAction(a.Agency, a.ReviewRef, a.RecommendationNo, a.ActionNo, a.Status))];
    }

    private DateOnly? SessionDate(int board, string session) =>
        db.Living<TrainingSession>(board).Where(s => s.SessionRef == session).Min(s => (DateOnly?)s.SessionDate);

    /// <summary>Asks for each thing once, however many rows name it.</summary>
    private static Func<T, TResult> Remembered<T, TResult>(Func<T, TResult> ask) where T : notnull
    {
        var known = new Dictionary<T, TResult>();
        return of => known.TryGetValue(of, out var held) ? held : known[of] = ask(of);
    }
}
