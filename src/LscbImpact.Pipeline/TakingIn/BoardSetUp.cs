using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Store;

namespace LscbImpact.Pipeline.TakingIn;

/// <param name="Code">Short code, such as POL.</param>
/// <param name="Name">Full name.</param>
public readonly record struct NamedAgency(string Code, string Name);

/// <summary>Sets up a board of one's own: its name, its first quarter and its agencies, which go in as the first register.</summary>
public sealed class BoardSetUp(Installation installation)
{
    /// <summary>Words that addresses begin with which are no board's: the public's pages, an agency's, the job dashboard.</summary>
    private static readonly string[] Taken = ["public", "agency", "jobs"];

    /// <returns>The new board, or the sentence that says why not.</returns>
    public (SafeguardingBoard? Board, string? Refusal) Create(string name, Quarter first, IReadOnlyList<NamedAgency> agencies)
    {
        var code = Spelling.Normal(name).Split(' ') is [var word, ..] ? word : "";
        if (code.Length == 0) return (null, "A board needs a name.");
        if (Taken.Contains(code)) return (null, $"“{code}” begins addresses of the program itself: let the board's name begin with another word.");
        if (agencies.Count == 0) return (null, "A board needs at least one agency.");
        if (agencies.Any(a => a.Code.Length == 0 || a.Name.Length == 0)) return (null, "Every agency needs a code and a name.");
        SafeguardingBoard board;
        using (installation.Store.Alone("new-board"))
        using (var db = installation.Store.Open())
        {
            if (db.Boards.Any(b => b.Code == code)) return (null, $"There is already a board called “{code}”.");
            board = new SafeguardingBoard { Code = code, Name = name.Trim(), FirstQuarter = first };
            db.Boards.Add(board);
            db.SaveChanges();
        }
        var submission = TakeInAgencies(board, first, agencies);
        return submission.VersionId is not null ? (board, null) : (board, $"The agencies could not be stored ({submission.Outcome}): look at the return of agencies.");
    }

    /// <summary>Every board, the real ones first.</summary>
    public IReadOnlyList<SafeguardingBoard> All()
    {
        using var db = installation.Store.Open();
        return [.. db.Boards.OrderBy(b => b.Invented).ThenBy(b => b.Name)];
    }

    private Submission TakeInAgencies(SafeguardingBoard board, Quarter first, IReadOnlyList<NamedAgency> agencies)
    {
        var register = new StringBuilder("code,name\n");
        foreach (var agency in agencies) register.Append(Quoted(agency.Code)).Append(',').Append(Quoted(agency.Name)).Append('\n');
        var file = new ReturnFile(ReturnKinds.Agencies, BoardTeam.Code, first, "agencies.csv", FileContent.Of(Encoding.UTF8.GetBytes(register.ToString())));
        var submission = installation.Desk.Receive(board, file, new HandingIn("set up", board.Now(installation.Clock), installation.Clock.GetUtcNow().UtcDateTime));
        if (!submission.IsOver) installation.TakeIn.Run(submission.Id);
        installation.Measure.Run(board.Id);
        using var db = installation.Store.Open();
        return db.Submissions.Single(s => s.Id == submission.Id);
    }

    private static string Quoted(string cell) => $"\"{cell.Trim().Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
