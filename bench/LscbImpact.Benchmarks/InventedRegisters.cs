using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Pipeline.TakingIn;

namespace LscbImpact.Benchmarks;

/// <summary>What an invented board knows before its first return: agencies, places, priorities, gaps, courses, audits planned.</summary>
internal static class InventedRegisters
{
    public static readonly IReadOnlyList<NamedAgency> Agencies =
    [
        new("LA", "Council Children's Services"), new("POL", "County Police"), new("ICB", "Integrated Care Board"), new("NHT", "Hospitals Trust"), new("SCH", "Schools"), new("VCS", "Voluntary Sector"),
    ];

    /// <summary>Those that audit, each in a return of its own.</summary>
    public static readonly string[] Auditing = ["LA", "POL", "ICB"];

    public static readonly string[] Localities = ["NORTH", "SOUTH", "COAST"], Priorities = ["P1", "P2", "P3"], Courses = ["NEG-101", "EXP-101", "DA-101", "NEG-201", "EXP-201", "DA-201"];

    private static readonly string[] Titles = ["Neglect seen early", "Child exploitation", "Domestic abuse and children"];

    public static readonly (string Code, string Unit, string Better)[] Indicators =
    [
        ("CP-REPEAT", "percent", "lower"), ("CP-RATE", "per 10,000", "range"), ("EH-RATE", "per 10,000", "neither"), ("RHI-72H", "percent", "higher"), ("MISSING", "per 10,000", "lower"), ("DA-NOTIFIED", "percent", "higher"),
    ];

    public static string Gap(int number) => $"G-{number % 6 + 1:00}";

    public static string Priority(int number) => Priorities[number % Priorities.Length];

    /// <summary>The audit that an agency begins in the board's n-th quarter.</summary>
    public static string Audit(string agency, int quarter) => $"AUD-{agency}-{quarter:00}";

    public static IEnumerable<InventedReturn> Of(Quarter first, int quarters)
    {
        InventedReturn Register(ReturnKind kind, string headings, IEnumerable<string> rows) => new(kind, BoardTeam.Code, first, Encoding.UTF8.GetBytes(string.Join('\n', [headings, .. rows, ""])));
        string[] years = [.. Quarter.Range(first, first.Plus(quarters - 1)).Select(q => q.Year).Distinct()];
        yield return Register(ReturnKinds.Localities, "code,name", Localities.Select(l => $"{l},The {l.ToLowerInvariant()}"));
        yield return Register(ReturnKinds.Priorities, "code,title,year_from", Priorities.Select((p, i) => $"{p},{Titles[i]},{years[0]}"));
        yield return Register(ReturnKinds.Gaps, "gap_ref,statement,source,found_on,priority_code,severity,status", Enumerable.Range(0, 6).Select(g => $"{Gap(g)},What the review found and nobody had added up,review,{first.FirstDay.AddDays(-90):yyyy-MM-dd},{Priority(g)},high,open"));
        yield return Register(ReturnKinds.Courses, "course_code,title,priority_code,gap_ref", Courses.Select((c, i) => $"{c},Course {c},{Priority(i)},{Gap(i)}"));
        yield return Register(ReturnKinds.AuditProgramme, "audit_ref,title,question_set,priority_code,gap_ref", Auditing.SelectMany((a, i) => Enumerable.Range(0, quarters).Select(q => $"{Audit(a, q)},Audit {q + 1} of {a},SET-1,{Priority(q + i)},{Gap(q + i)}")));
        yield return Register(ReturnKinds.Reviews, "review_ref,review_type,title,published_on,priority_code,gap_ref", Enumerable.Range(0, 2).Select(r => $"REV-{r},LCSPR,A review of what was known,{first.FirstDay.AddDays(-60):yyyy-MM-dd},{Priority(r)},{Gap(r)}"));
        yield return Register(ReturnKinds.IndicatorDefinitions, "indicator_code,title,unit,better,stock_or_flow,priority_code", Indicators.Select((d, i) => $"{d.Code},Indicator {d.Code},\"{d.Unit}\",{d.Better},flow,{Priority(i)}"));
        yield return Register(ReturnKinds.Targets, "measure,year,target,amber_band", years.SelectMany(y => new[] { $"audits-good-or-better,{y},60,5", $"review-actions-overdue,{y},10,5" }));
        yield return Register(ReturnKinds.Populations, "area,year,children,workforce", years.SelectMany(y => Localities.Select(l => $"{l},{y},30000,").Prepend($"board,{y},90000,2800")));
    }
}
