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
        Submission register;
        using (installation.Store.Alone("new-board"))
        using (var db = installation.Store.Open())
        // The board and its register at once: if nobody comes to take the register in, it waits as any return does.
        using (var transaction = db.Database.BeginTransaction())
        {
            if (db.Boards.Any(b => b.Code == code)) return (null, $"There is already a board called “{code}”.");
            board = new SafeguardingBoard { Code = code, Name = name.Trim(), FirstQuarter = first };
            db.Boards.Add(board);
            db.SaveChanges();
            register = installation.Desk.Receive(db, board, RegisterOf(first, agencies), new HandingIn("set up", board.Now(installation.Clock), installation.Clock.GetUtcNow().UtcDateTime));
            transaction.Commit();
        }
        var submission = TakeIn(board, register);
        return submission.VersionId is not null ? (board, null) : (board, $"The agencies could not be stored ({submission.Outcome}): look at the return of agencies.");
    }

    /// <summary>Every board, the real ones first.</summary>
    public IReadOnlyList<SafeguardingBoard> All()
    {
        using var db = installation.Store.Open();
        return [.. db.Boards.OrderBy(b => b.Invented).ThenBy(b => b.Name)];
    }

    private static ReturnFile RegisterOf(Quarter first, IReadOnlyList<NamedAgency> agencies)
    {
        var register = new StringBuilder("code,name\n");
        foreach (var agency in agencies) register.Append(Quoted(agency.Code)).Append(',').Append(Quoted(agency.Name)).Append('\n');
        return new ReturnFile(ReturnKinds.Agencies, BoardTeam.Code, first, "agencies.csv", FileContent.Of(Encoding.UTF8.GetBytes(register.ToString())));
    }

    private Submission TakeIn(SafeguardingBoard board, Submission register)
    {
        if (!register.IsOver) installation.TakeIn.Run(register.Id);
        installation.Measure.Run(board.Id);
        using var db = installation.Store.Open();
        return db.Submissions.Single(s => s.Id == register.Id);
    }

    private static string Quoted(string cell) => $"\"{cell.Trim().Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
