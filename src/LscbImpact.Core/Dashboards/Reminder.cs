using LscbImpact.Core.Board;

namespace LscbImpact.Core.Dashboards;

/// <summary>A message that asks an agency for what it owes. A person reads and sends it: the program holds nobody's address.</summary>
/// <param name="Agency">The agency's name.</param>
/// <param name="InWords">"2 late, 4 due by 21 January 2026".</param>
public sealed record Reminder(string Agency, string InWords, string Subject, string Body)
{
    /// <summary>Opens the message in the reader's own mail program, addressed to nobody yet (RFC 6068; lines end with CR LF).</summary>
    public string MailAddress => $"mailto:?subject={Uri.EscapeDataString(Subject)}&body={Uri.EscapeDataString(Body.ReplaceLineEndings("\r\n"))}";

    /// <summary>One for each agency that owes something, those with returns late first.</summary>
    /// <param name="board">The board's name.</param>
    /// <param name="title">Of a kind of return.</param>
    /// <param name="form">The whole address of the form that sends an agency's returns, from its code.</param>
    public static IReadOnlyList<Reminder> Of(DueList list, string board, Func<string, string> title, Func<string, string> form) =>
    [
        .. list.Late.Concat(list.Coming).GroupBy(o => (o.Due.Agency, o.Name)).Select(g => (g.Key, Late: g.Where(o => o.Days > 0).ToList(), Coming: g.Where(o => o.Days <= 0).ToList()))
            .OrderByDescending(a => a.Late.Count).ThenBy(a => a.Key.Name, StringComparer.Ordinal)
            .Select(a => Of(board, a.Key.Name, a.Late, a.Coming, title, form(a.Key.Agency))),
    ];

    private static Reminder Of(string board, string agency, List<Owed> late, List<Owed> coming, Func<string, string> title, string form)
    {
        string[] owed = [.. late.Count > 0 ? [$"{late.Count} late"] : Array.Empty<string>(), .. coming.Count > 0 ? [$"{coming.Count} due by {LondonCalendar.InWords(coming.Max(o => o.Due.DueOn))}"] : Array.Empty<string>()];
        var words = string.Join(", ", owed);
        return new Reminder(agency, words, $"Returns for {board}: {words}", string.Join('\n',
        [
            $"{board} asks {agency} for these returns.", "",
            .. Listed("Late", late, title), .. Listed("Due next", coming, title),
            $"Blank forms, and the form to send them with: {form}",
            "Nothing to report? Send the headings without rows: that is a full answer.",
            "Please put nothing into a file that could identify a person. Such a file is refused whole.",
        ]));
    }

    private static IEnumerable<string> Listed(string heading, List<Owed> owed, Func<string, string> title) => owed.Count == 0 ? [] :
    [
        $"{heading}:",
        .. owed.GroupBy(o => (o.Due.Quarter, o.Due.DueOn, o.Days)).OrderBy(g => g.Key.DueOn).Select(g =>
            $"- {g.Key.Quarter} ({g.Key.Quarter.InWords}), due {LondonCalendar.InWords(g.Key.DueOn)}{(g.Key.Days > 0 ? $", {Narrative.Count(g.Key.Days, "day")} late" : "")}: {string.Join(", ", g.Select(o => title(o.Due.Kind).ToLowerInvariant()))}"),
        "",
    ];
}
