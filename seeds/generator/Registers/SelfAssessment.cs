namespace LscbImpact.Seeds.Registers;

/// <summary>
/// The board's answers to the 32 reflective questions in two years. A line gives the question, rating, evidence and improvement
/// of March 2024, then of March 2025, then the owner. Some answers went down: an honest board's do.
/// </summary>
internal static class SelfAssessment
{
    private static readonly (Quarter Quarter, DateOnly Day, int From)[] Years =
        [(Quarter.Parse("2023-24 Q4"), new DateOnly(2024, 3, 14), 1), (Quarter.Parse("2024-25 Q4"), new DateOnly(2025, 3, 13), 4)];

    private static readonly List<string[]> Answers = PipeTable.Lines("""
        1  | 3 | Nine challenges by the chair and lay members since 2022, all with an answer | Follow challenges until something changes | 3 | Twelve challenges; nine led to a change | Answer time is slipping | Independent chair
        2  | 2 | Lay members speak at most meetings; no record of it | Note contributions by seat | 3 | Lay members raised four challenges | Induction for the second lay seat | Independent chair
        3  | 2 | Half of the answers came after the date | A date and an owner for each | 2 | ICB and PROB answers came late or without change | Escalate to chief officers | Business manager
        4  | 3 | All agencies sit in two groups or more | Look at returns beside attendance | 2 | PROB comes to no board meeting; returns come later | Terms of reference to be signed again | Business manager
        5  | 3 | Deputies named for 16 of 20 seats | Name the rest | 2 | Represented fell below 75% | Dates a year ahead; video by default | Business manager
        6  | 2 | One round of frontline visits | Two a year | 3 | Practitioners took part in most audits | Visits by members other than the chair | Chair of the quality assurance subgroup
        7  | 2 | Challenge is about returns more than practice | Bring one case to each board | 2 | Three challenges rest on audit findings | Link each audit to a challenge or a reason why not | Chair of the quality assurance subgroup
        8  | 2 | A panel meets twice a year; one priority came from it | Panel items on each agenda | 3 | The fourth priority came from students | Tell them what changed | Participation lead
        9  | 2 | Ideas were gathered, none was chosen | Choose two | 2 | School councils and the panel were chosen | Budget for travel | Participation lead
        10 | 1 | Not discussed yet | Ask the panel | 2 | Young people commented on the yearly report | Young inspectors in an audit | Participation lead
        11 | 4 | Three priorities, each with an owner | Keep it so | 3 | Four priorities; work on the third thinned out | Say what stops when something starts | Independent chair
        12 | 3 | Eight of ten gaps come from local sources | Add families' views | 3 | Ten of thirteen are local | Use school data | Analyst
        13 | 2 | Section 11 staff answers: half could name a priority | Poster and briefing | 2 | No newer figure | Ask again in the next section 11 | Training officer
        14 | 1 | Team results are not shared | One page a team after each audit | 2 | Shared by LA and NHT | All agencies | Audit lead
        15 | 2 | Activity is counted; few outcomes | Indicators for each priority | 2 | Indicators exist for each; too early for the fourth | Targets with dates | Analyst
        16 | 3 | Each audit names its origin | Fewer from habit | 3 | Reviews and data give rise to most | Children and families give rise to one | Audit lead
        17 | 2 | Findings become actions for half of the audits | Each finding gets an owner | 2 | Late actions hold it up | Track beside review actions | Audit lead
        18 | 2 | Impact on the child is graded since 2022 | Ask families | 3 | Graded in each audit and reported by round | Intervals beside the figures | Audit lead
        19 | 3 | Four audits repeated within a year | Boys and exploitation is due | 2 | Boys and exploitation is overdue | Re-audit by March 2026 | Audit lead
        20 | 2 | One gap of 2023 came from an audit | Agenda item each spring | 3 | The plan for 2025-26 uses three audits | Write it down in the plan | Business manager
        21 | 2 | Seven-minute briefings; nobody counts readers | Count by agency | 3 | LES-101 reached six agencies | Ask at three months | Training officer
        22 | 2 | A third of the actions names an audit | All with impact | 2 | Still a third | Part of sign-off | Case review lead
        23 | 2 | Two gaps closed with evidence | Evidence before closing | 2 | Complete is not yet evidenced for most | Sign-off by the subgroup only | Case review lead
        24 | 3 | The learning review of what worked | One story a quarter | 3 | Return-home conversations, from review to indicator | Publish it | Case review lead
        25 | 2 | Two courses name no gap | Map courses to gaps | 3 | All but one do | Repair the broken reference | Training officer
        26 | 3 | Six agencies on average | Probation and general practice are few | 3 | Joint working rated 0.7 higher at three months | Fewer sessions for one agency | Training officer
        27 | 3 | Asked at six intervals | Response at three months fell to 30% | 2 | A quarter answer at three months | Managers' views as a second source | Training officer
        28 | 2 | Four courses share questions with an audit tool | Two more | 2 | Five do | Before and after, by agency | Audit lead
        29 | 2 | A third used it often by three months | Supervision prompts | 2 | Unchanged | Practice sessions after the course | Training officer
        30 | 2 | Indicators with limits since 2023 | Families' voice beside them | 2 | One shows a signal: return-home conversations | Say so when there is none | Analyst
        31 | 2 | Research is named in the plan | Ask authors to a forum | 2 | NICE guidance shaped MH-101 | A reading group of the subgroup | Training officer
        32 | 1 | Links are in people's heads | A register of gaps | 2 | The chain is kept; four links are missing | Close two a quarter | Business manager
        """);

    public static IEnumerable<Return> Returns() => Years.Select(y => new Return("BOARD", y.Quarter, "self-assessment",
        ["question_no", "rating", "evidence", "improvement", "owner_role", "date"],
        [.. Answers.Select(a => new object?[] { PipeTable.Number(a[0]), PipeTable.Number(a[y.From]), a[y.From + 1], a[y.From + 2], a[7], y.Day })]));
}
