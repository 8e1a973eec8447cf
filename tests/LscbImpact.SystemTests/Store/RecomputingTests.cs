using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;
using Microsoft.EntityFrameworkCore;

namespace LscbImpact.SystemTests.Store;

/// <summary>Figures kept up to date over every resubmission are those that a recomputation from nothing gives.</summary>
public sealed class RecomputingTests : IDisposable
{
    private static readonly string[] Quarters = ["2024-25 Q1", "2024-25 Q2", "2024-25 Q3", "2024-25 Q4", "2025-26 Q1", "2025-26 Q2"];
    private static readonly string[] Grades = ["outstanding", "good", "RI", "inadequate", "n/a"];

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task A_store_of_another_edition_of_the_measures_is_measured_anew()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "inadequate")));
        board.Reading(db => db.Points.ExecuteDelete());
        board.Reading(db => db.Boards.ExecuteUpdate(b => b.SetProperty(x => x.MeasuredBy, "an earlier edition")));
        board.Installation.Waiting.Boards().Should().Equal(board.Board.Id);
        board.Installation.Measure.Run(board.Board.Id);
        (await board.FigureAsync("audits-good-or-better.ofsted", "2025-26 Q2")).Denominator.Should().Be(2);
        board.Installation.Waiting.Boards().Should().BeEmpty();
    }

    [StoreFact]
    public void Quarters_recomputed_from_nothing_equal_those_kept_up_to_date() => KeepUpAndRecompute(seed: 1);

    [StoreFact]
    public void Quarters_recomputed_after_other_events_equal_those_kept_up_to_date() => KeepUpAndRecompute(seed: 2);

    [StoreFact]
    public void A_store_without_audit_tallies_is_given_them_when_it_is_measured_from_nothing()
    {
        board.Sends(ReturnKinds.AuditResults, AuditReturn.With((1, "good"), (2, "good"), (3, "inadequate")));
        board.Reading(db => db.AuditTallies.ExecuteDelete());
        board.Installation.Measure.Rebuild(board.Board.Id);
        Tallied().Should().Equal("AUD-1 1 POL ofsted overall good 2025-07: 2 from 2025-07-14 to 2025-07-14", "AUD-1 1 POL ofsted overall inadequate 2025-07: 1 from 2025-07-14 to 2025-07-14");
    }

    /// <summary>What the store has added up.</summary>
    private List<string> Tallied() => [.. board.Reading(db => db.AuditTallies.Where(t => t.BoardId == board.Board.Id).ToList())
        .GroupBy(t => $"{t.AuditRef} {t.Round} {t.Agency} {t.Scale} {t.Standard} {t.Grade} {t.FirstDay:yyyy-MM}")
        .Select(g => $"{g.Key}: {g.Sum(t => t.Cases)} from {g.Min(t => t.FirstDay):O} to {g.Max(t => t.LastDay):O}").Order(StringComparer.Ordinal)];

    /// <summary>What its living rows add up to, one by one.</summary>
    private List<string> AddedUp() => [.. board.Reading(db => db.Living<AuditResult>(board.Board.Id).ToList())
        .GroupBy(a => $"{a.AuditRef} {a.Round} {a.Agency} {a.Scale} {a.Standard} {a.Grade} {a.FieldworkDate:yyyy-MM}")
        .Select(g => $"{g.Key}: {g.Sum(a => a.Cases)} from {g.Min(a => a.FieldworkDate):O} to {g.Max(a => a.FieldworkDate):O}").Order(StringComparer.Ordinal)];

    private void KeepUpAndRecompute(int seed)
    {
        // Kept-up figures depend on the order of events, so the events are drawn at random; the seed makes each draw repeatable.
        var chance = new Random(seed);
        board.Sends(ReturnKinds.Priorities, "code,title\nP1,Neglect\nP2,Exploitation\n", BoardTeam.Code, "2024-25 Q1");
        for (var step = 0; step < 40; step++)
        {
            var q = chance.Next(Quarters.Length);
            switch (chance.Next(9))
            {
                case 0: board.Sends(ReturnKinds.Gaps, $"gap_ref,statement,priority_code\nG-0{chance.Next(1, 4)},x,P{chance.Next(1, 3)}\n", BoardTeam.Code, Quarters[q]); break;
                case 1 or 2: board.Sends(ReturnKinds.AuditResults, Audit(chance, q), quarter: Quarters[q], goodRows: true); break;
                case 3: board.Sends(ReturnKinds.TrainingSessions, Training(chance, q), BoardTeam.Code, Quarters[q], goodRows: true); break;
                case 4: board.Sends(ReturnKinds.TrainingEvaluations, Answers(chance, q), BoardTeam.Code, Quarters[q], goodRows: true); break;
                case 5: board.Sends(ReturnKinds.ReviewActions, Actions(chance, q), quarter: Quarters[q], goodRows: true); break;
                case 6: board.Sends(ReturnKinds.Attendance, Attendance(chance, q), BoardTeam.Code, Quarters[q], goodRows: true); break;
                case 7: board.Sends(ReturnKinds.Challenges, Challenge(chance, q), BoardTeam.Code, Quarters[q]); break;
                default: Undo(chance); break;
            }
            if (step % 10 == 9) board.Clock.Now = board.Clock.Now.AddDays(20);
        }
        board.Installation.Measure.Run(board.Board.Id);
        var kept = board.Points();
        kept.Should().HaveCountGreaterThan(100);
        Tallied().Should().HaveCountGreaterThan(5).And.Equal(AddedUp(), "pages of audits show what their rows say, without going through them");
        board.Installation.Measure.Rebuild(board.Board.Id);
        board.Points().Should().Equal(kept);
    }

    private void Undo(Random chance)
    {
        var versions = board.Reading(db => db.Versions.Where(v => v.Agency != "x").OrderBy(v => v.Id).ToList()).Where(v => !ReturnKinds.Find(v.Kind)!.IsRegister).ToList();
        if (versions.Count == 0) return;
        var version = versions[chance.Next(versions.Count)];
        if (version.Live) board.Installation.Decisions.Withdraw(board.Board, version.Id);
        else board.Installation.Decisions.Restore(board.Board, version.Id);
    }

    private static string Audit(Random chance, int q) => "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no,gap_ref,practitioners_involved\n" +
        string.Concat(Enumerable.Range(1, chance.Next(1, 8)).Select(c => $"A{chance.Next(1, 3)},thematic,{1 + q / 3},{Day(chance, q)},POL,overall,ofsted,{Grades[chance.Next(5)]},{c},G-0{chance.Next(1, 4)},{(chance.Next(2) == 0 ? "yes" : "no")}\n"));

    private static string Training(Random chance, int q) => "session_ref,course_code,delivery,session_date,capacity,agency,attended\n" +
        string.Concat(Enumerable.Range(1, chance.Next(1, 4)).SelectMany(s => new[] { "POL", "LA" }.Select(a => $"S{q}-{s},C1,classroom,{Day(new Random(s), q)},20,{a},{chance.Next(1, 10)}\n")));

    private static string Answers(Random chance, int q) => "session_ref,agency,interval,answered_on,respondent,confidence\n" +
        string.Concat(Enumerable.Range(1, chance.Next(1, 12)).Select(r => $"S{Math.Max(0, q - chance.Next(3))}-{chance.Next(1, 4)},POL,{(chance.Next(2) == 0 ? "end" : "3 months")},{Day(chance, q)},r{r},{chance.Next(1, 6)}\n"));

    private static string Actions(Random chance, int q) => "review_ref,review_type,recommendation_no,action_no,action,agency,due_date,status\n" +
        string.Concat(Enumerable.Range(1, chance.Next(1, 6)).Select(a => $"R1,SCR,1,{a},do,POL,{Day(chance, chance.Next(6))},{(chance.Next(2) == 0 ? "in progress" : "complete")}\n"));

    private static string Challenge(Random chance, int q) => "challenge_ref,date,raised_by,to_agency,issue,response_due,response_date\n" +
        $"CH-{chance.Next(1, 5)},{Day(chance, q)},Lay member,POL,Late,{Day(chance, chance.Next(6))},{(chance.Next(2) == 0 ? Day(chance, chance.Next(6)) : "")}\n";

    private static string Attendance(Random chance, int q) => $"agency,seat,{Day(chance, q)}\n" + string.Concat(new[] { "POL", "LA", "ICB" }.Select(a => $"{a},1,{"PDAN-"[chance.Next(5)]}\n"));

    private static string Day(Random chance, int q) => $"{Core.Board.Quarter.Parse(Quarters[q]).FirstDay.AddDays(chance.Next(90)):yyyy-MM-dd}";
}
