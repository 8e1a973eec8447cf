using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline.Watching;
using LscbImpact.Store;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>Where files are handed in: they are screened before anything of them is kept.</summary>
public sealed class ReturnDesk(ImpactStore store, Definitions definitions, Telemetry telemetry)
{
    /// <summary>Screens a file and keeps what may be kept. Taking it in is a job of its own.</summary>
    public Submission Receive(SafeguardingBoard board, ReturnFile file, HandingIn how)
    {
        using var db = store.Open();
        return Receive(db, board, file, how);
    }

    /// <summary>As <see cref="Receive(SafeguardingBoard, ReturnFile, HandingIn)"/>, together with what the caller writes.</summary>
    internal Submission Receive(ImpactDb db, SafeguardingBoard board, ReturnFile file, HandingIn how)
    {
        using var span = Telemetry.Begin("receive a return", file.Kind);
        var screening = PersonalDataScreen.Screen(file, definitions.Returns[file.Kind], how.Names);
        var submission = new ReceivedReturns(db).Receive(board, file, screening, how);
        telemetry.Received(submission);
        return submission;
    }

    /// <summary>How submissions stand now.</summary>
    public IReadOnlyList<Submission> Look(IReadOnlyCollection<int> submissions)
    {
        using var db = store.Open();
        return [.. db.Submissions.Where(s => submissions.Contains(s.Id)).OrderBy(s => s.Id)];
    }

    /// <summary>Judges a file as it would be judged, and keeps nothing.</summary>
    public Judgement Judge(SafeguardingBoard board, ReturnFile file)
    {
        var specification = definitions.Returns[file.Kind];
        var screening = PersonalDataScreen.Screen(file, specification, NamesChoice.Mask);
        if (screening.Return is not { } screened) return new(ReturnChecker.OutcomeOf(screening.Personal), default, screening.Refusals, new Dictionary<string, string>());
        using var db = store.Open();
        var knowledge = new KnowledgeReader(db, store.Codes).Read(board.Id, file);
        var judged = ReturnChecker.Check(ReturnReader.Read(screened, specification, knowledge.Codes), knowledge);
        return new(judged.Outcome, judged.Counts, judged.Findings, screened.Layout.OwnHeadings);
    }
}

/// <summary>What a check says of a file.</summary>
/// <param name="OwnHeadings">The sender's headings where they are other than ours.</param>
public sealed record Judgement(Outcome Outcome, RowCounts Counts, IReadOnlyList<Core.Returns.Findings.Finding> Findings, IReadOnlyDictionary<string, string> OwnHeadings);
