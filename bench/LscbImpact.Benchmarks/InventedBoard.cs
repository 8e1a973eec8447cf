using System.Globalization;
using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;

namespace LscbImpact.Benchmarks;

/// <summary>
/// What the agencies of one invented board send, quarter by quarter: eight returns, most of their rows audit results. Every audit is
/// made again a year later. The same number gives the same rows.
/// </summary>
internal sealed class InventedBoard(int number, Quarter first, int rowsAQuarter)
{
    private const int Seats = 12, Intervals = 3, StandardsOfACase = 25;

    private static readonly string[] Grades = ["outstanding", "good", "requires improvement", "inadequate"];
    private static readonly string[] Said = ["Chronology incomplete; plan not shared with the school", "The child's wishes shaped the plan", "Supervision recorded and reflective", "Thresholds applied late", "Good challenge between agencies", "No evidence of the father's part in the assessment"];
    private static readonly string[] Standards = [.. from step in new[] { "Referral", "Assessment", "Plan", "Review", "Supervision", "Chronology" } from asked in new[] { "is timely", "is thorough", "hears the child", "is shared" } select $"{step} {asked}"];

    private readonly int sessions = Math.Max(2, rowsAQuarter / 50 / InventedRegisters.Agencies.Count), actions = Math.Clamp(rowsAQuarter / 100, 4, 40);

    private int Respondents => Math.Max(1, rowsAQuarter * 8 / 100 / sessions / Intervals);

    private int AuditRows => (rowsAQuarter - sessions * (InventedRegisters.Agencies.Count + Respondents * Intervals) - actions - Seats * 3 - InventedRegisters.Indicators.Length * 4) / InventedRegisters.Auditing.Length;

    /// <summary>Everything of one quarter, in the order in which it can be checked.</summary>
    public IEnumerable<InventedReturn> Returns(Quarter quarter) =>
    [
        .. InventedRegisters.Auditing.Select(a => AuditResults(a, quarter, AuditRows)), TrainingSessions(quarter), TrainingEvaluations(quarter), ReviewActions(quarter), Attendance(quarter), Indicators(quarter),
    ];

    /// <summary>The audit that an agency begins and the one of a year ago made again.</summary>
    public InventedReturn AuditResults(string agency, Quarter quarter, int rows)
    {
        var (chance, at) = (Chance(quarter, agency[0]), At(quarter));
        var csv = new StringBuilder("audit_ref,audit_title,audit_type,round,question_set,origin,priority_code,gap_ref,fieldwork_date,agency,locality,standard,scale,grade,case_no,population,practitioners_involved,impact_on_child,child_voice,finding\n");
        (int Begun, int Round)[] audits = at >= 4 ? [(at, 1), (at - 4, 2)] : [(at, 1)];
        foreach (var (begun, round) in audits)
            for (var row = 0; row < Math.Max(1, rows / audits.Length); row++)
            {
                var (@case, standard) = (row / StandardsOfACase, row % StandardsOfACase);
                var whole = standard == 0;
                var grade = Grades[chance.Next(100) < 40 + at + 8 * round ? chance.Next(2) : 2 + chance.Next(2)];
                csv.Append(CultureInfo.InvariantCulture, $"{InventedRegisters.Audit(agency, begun)},Audit {begun + 1} of {agency},multi-agency case file,{round},SET-1,{(round == 1 ? "review" : "previous audit")},,,{quarter.FirstDay.AddDays(10 + @case % 70):yyyy-MM-dd},{agency},{InventedRegisters.Localities[@case % 3]},{(whole ? "overall" : Standards[standard - 1])},ofsted,{grade},{@case + 1},{rows},{(@case % 3 == 0 ? "yes" : "no")},{(whole ? "some" : "")},{(whole ? "met" : "")},{(whole && @case % 2 == 0 ? Said[chance.Next(Said.Length)] : "")}\n");
            }
        return Sent(ReturnKinds.AuditResults, agency, quarter, csv);
    }

    /// <summary>Sessions of the quarter, with each agency's people.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="count">How many; as many as the board always has unless told.</param>
    public InventedReturn TrainingSessions(Quarter quarter, int? count = null)
    {
        var chance = Chance(quarter, 't');
        var csv = new StringBuilder("session_ref,course_code,course_title,delivery,session_date,duration_days,origin,capacity,agency,role_group,booked,attended,walk_ins,no_shows,cancelled\n");
        for (var s = 0; s < (count ?? sessions); s++)
            foreach (var agency in InventedRegisters.Agencies)
            {
                var (booked, noShows, cancelled) = (3 + chance.Next(4), chance.Next(2), chance.Next(2));
                var course = InventedRegisters.Courses[s % InventedRegisters.Courses.Length];
                csv.Append(CultureInfo.InvariantCulture, $"SES-{At(quarter):00}-{s:000},{course},Course {course},classroom,{DayOf(quarter, s):yyyy-MM-dd},1,review,48,{agency.Code},Social work,{booked},{booked - noShows - cancelled},0,{noShows},{cancelled}\n");
            }
        return Sent(ReturnKinds.TrainingSessions, BoardTeam.Code, quarter, csv);
    }

    /// <summary>Answers before and after this quarter's sessions, and three months after the last quarter's.</summary>
    private InventedReturn TrainingEvaluations(Quarter quarter)
    {
        var chance = Chance(quarter, 'e');
        var csv = new StringBuilder("session_ref,agency,role_group,interval,answered_on,respondent,confidence,knowledge,skills,joint_working,satisfaction,applied,comment\n");
        foreach (var (interval, held, later) in new[] { ("start", quarter, 0), ("end", quarter, 0), ("3 months", quarter.Plus(-1), 91) })
            for (var s = 0; s < sessions && At(held) >= 0; s++)
                for (var r = 0; r < Respondents; r++)
                {
                    int Score() => Math.Min(5, (interval == "start" ? 1 : 2) + chance.Next(4));
                    csv.Append(CultureInfo.InvariantCulture, $"SES-{At(held):00}-{s:000},{InventedRegisters.Agencies[r % InventedRegisters.Agencies.Count].Code},Social work,{interval},{DayOf(held, s).AddDays(later):yyyy-MM-dd},r{r}x,{Score()},{Score()},{Score()},{Score()},{(interval == "end" ? $"{Score()}" : "")},{(later > 0 ? "sometimes" : "")},{(r % 6 == 0 ? Said[chance.Next(Said.Length)] : "")}\n");
                }
        return Sent(ReturnKinds.TrainingEvaluations, BoardTeam.Code, quarter, csv);
    }

    /// <summary>Every action from the quarter in which it was agreed: open, then done, then evidenced.</summary>
    private InventedReturn ReviewActions(Quarter quarter)
    {
        var csv = new StringBuilder("review_ref,review_type,recommendation_no,recommendation,action_no,action,agency,owner_role,level,due_date,status,rag,completed_date,signed_off_date,evidence_type,progress\n");
        for (var a = 0; a < actions; a++)
        {
            var (agreed, takes) = (a * 12 / actions, 2 + a % 4);
            if (At(quarter) < agreed) continue;
            var (due, done, evidenced) = (first.Plus(agreed + takes - a % 3).LastDay.AddDays(-20), At(quarter) >= agreed + takes, At(quarter) > agreed + takes);
            var (status, rag) = evidenced ? ("closed and evidenced", "blue") : done ? ("complete", "blue") : ("in progress", due < quarter.LastDay ? "red" : "green");
            var completed = first.Plus(agreed + takes).FirstDay.AddDays(30);
            csv.Append(CultureInfo.InvariantCulture, $"REV-{a % 2},LCSPR,{a / 4 + 1},Agencies keep one chronology,{a + 1},Open the template at referral,{InventedRegisters.Agencies[a % InventedRegisters.Agencies.Count].Code},Head of safeguarding,single agency,{due:yyyy-MM-dd},{status},{rag},{(done ? $"{completed:yyyy-MM-dd}" : "")},{(evidenced ? $"{completed.AddDays(30):yyyy-MM-dd}" : "")},{(evidenced ? "dip sample" : "")},Working group met; the template is in use in {At(quarter) - agreed + 1} teams\n");
        }
        return Sent(ReturnKinds.ReviewActions, BoardTeam.Code, quarter, csv);
    }

    private InventedReturn Attendance(Quarter quarter)
    {
        var chance = Chance(quarter, 'a');
        var csv = new StringBuilder("group,meeting_date,agency,seat,role,code\n");
        foreach (var (group, days) in new[] { ("board", 40), ("executive", 15), ("executive", 70) })
            for (var seat = 0; seat < Seats; seat++)
                csv.Append(CultureInfo.InvariantCulture, $"{group},{quarter.FirstDay.AddDays(days):yyyy-MM-dd},{InventedRegisters.Agencies[seat % InventedRegisters.Agencies.Count].Code},{seat + 1},member,{"PPPPPVDAN"[chance.Next(9)]}\n");
        return Sent(ReturnKinds.Attendance, BoardTeam.Code, quarter, csv);
    }

    private InventedReturn Indicators(Quarter quarter)
    {
        var chance = Chance(quarter, 'i');
        var csv = new StringBuilder("indicator_code,period,locality,numerator,denominator\n");
        foreach (var (code, unit, _) in InventedRegisters.Indicators)
            foreach (var locality in InventedRegisters.Localities.Prepend(""))
                csv.Append(CultureInfo.InvariantCulture, $"{code},{quarter},{locality},{40 + chance.Next(60)},{(unit == "percent" ? 120 : 30_000)}\n");
        return Sent(ReturnKinds.Indicators, BoardTeam.Code, quarter, csv);
    }

    private int At(Quarter quarter) => quarter.Ordinal - first.Ordinal;

    /// <summary>Spread over the quarter, and three months later within the next.</summary>
    private static DateOnly DayOf(Quarter quarter, int session) => quarter.FirstDay.AddDays(5 + session * 7 % 75);

    private Random Chance(Quarter quarter, char what) => new((number * 397 + quarter.Ordinal) * 397 + what);

    private static InventedReturn Sent(ReturnKind kind, string agency, Quarter quarter, StringBuilder csv) => new(kind, agency, quarter, Encoding.UTF8.GetBytes(csv.ToString()));
}
