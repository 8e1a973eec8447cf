using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Training;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Store;

/// <summary>
/// What a store holds, in a few hundred lines of counts and fingerprints: equal lines mean equal stores, whichever database holds
/// them. Numbers that a database gives out by itself take no part.
/// </summary>
public sealed class StoreProof(ImpactStore store)
{
    /// <summary>What processes keep for themselves, and no return brought.</summary>
    private static readonly string[] OfProcesses = ["job_runs", "page_keys"];

    public IReadOnlyList<string> Lines()
    {
        using var db = store.Open();
        var boards = db.Boards.AsNoTracking().OrderBy(b => b.Code).ToList();
        return [.. Tables(db), .. boards.SelectMany(b => Rows(db, b)), .. boards.SelectMany(b => Versions(db, b)), .. boards.SelectMany(b => Figures(db, b)), .. boards.Select(b => Released(db, b))];
    }

    private static IEnumerable<string> Tables(ImpactDb db) =>
        db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Except(OfProcesses).Order(StringComparer.Ordinal)
            .Select(table => $"table {table}: {Count(db, $"SELECT count(*) AS \"Value\" FROM \"{table}\"")} rows");

    private static long Count(ImpactDb db, string sql) => db.Database.SqlQueryRaw<long>(sql).Single();

    /// <summary>Every row by the fingerprints it was stored with.</summary>
    private static IEnumerable<string> Rows(ImpactDb db, SafeguardingBoard board)
    {
        foreach (var kind in ReturnKinds.All)
        {
            var rows = db.Living(kind, board.Id).OrderBy(r => r.Key).Select(r => new { r.Key, r.Content, r.ChainKey, r.Quarter, r.StandsAt, r.RowNumber });
            var (count, print) = Print(rows.AsEnumerable().Select(r => $"{r.Key} {r.Content} {r.ChainKey} {r.Quarter} {r.StandsAt} {r.RowNumber}"));
            yield return $"{board.Code} rows of {kind}: {count} living, {print}";
        }
        var given = from evaluation in db.Living<TrainingEvaluation>(board.Id)
                    from rating in evaluation.Ratings
                    orderby evaluation.Key, rating.Item
                    select new { evaluation.Key, rating.Item, rating.Score, rating.Highest };
        var (answers, ratings) = Print(given.AsEnumerable().Select(r => $"{r.Key} {r.Item} {r.Score}/{r.Highest}"));
        yield return $"{board.Code} ratings: {answers} living, {ratings}";
    }

    private static IEnumerable<string> Versions(ImpactDb db, SafeguardingBoard board)
    {
        var (count, print) = Print(db.Versions.AsNoTracking().Where(v => v.BoardId == board.Id).AsEnumerable()
            .Select(v => $"{v.Agency} {v.Kind} {v.Quarter} {v.Number} {v.Origin} {v.Live} {v.Rows}").Order(StringComparer.Ordinal));
        yield return $"{board.Code} versions: {count}, {print}";
    }

    /// <summary>Figures to nine digits: databases add up in different orders.</summary>
    private static IEnumerable<string> Figures(ImpactDb db, SafeguardingBoard board)
    {
        var measures = db.Points.Where(p => p.BoardId == board.Id).Select(p => p.Measure).Distinct().ToList();
        foreach (var measure in measures.Order(StringComparer.Ordinal))
        {
            var (count, print) = Print(db.Points.AsNoTracking().Where(p => p.BoardId == board.Id && p.Measure == measure).AsEnumerable()
                .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Grain} {p.Of} {p.Series} {p.Month} {p.Numerator:G9}/{p.Denominator:G9} {p.N} {p.Note}")).Order(StringComparer.Ordinal));
            yield return $"{board.Code} figures of {measure}: {count}, {print}";
        }
        var (tallied, tallies) = Print(db.AuditTallies.AsNoTracking().Where(t => t.BoardId == board.Id).AsEnumerable()
            .Select(t => $"{t.AuditRef} {t.Round} {t.QuestionSet} {t.GapRef} {t.Agency} {t.Scale} {t.Standard} {t.Grade} {t.ModeratedFrom} {t.Month} {t.Cases} {t.FirstDay:O} {t.LastDay:O}").Order(StringComparer.Ordinal));
        yield return $"{board.Code} audit tallies: {tallied}, {tallies}";
    }

    /// <summary>Everything that was ever let out: without it the next release would not know what is known.</summary>
    private static string Released(ImpactDb db, SafeguardingBoard board)
    {
        var (count, print) = Print(new Releases(db).Ledger(board.Id)
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Release} {f.Grain} {f.Of} {f.Series} {f.Quarter} {f.Value:0.######}={f.Numerator:0.######}/{f.Denominator:0.######} {f.N} {f.Shown} {f.RevisedBy}")).Order(StringComparer.Ordinal));
        return $"{board.Code} released: {count}, {print}";
    }

    private static (int Count, string Print) Print(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + '\n'));
            count++;
        }
        return (count, Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }
}
