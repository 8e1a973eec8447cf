using LscbImpact.Core.Board;
using LscbImpact.Core.Chain;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Dashboards.Rounds;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Measures.Audits;
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
        var month = quarter.FirstMonth;
        var window = view.Tallies().Where(t => t.Month >= from && t.Month <= to);
        var findings = view.Db.Living<AuditResult>(view.Board.Id).Where(a => a.StandsAt >= month && a.StandsAt <= to && a.Finding != null);
        if (place.Grain == Grain.Agency) (window, findings) = (window.Where(t => t.Agency == place.Of), findings.Where(a => a.Agency == place.Of));
        var panels = view.Definitions.Dashboards["audits"];
        return new AuditsView(
            await ProgrammeAsync(view), RoundsBeside.Of(await RoundsAsync(window), view.Definitions.Returns.Scales),
            await FindingsAsync(view, findings), await findings.CountAsync(), await view.LinesAsync(panels["measures"], quarter, place), await view.CountsAsync(panels["variety"], quarter, place));
    }

    /// <summary>All rounds of one audit up to a quarter, added up by the database; the numbered cases only where they are the same ones.</summary>
    /// <returns>Null when the board has no such audit by then.</returns>
    public static async Task<AuditView?> AuditAsync(this TeamView view, string reference, Quarter quarter, bool sameCases)
    {
        var to = quarter.LastMonth;
        var tallies = await view.Tallies().Where(t => t.AuditRef == reference && t.Month <= to).ToListAsync();
        if (tallies.Count == 0) return null;
        var graded = tallies.Where(t => t.Grade != AuditResult.NotApplicable).ToList();
        var counts = graded.GroupBy(t => (t.Round, t.QuestionSet, t.Scale, t.Standard, t.Grade))
            .Select(g => new GradedCount(g.Key.Round, g.Key.QuestionSet, g.Key.Scale, g.Key.Standard, g.Key.Grade, g.Sum(t => t.Cases), g.Min(t => t.FirstDay), g.Max(t => t.LastDay))).ToList();
        var numbered = !sameCases ? null : await view.Db.Living<AuditResult>(view.Board.Id).Where(a => a.AuditRef == reference && a.StandsAt <= to && a.Grade != AuditResult.NotApplicable && a.CaseNo != null)
            .Select(a => new NumberedGrade(a.Round, a.Standard, a.Agency, a.CaseNo!.Value, a.Grade)).ToListAsync();
        var moderated = graded.Where(t => t.ModeratedFrom != null).GroupBy(t => (t.Scale, t.ModeratedFrom, t.Grade)).Select(g => new ModeratedCount(g.Key.Scale, g.Key.ModeratedFrom!, g.Key.Grade, g.Sum(t => t.Cases))).ToList();
        var scales = view.Definitions.Returns.Scales;
        return new AuditView(reference, tallies.Select(t => t.AuditTitle).Max(StringComparer.Ordinal) ?? reference, sameCases, tallies.Exists(t => t.Numbered), tallies.Select(t => t.Agency).Distinct().Count(), StandardBeside.Of(counts, numbered, scales), ModerationAgreement.Of(moderated, scales))
        {
            Gaps = await GapsAsync(view, reference, [.. tallies.Select(t => t.GapRef).OfType<string>().Distinct()]),
        };
    }

    /// <summary>What the board's audits found, added up when figures were last measured.</summary>
    internal static IQueryable<AuditTally> Tallies(this TeamView view) => view.Db.AuditTallies.AsNoTracking().Where(t => t.BoardId == view.Board.Id);

    /// <summary>Of some audits those that have a round up to a quarter, and so a page.</summary>
    public static async Task<IReadOnlySet<string>> HeldAuditsAsync(this TeamView view, IQueryable<string> named, Quarter quarter)
    {
        var to = quarter.LastMonth;
        return await named.Where(n => view.Tallies().Any(t => t.AuditRef == n && t.Month <= to)).Distinct().ToHashSetAsync();
    }

    private static async Task<IReadOnlyList<(Gap, IReadOnlyList<Course>)>> GapsAsync(TeamView view, string reference, IReadOnlyCollection<string> judged)
    {
        var planned = await view.Db.Living<PlannedAudit>(view.Board.Id).Where(p => p.AuditRef == reference && p.GapRef != null).Select(p => p.GapRef!).ToListAsync();
        var named = judged.Concat(planned).SelectMany(ChainLinker.Split).ToHashSet();
        var courses = await view.Db.Living<Course>(view.Board.Id).OrderBy(c => c.CourseCode).ToListAsync();
        return [.. view.Gaps.Where(g => named.Contains(g.GapRef)).Select(g => (g, (IReadOnlyList<Course>)[.. courses.Where(c => ChainLinker.Split(c.GapRef).Contains(g.GapRef))]))];
    }

    private static async Task<IReadOnlyList<ProgrammeLine>> ProgrammeAsync(TeamView view)
    {
        var done = (await view.Tallies().GroupBy(t => new { t.AuditRef, t.Round }).Select(g => new { g.Key.AuditRef, g.Key.Round, From = g.Min(t => t.FirstDay) }).ToListAsync()).ToLookup(a => a.AuditRef);
        var planned = await view.Db.Living<PlannedAudit>(view.Board.Id).OrderBy(p => p.AuditRef).ToListAsync();
        return [.. planned.Select(p => ProgrammeLine.Of(p, done[p.AuditRef].Select(d => (d.Round, d.From)), view.Today))];
    }

    internal static async Task<IReadOnlyList<AuditRoundHeld>> RoundsAsync(IQueryable<AuditTally> window) =>
        [.. (await window.Where(t => t.Standard == AuditResult.Overall).ToListAsync()).GroupBy(t => (t.AuditRef, t.Round, t.QuestionSet, t.Scale)).Select(g => new AuditRoundHeld(
            g.Key.AuditRef, g.Select(t => t.AuditTitle).Max(StringComparer.Ordinal) ?? g.Key.AuditRef, g.Key.Round, g.Key.QuestionSet, g.Key.Scale, g.Min(t => t.FirstDay), g.Max(t => t.LastDay), g.Select(t => t.Agency).Distinct().Count(),
            g.Where(t => t.Grade != AuditResult.NotApplicable).GroupBy(t => t.Grade).ToDictionary(t => t.Key, t => t.Sum(x => x.Cases))))];

    private static async Task<IReadOnlyList<AuditFinding>> FindingsAsync(TeamView view, IQueryable<AuditResult> findings) =>
        [.. (await findings.OrderBy(a => a.AuditRef).ThenBy(a => a.Agency).ThenBy(a => a.RowNumber).Take(FindingsShown)
            .Select(a => new { a.AuditRef, a.AuditTitle, a.Agency, a.Standard, a.Grade, a.Finding, a.AddedBy, a.RowNumber }).ToListAsync())
            .Select(a => new AuditFinding(a.AuditRef, a.AuditTitle ?? a.AuditRef, view.NameOf(Grain.Agency, a.Agency), a.Standard, a.Grade, a.Finding!, a.AddedBy, a.RowNumber))];
}
