using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Pipeline;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace LscbImpact.Cli;

/// <summary>What every command shares: the options people type, the installation they reach, the way answers are printed.</summary>
internal static class Lscb
{
    public static readonly Option<bool> AsJson = new("--json") { Description = "Print one JSON document on standard output and nothing else" };

    public static readonly Option<string?> Board = new("--board") { Description = "The board's short name, when the store has several" };

    public const string NoBoard = "There is no board yet. Set one up with: lscb board new NAME --first-quarter \"2025-26 Q1\" --agency POL=Police ...";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>A sentence for the person at the keyboard.</summary>
    public static void Say(string sentence) => Console.Error.WriteLine(sentence);

    public static void Print(object document) => Console.WriteLine(JsonSerializer.Serialize(document, Json));

    public static void Print(Table table)
    {
        // A pipe has no width of its own, and a table cut to 80 letters helps nobody.
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 200;
        AnsiConsole.Write(table);
    }

    /// <summary>Opens the installation; an empty store is made first, with the invented board unless the settings say otherwise.</summary>
    public static Installation Open()
    {
        var installation = Bare();
        if (installation.FirstStart.IsNeeded()) WithProgressAsync(report => Task.Run(() => Begin(installation, report))).GetAwaiter().GetResult();
        return installation;
    }

    private static void Begin(Installation installation, Action<string, int> report)
    {
        installation.FirstStart.Run(report);
        report("Reading comments for their themes", 100);
        installation.CatchUpOnComments();
    }

    /// <summary>Shows how far long work is, where somebody watches; on standard error, for standard output belongs to the answer.</summary>
    public static Task WithProgressAsync(Func<Action<string, int>, Task> work)
    {
        if (Console.IsErrorRedirected) return work((_, _) => { });
        var notes = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return notes.Progress().AutoClear(true).StartAsync(shown =>
        {
            var task = shown.AddTask("Beginning");
            return work((what, percent) => (task.Description, task.Value) = (Markup.Escape(what), percent));
        });
    }

    /// <summary>The installation as it is, without a first start.</summary>
    public static Installation Bare() => new(Settings, TimeProvider.System);

    /// <summary>The settings of the program's folder and of the environment.</summary>
    public static ImpactSettings Settings => ImpactSettings.Read(ImpactSettings.Sources(new ConfigurationBuilder()).Build());

    /// <summary>The board meant: the one named, or the only one.</summary>
    public static SafeguardingBoard BoardOf(Installation installation, ParseResult parsed)
    {
        var boards = installation.Boards.All();
        var named = parsed.GetValue(Board);
        if (named is not null) return boards.FirstOrDefault(b => b.Code == named) ?? throw RefusedException.WrongUse($"There is no board “{named}”. Boards: {Codes(boards)}.");
        return boards switch
        {
            [var only] => only,
            [] => throw RefusedException.Refused(NoBoard),
            // With a board of one's own beside the invented one, one's own is meant.
            _ when boards.Count(b => !b.Invented) == 1 => boards.Single(b => !b.Invented),
            _ => throw RefusedException.WrongUse($"The store has several boards; say which with --board. Boards: {Codes(boards)}."),
        };
    }

    /// <summary>Reads a file into memory, up to the limit of the settings.</summary>
    public static async Task<FileContent> ContentAsync(Installation installation, FileInfo file)
    {
        await using var stream = file.OpenRead();
        return await FileContent.TakeInAsync(stream, installation.Settings.LargestFile)
            ?? throw RefusedException.Refused($"The file is larger than the limit of {installation.Settings.LargestFileMegabytes} MB. Send one quarter and one agency at a time, without pictures or unused columns.");
    }

    public static ReturnKind Kind(string name) =>
        ReturnKinds.Find(name) ?? throw RefusedException.WrongUse($"There is no kind of return “{name}”. Kinds: {string.Join(", ", ReturnKinds.All.Select(k => k.Name))}.");

    /// <summary>An option that holds a quarter.</summary>
    public static Option<Quarter?> QuarterOption(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (Quarter.TryParse(result.Tokens[0].Value, out var quarter)) return quarter;
            result.AddError($"“{result.Tokens[0].Value}” is not a quarter such as \"2025-26 Q2\".");
            return null;
        },
    };

    private static string Codes(IEnumerable<SafeguardingBoard> boards) => string.Join(", ", boards.Select(b => b.Code));
}
