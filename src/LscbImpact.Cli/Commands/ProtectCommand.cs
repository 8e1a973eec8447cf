using System.CommandLine;
using System.Text;
using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Store;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb protect TABLE.csv...: tables that may leave the board's own team, or one sentence why not.</summary>
internal static class ProtectCommand
{
    private static readonly Argument<FileInfo[]> Files = new Argument<FileInfo[]>("table") { Description = "CSV tables of counts that are published together; first row and column are the categories, “Total” is the margin", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();
    private static readonly Option<DirectoryInfo> Out = new("--out") { Description = "Folder for the protected tables", Required = true };
    private static readonly Option<int> Threshold = new("--threshold") { Description = "Counts of 1 to this are hidden", DefaultValueFactory = _ => 5 };
    private static readonly Option<string> ForWhom = new("--audience") { Description = "public, or agency:CODE for agencies that each know their own row", DefaultValueFactory = _ => "public" };
    private static readonly Option<int?> RoundTo = new("--round") { Description = "Round every count to a multiple of this instead of hiding" };
    private static readonly Option<FileInfo?> Ledger = new("--ledger") { Description = "What was published before; this publication is added to it. Keep it with the board's own team" };

    public static Command Make()
    {
        var command = new Command("protect", "Hide small counts in tables, and whatever would give them away") { Files, Out, Threshold, ForWhom, RoundTo, Ledger, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var (files, to, audience) = (parsed.GetRequiredValue(Files), parsed.GetRequiredValue(Out), parsed.GetValue(ForWhom)!);
        var (rule, agencies) = (Rule(parsed), Agencies(audience));
        CheckPlaces(files, to, parsed.GetValue(Ledger));
        var installation = Lscb.Bare();
        var ledger = LedgerOf(parsed.GetValue(Ledger));
        var tables = new List<CountTableFile>();
        foreach (var file in files)
        {
            var (table, refusal) = CountTableFile.Read(file.Name, await Lscb.ContentAsync(installation, file));
            tables.Add(table ?? throw Refused(parsed, refusal!));
        }
        var result = Publication.Protect([.. tables.Select(t => t.Table)], ledger.Tables, rule, agencies);
        if (result.Refusal is { } why) throw Refused(parsed, why);
        // First what was decided to publish, then the tables: a ledger that says too much is safe, one that says too little is not.
        if (parsed.GetValue(Ledger) is { } book) WholeFile.Write(book.FullName, Encoding.UTF8.GetBytes(ledger.With(result.Tables, audience, LondonCalendar.DayOf(installation.Clock.GetUtcNow().UtcDateTime)).Write()));
        to.Create();
        for (var t = 0; t < tables.Count; t++) WholeFile.Write(Path.Combine(to.FullName, files[t].Name), tables[t].Write(result.Tables[t]));
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(Document(result, rule, audience));
        else Show(result, rule);
        return ExitCode.Fine;
    }

    private static RefusedException Refused(ParseResult parsed, string why)
    {
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(new { outcome = "refused", why });
        return RefusedException.Refused(why);
    }

    private static DisclosureRule Rule(ParseResult parsed)
    {
        var (threshold, to) = (parsed.GetValue(Threshold), parsed.GetValue(RoundTo));
        if (threshold is < 1 or > 100) throw RefusedException.WrongUse($"--threshold {threshold}: the largest count that is small is a number from 1 to 100.");
        if (to is < 3 or > 1000) throw RefusedException.WrongUse($"--round {to}: counts are rounded to multiples of a number from 3 to 1000.");
        return new DisclosureRule(threshold, to);
    }

    private static IReadOnlyList<string> Agencies(string audience)
    {
        if (audience == "public") return [];
        if (audience.StartsWith("agency:", StringComparison.Ordinal) && audience.Length > 7) return [audience[7..].Trim()];
        throw RefusedException.WrongUse($"--audience “{audience}” is neither public nor agency:CODE.");
    }

    private static void CheckPlaces(FileInfo[] files, DirectoryInfo to, FileInfo? ledger)
    {
        var folder = Path.TrimEndingDirectorySeparator(to.FullName);
        if (files.GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice) throw RefusedException.WrongUse($"Two tables are called {twice.Key}: rename one, for both go into one folder.");
        if (files.FirstOrDefault(f => f.DirectoryName == folder) is { } own) throw RefusedException.WrongUse($"--out is the folder of {own.Name}: the true table would be overwritten.");
        if (ledger?.DirectoryName == folder) throw RefusedException.WrongUse("--ledger lies in --out: it holds the true counts and must not go out with the tables.");
    }

    private static PublicationLedger LedgerOf(FileInfo? file) => file is not { Exists: true } ? PublicationLedger.Empty
        : PublicationLedger.Read(File.ReadAllText(file.FullName)) ?? throw RefusedException.Refused($"{file.Name} is not a ledger of publications, so it is not known what was published before.");

    private static object Document(PublicationResult result, DisclosureRule rule, string audience) => new
    {
        outcome = "protected", threshold = rule.Threshold, roundedTo = rule.RoundTo, audience, notes = result.Notes,
        tables = result.Tables.Select(t => new
        {
            table = t.Name, cells = t.Hidden.Count, hiddenSmall = t.HowMany(HiddenBecause.Small), hiddenToProtect = t.HowMany(HiddenBecause.WouldGiveAway),
            hidden = Cells(t).Select(c => new { row = c.Row, column = c.Column, why = c.Why }),
        }),
    };

    private static void Show(PublicationResult result, DisclosureRule rule)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("Table", "Row", "Column", "Why it is hidden");
        foreach (var t in result.Tables)
            foreach (var (row, column, why) in Cells(t)) table.AddRow(new[] { t.Name, row, column, why }.Select(x => new Text(x)));
        if (table.Rows.Count > 0) Lscb.Print(table);
        foreach (var t in result.Tables)
            AnsiConsole.WriteLine($"{t.Name}: {t.HowMany(HiddenBecause.Small)} small counts (1 to {rule.Threshold}) hidden, and {t.HowMany(HiddenBecause.WouldGiveAway)} that would give one away{(rule.RoundTo is { } to ? $"; the rest rounded to {to}" : "")}.");
        foreach (var note in result.Notes) AnsiConsole.WriteLine(note);
        AnsiConsole.WriteLine("This list is for the board's own team: it tells which of the hidden counts are the small ones.");
    }

    private static IEnumerable<(string Row, string Column, string Why)> Cells(ProtectedTable table) =>
        from place in Enumerable.Range(0, table.Hidden.Count)
        where table.Hidden[place] != HiddenBecause.Shown
        select (table.Rows[place / table.Columns.Count], table.Columns[place % table.Columns.Count], table.Hidden[place] == HiddenBecause.Small ? "small" : "would give a small count away");
}
