using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.SystemTests.Boards;
using LscbImpact.SystemTests.Databases;

namespace LscbImpact.SystemTests.Store;

/// <summary>Comments are read for their themes after a return is accepted, once, and again after a kill.</summary>
public sealed class ThemedCommentsTests : IDisposable
{
    private const string Headings = "audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no,finding\n";

    private readonly TestBoard board = new();

    public void Dispose() => board.Dispose();

    [StoreFact]
    public async Task Themes_follow_a_return_and_its_correction_and_a_kill_changes_nothing()
    {
        Sends("Chronology missing from the file", "Father not spoken to", "");
        board.Reading(db => db.ThemedComments.Count()).Should().Be(0, "a return never waits for its comments");
        board.Installation.CatchUpOnComments();
        board.Reading(db => db.ThemedComments.Count()).Should().Be(2);
        (await board.FigureAsync("theme.fathers-hidden-adults", "2025-26 Q2", Grain.Agency, "POL")).Numerator.Should().Be(1);
        (await board.FigureAsync("theme.fathers-hidden-adults.audit", "2025-26 Q2")).Numerator.Should().Be(1);
        (await board.FigureAsync("comments.all", "2025-26 Q2")).Numerator.Should().Be(2);

        Sends("Chronology missing from the file", "Neglect of teeth followed up by the dentist", "Father and new partner both seen");
        board.Installation.CatchUpOnComments();
        (await board.FigureAsync("comments.all", "2025-26 Q2")).Numerator.Should().Be(3);
        (await board.FigureAsync("theme.neglect", "2025-26 Q2")).Numerator.Should().Be(1);
        (await board.FigureAsync("theme.fathers-hidden-adults", "2025-26 Q2")).Numerator.Should().Be(1);

        var (points, themes) = (board.Points(), Themes());
        // As a kill leaves it: some comments are there, and nothing says that their version is read.
        board.Reading(db => { db.CommentReadings.RemoveRange(db.CommentReadings); db.ThemedComments.Remove(db.ThemedComments.First()); return db.SaveChanges(); });
        board.Installation.CatchUpOnComments();
        board.Installation.CatchUpOnComments();
        Themes().Should().Equal(themes);
        board.Points().Should().Equal(points);
        board.Installation.Measure.Rebuild(board.Board.Id);
        board.Points().Should().Equal(points);
        board.Reading(db => db.ThemeModels.Count()).Should().Be(1);
    }

    [StoreFact]
    public void A_likely_name_is_masked_before_a_comment_is_kept()
    {
        Sends("Mum Sarah Jones did not answer and Mr Smith was not seen", "x", "");
        board.Installation.CatchUpOnComments();
        var comment = board.Reading(db => db.ThemedComments.Single(c => c.Text.Contains("did not answer")));
        comment.Text.Should().NotContain("Jones").And.NotContain("Smith").And.Contain("[name]");
    }

    private void Sends(params string[] findings) => board.Sends(ReturnKinds.AuditResults,
        Headings + string.Concat(findings.Select((f, i) => $"AUD-1,thematic,1,2025-07-14,POL,overall,ofsted,good,{i + 1},{f}\n")));

    private IReadOnlyList<string> Themes() => board.Reading(db => db.CommentThemes.ToList()).Select(t => $"{t.Source} {t.RowId} {t.Theme} {t.Probability} {t.Words} {t.Counts}").Order(StringComparer.Ordinal).ToList();
}
