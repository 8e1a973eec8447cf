using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Registers;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.Pipeline.Publishing;

/// <param name="Row">Row in the file that brought it.</param>
public sealed record AuditFinding(string AuditRef, string AuditTitle, string AgencyName, string Standard, string Grade, string Text, int Version, int Row);

/// <summary>The audit programme, its rounds, and what the quarter's audits found.</summary>
public sealed record AuditsView(IReadOnlyList<ProgrammeLine> Programme, IReadOnlyList<RoundsBeside> Rounds, IReadOnlyList<AuditFinding> Findings, int FindingsInAll, IReadOnlyList<QuarterLine> Lines, CountTable Variety);

public static class AuditPublishing
{
    /// <summary>Rounds are compared over three years: the database adds their cases up.</summary>
    private const int QuartersCompared = 12;

    private const int FindingsShown = 60;

    public static async Task<AuditsView> AuditsAsync(this BoardView view, Quarter quarter, Place place)
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

    private static async Task<IReadOnlyList<ProgrammeLine>> ProgrammeAsync(BoardView view, IQueryable<AuditResult> audits)
    {
        var done = (await audits.GroupBy(a => new { a.AuditRef, a.Round }).Select(g => new { g.Key.AuditRef, g.Key.Round, From = g.Min(a => a.FieldworkDate) }).ToListAsync()).ToLookup(a => a.AuditRef);
        var planned = await view.Db.Living<PlannedAudit>(view.Board.Id).OrderBy(p => p.AuditRef).ToListAsync();
        return [.. planned.Select(p => ProgrammeLine.Of(p, done[p.AuditRef].Select(d => (d.Round, d.From)), view.Today))];
    }

    internal static async Task<IReadOnlyList<AuditRoundHeld>> RoundsAsync(IQueryable<AuditResult> window)
    {
        var graded = await window.Where(a => a.Standard == AuditResult.Overall)
            .GroupBy(a => new { a.AuditRef, a.Round, a.QuestionSet, a.Scale, a.Grade })
            .Select(g => new { g.Key, Title = g.Max(a => a.AuditTitle), From = g.Min(a => a.FieldworkDate), To = g.Max(a => a.FieldworkDate), Agencies = g.Select(a => a.Agency).Distinct().Count(), Cases = g.Sum(a => a.Cases) }).ToListAsync();
        return [.. graded.GroupBy(g => new { g.Key.AuditRef, g.Key.Round, g.Key.QuestionSet, g.Key.Scale }).Select(g => new AuditRoundHeld(
            g.Key.AuditRef, g.Max(x => x.Title) ?? g.Key.AuditRef, g.Key.Round, g.Key.QuestionSet, g.Key.Scale, g.Min(x => x.From), g.Max(x => x.To), g.Max(x => x.Agencies),
            g.Where(x => x.Key.Grade != AuditResult.NotApplicable).ToDictionary(x => x.Key.Grade, x => x.Cases)))];
    }

    private static async Task<IReadOnlyList<AuditFinding>> FindingsAsync(BoardView view, IQueryable<AuditResult> findings) =>
        [.. (await findings.OrderBy(a => a.AuditRef).ThenBy(a => a.Agency).ThenBy(a => a.RowNumber).Take(FindingsShown)
            .Select(a => new { a.AuditRef, a.AuditTitle, a.Agency, a.Standard, a.Grade, a.Finding, a.AddedBy, a.RowNumber }).ToListAsync())
            .Select(a => new AuditFinding(a.AuditRef, a.AuditTitle ?? a.AuditRef, view.NameOf(Grain.Agency, a.Agency), a.Standard, a.Grade, a.Finding!, a.AddedBy, a.RowNumber))];
}
