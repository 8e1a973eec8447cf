using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Dashboards.Rounds;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Registers;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <param name="Row">Row in the file that brought it.</param>
public sealed record AuditFinding(string AuditRef, string AuditTitle, string AgencyName, string Standard, string Grade, string Text, int Version, int Row);

/// <summary>The audit programme, its rounds, and what the quarter's audits found.</summary>
public sealed record AuditsView(IReadOnlyList<ProgrammeLine> Programme, IReadOnlyList<RoundsBeside> Rounds, IReadOnlyList<AuditFinding> Findings, int FindingsInAll, IReadOnlyList<QuarterLine> Lines, CountTable Variety);

/// <summary>One audit over its rounds.</summary>
/// <param name="SameCases">Rounds are read as looking at the same numbered cases.</param>
/// <param name="Numbered">Cases have numbers, so that they can be.</param>
/// <param name="Agencies">Agencies that judged it: several may have judged one case.</param>
public sealed record AuditView(string AuditRef, string Title, bool SameCases, bool Numbered, int Agencies, IReadOnlyList<StandardBeside> Standards, IReadOnlyList<ModerationAgreement> Moderation)
{
    /// <summary>The gaps it looks at, by its rows and by the programme, each with what is trained for it.</summary>
    public required IReadOnlyList<(Gap Gap, IReadOnlyList<Course> Courses)> Gaps { get; init; }
}

public static class AuditPublishing
{
    /// <summary>Rounds are compared over three years: the database adds their cases up.</summary>
    private const int QuartersCompared = 12;

    private const int FindingsShown = 60;

    public static async Task<AuditsView> AuditsAsync(this TeamView view, Quarter quarter, Place place)
    {
        var (from, to) = (quarter.Plus(1 - QuartersCompared).FirstMonth, quarter.LastMonth);
        var audits = view.Db.Living<AuditResult>(view.Board.Id);
        var window = audits.Where(a => a.StandsAt >= from && a.StandsAt <= to);
        if (place.Grain == Grain.Agency) window = window.Where(a => a.Agency == place.Of);
        var findings = window.Where(a => a.StandsAt >= quarter.FirstMonth && a.Finding != null);
        var panels = view.Definitions.Dashboards["audits"];
        return new AuditsView(
            await ProgrammeAsync(view, audits), RoundsBeside.Of(await RoundsAsync(window), view.Definitions.Returns.Scales),
            await FindingsAsync(view, findings), await findings.CountAsync(), await view.LinesAsync(panels["measures"], quarter, place), await view.CountsAsync(panels["variety"], quarter, place));
    }

    /// <summary>All rounds of one audit up to a quarter, added up by the database; the numbered cases only where they are the same ones.</summary>
    /// <returns>Null when the board has no such audit by then.</returns>
    public static async Task<AuditView?> AuditAsync(this TeamView view, string reference, Quarter quarter, bool sameCases)
    {
        var to = quarter.LastMonth;
        var rows = view.Db.Living<AuditResult>(view.Board.Id).Where(a => a.AuditRef == reference && a.StandsAt <= to);
        var head = await rows.GroupBy(a => a.AuditRef).Select(g => new { Title = g.Max(a => a.AuditTitle), Numbered = g.Any(a => a.CaseNo != null), Agencies = g.Select(a => a.Agency).Distinct().Count() }).FirstOrDefaultAsync();
        if (head is null) return null;
        var graded = rows.Where(a => a.Grade != AuditResult.NotApplicable);
        var counts = await graded.GroupBy(a => new { a.Round, a.QuestionSet, a.Scale, a.Standard, a.Grade })
            .Select(g => new GradedCount(g.Key.Round, g.Key.QuestionSet, g.Key.Scale, g.Key.Standard, g.Key.Grade, g.Sum(a => a.Cases), g.Min(a => a.FieldworkDate), g.Max(a => a.FieldworkDate))).ToListAsync();
        var numbered = sameCases ? await graded.Where(a => a.CaseNo != null).Select(a => new NumberedGrade(a.Round, a.Standard, a.Agency, a.CaseNo!.Value, a.Grade)).ToListAsync() : null;
        var moderated = await graded.Where(a => a.ModeratedFrom != null).GroupBy(a => new { a.Scale, a.ModeratedFrom, a.Grade }).Select(g => new ModeratedCount(g.Key.Scale, g.Key.ModeratedFrom!, g.Key.Grade, g.Sum(a => a.Cases))).ToListAsync();
        var scales = view.Definitions.Returns.Scales;
        return new AuditView(reference, head.Title ?? reference, sameCases, head.Numbered, head.Agencies, StandardBeside.Of(counts, numbered, scales), ModerationAgreement.Of(moderated, scales)) { Gaps = await GapsAsync(view, reference, rows) };
    }

    /// <summary>Of some audits those that have a round up to a quarter, and so a page. Each is looked for alone, however many rows it has.</summary>
    public static async Task<IReadOnlySet<string>> HeldAuditsAsync(this TeamView view, IQueryable<string> named, Quarter quarter)
    {
        var to = quarter.LastMonth;
        return await named.Where(n => view.Db.Living<AuditResult>(view.Board.Id).Any(a => a.AuditRef == n && a.StandsAt <= to)).Distinct().ToHashSetAsync();
    }

    private static async Task<IReadOnlyList<(Gap, IReadOnlyList<Course>)>> GapsAsync(TeamView view, string reference, IQueryable<AuditResult> rows)
    {
        var planned = await view.Db.Living<PlannedAudit>(view.Board.Id).Where(p => p.AuditRef == reference && p.GapRef != null).Select(p => p.GapRef!).ToListAsync();
        var named = (await rows.Where(a => a.GapRef != null).Select(a => a.GapRef!).Distinct().ToListAsync()).Concat(planned).SelectMany(ChainLinker.Split).ToHashSet();
        var courses = await view.Db.Living<Course>(view.Board.Id).OrderBy(c => c.CourseCode).ToListAsync();
        return [.. view.Gaps.Where(g => named.Contains(g.GapRef)).Select(g => (g, (IReadOnlyList<Course>)[.. courses.Where(c => ChainLinker.Split(c.GapRef).Contains(g.GapRef))]))];
    }

    private static async Task<IReadOnlyList<ProgrammeLine>> ProgrammeAsync(TeamView view, IQueryable<AuditResult> audits)
    {
        var done = (await audits.GroupBy(a => new { a.AuditRef, a.Round }).Select(g => new { g.Key.AuditRef, g.Key.Round, From = g.Min(a => a.FieldworkDate) }).ToListAsync()).ToLookup(a => a.AuditRef);
        var planned = await view.Db.Living<PlannedAudit>(view.Board.Id).OrderBy(p => p.AuditRef).ToListAsync();
        return [.. planned.Select(p => ProgrammeLine.Of(p, done[p.AuditRef].Select(d => (d.Round, d.From)), view.Today))];
    }

    internal static async Task<IReadOnlyList<AuditRoundHeld>> RoundsAsync(IQueryable<AuditResult> window)
    {
        var graded = await window.Where(a => a.Standard == AuditResult.Overall)
            .GroupBy(a => new { a.AuditRef, a.Round, a.QuestionSet, a.Scale, a.Grade })
            .Select(g => new { g.Key, Title = g.Max(a => a.AuditTitle), From = g.Min(a => a.FieldworkDate), To = g.Max(a => a.FieldworkDate), Cases = g.Sum(a => a.Cases) }).ToListAsync();
        // An agency may have judged cases of several grades, so agencies are counted over the round and not added up over its grades.
        var agencies = await window.Where(a => a.Standard == AuditResult.Overall).GroupBy(a => new { a.AuditRef, a.Round, a.QuestionSet, a.Scale })
            .Select(g => new { g.Key, Agencies = g.Select(a => a.Agency).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Agencies);
        return [.. graded.GroupBy(g => new { g.Key.AuditRef, g.Key.Round, g.Key.QuestionSet, g.Key.Scale }).Select(g => new AuditRoundHeld(
            g.Key.AuditRef, g.Max(x => x.Title) ?? g.Key.AuditRef, g.Key.Round, g.Key.QuestionSet, g.Key.Scale, g.Min(x => x.From), g.Max(x => x.To), agencies[g.Key],
            g.Where(x => x.Key.Grade != AuditResult.NotApplicable).ToDictionary(x => x.Key.Grade, x => x.Cases)))];
    }

    private static async Task<IReadOnlyList<AuditFinding>> FindingsAsync(TeamView view, IQueryable<AuditResult> findings) =>
        [.. (await findings.OrderBy(a => a.AuditRef).ThenBy(a => a.Agency).ThenBy(a => a.RowNumber).Take(FindingsShown)
            .Select(a => new { a.AuditRef, a.AuditTitle, a.Agency, a.Standard, a.Grade, a.Finding, a.AddedBy, a.RowNumber }).ToListAsync())
            .Select(a => new AuditFinding(a.AuditRef, a.AuditTitle ?? a.AuditRef, view.NameOf(Grain.Agency, a.Agency), a.Standard, a.Grade, a.Finding!, a.AddedBy, a.RowNumber))];
}
