using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board.Returns;

/// <summary>One handing in: how far it is, how it ended, and every finding.</summary>
public sealed class SubmissionModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Returns";

    public SubmissionView Shown { get; private set; } = null!;

    public bool IsRefused => Shown.Submission.Outcome is Outcome.Rejected or Outcome.PersonalData or Outcome.RowsRejected || Shown.Submission.Stage == Stage.Failed;

    public string Heading => (Shown.Submission.Stage, Shown.Submission.Outcome) switch
    {
        (Stage.Failed, _) => "It could not be taken in",
        (_, Outcome.Accepted) => "Accepted",
        (_, Outcome.AcceptedWithWarnings) => "Accepted, with warnings",
        (_, Outcome.RowsRejected) => "Rows rejected",
        (_, Outcome.PersonalData) => "Refused: personal data",
        _ => "Refused",
    };

    public string Summary
    {
        get
        {
            var s = Shown.Submission;
            if (s.Stage == Stage.Failed) return "Nothing of it was stored.";
            var counts = $"{Narrative.Count(s.RowsRead, "row")} read: {s.RowsStored} stored, {s.RowsUnchanged} unchanged, {s.RowsRejected} rejected, {s.RowsSkipped} skipped.";
            return s.Outcome switch
            {
                Outcome.PersonalData => "It contains what identifies a person, so nothing of it was kept, neither here nor in any log. The list says where; mend it there and send the file again.",
                Outcome.Rejected => $"The file was refused whole. {(s.RowsRead > 0 ? counts : "")} The list says why, and what to do.",
                Outcome.RowsRejected when s.VersionId is null => $"{Narrative.Count(s.RowsRead, "row")} read, {(Shown.RowsWrong == 0 ? "none wrong by itself, but something is missing" : $"{Shown.RowsWrong} of them wrong")}. Nothing was stored: mend what the list calls an error and send the whole file again, or send it with “Store the good rows”.",
                _ when Shown.Version is { } version => $"{counts} It is version {version.Number} of this return.",
                _ => $"{counts} It holds just what is stored already, so there is no new version.",
            };
        }
    }

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery(Name = "page")] int number = 1)
    {
        if (await View.SubmissionAsync(id, number) is not { } shown) return NotFound();
        Shown = shown;
        return Page();
    }

    public async Task<IActionResult> OnGetAnnotatedAsync(int id)
    {
        if (await View.AnnotatedAsync(id) is not var (name, bytes)) return NotFound();
        return File(bytes, "text/csv; charset=utf-8", name);
    }
}
