using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Core.Returns.Checking;

/// <summary>Judges a reading against itself and against what the board holds. Bad data is a value; nothing here throws for it.</summary>
public static class ReturnChecker
{
    /// <param name="reading">The rows to judge.</param>
    /// <param name="knowledge">What the board holds.</param>
    /// <param name="goodRows">Good rows are wanted though others are rejected.</param>
    /// <param name="progress">Told the number of rows seen so far, every few thousand rows.</param>
    public static ReturnCheck Begin(ReturnReading reading, BoardKnowledge knowledge, bool goodRows = false, Action<int>? progress = null) =>
        new(reading, knowledge, goodRows, [.. Refusals(reading.File, knowledge)], progress);

    /// <summary>Judges a whole return of which nothing is stored.</summary>
    public static CheckedReturn Check(ReturnReading reading, BoardKnowledge knowledge)
    {
        var check = Begin(reading, knowledge);
        foreach (var _ in check.Rows()) { }
        return check.Finish();
    }

    /// <summary>A file that was turned away at the door: not text, or personal data.</summary>
    public static Outcome OutcomeOf(bool personal) => personal ? Outcome.PersonalData : Outcome.Rejected;

    private static IEnumerable<Finding> Refusals(ReturnFile file, BoardKnowledge knowledge)
    {
        var agencies = knowledge.Codes["agencies"];
        if (file.Agency != BoardTeam.Code && agencies.Find(file.Agency) is null)
            yield return new Finding(Messages.UnknownSender, Detail: Echo.Of(file.Agency), More: agencies.Suggestion(file.Agency));
        if (file.Kind.IsRegister && file.Agency != BoardTeam.Code) yield return new Finding(Messages.RegisterSender, Detail: file.Kind.Name);
        if (knowledge.QuarterLocked && !file.Kind.IsRegister) yield return new Finding(Messages.QuarterLocked, Detail: file.Quarter.ToString());
    }
}
