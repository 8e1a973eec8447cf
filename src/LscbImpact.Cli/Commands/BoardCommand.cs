using System.CommandLine;
using LscbImpact.Core.Board;
using LscbImpact.Pipeline.TakingIn;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb board new|list: a board of one's own.</summary>
internal static class BoardCommand
{
    private static readonly Argument<string> Name = new("name") { Description = "The board's name" };
    private static readonly Option<Quarter?> First = Lscb.QuarterOption("--first-quarter", "The quarter from which returns are owed");
    private static readonly Option<string[]> Agencies = new("--agency") { Description = "CODE=Name, once for each agency", Required = true, AllowMultipleArgumentsPerToken = true };

    public static Command Make()
    {
        First.Required = true;
        var create = new Command("new", "Set up a board of your own") { Name, First, Agencies, Lscb.AsJson };
        create.SetAction(Create);
        var list = new Command("list", "The boards of this store") { Lscb.AsJson };
        list.SetAction(List);
        return new Command("board", "Set up and list boards") { create, list };
    }

    private static int Create(ParseResult parsed)
    {
        var agencies = parsed.GetRequiredValue(Agencies).Select(a => a.Split('=', 2)).ToList();
        if (agencies.Find(a => a.Length < 2) is { } odd) throw RefusedException.WrongUse($"“{odd[0]}” is not CODE=Name, such as POL=Police.");
        // A board of one's own needs no invented one beside it.
        var installation = Lscb.Bare();
        installation.Store.Migrate();
        var (board, refusal) = installation.Boards.Create(parsed.GetRequiredValue(Name), parsed.GetValue(First)!.Value, [.. agencies.Select(a => new NamedAgency(a[0].Trim(), a[1].Trim()))]);
        if (refusal is not null) throw RefusedException.Refused(refusal);
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(new { code = board!.Code, name = board.Name, firstQuarter = board.FirstQuarter.ToString(), agencies = agencies.Count });
        else AnsiConsole.WriteLine($"{board!.Name} is set up; its short name is “{board.Code}”.");
        return ExitCode.Fine;
    }

    private static int List(ParseResult parsed)
    {
        var boards = Lscb.Open().Boards.All();
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(new { boards = boards.Select(b => new { code = b.Code, name = b.Name, firstQuarter = b.FirstQuarter.ToString(), invented = b.Invented }) });
        else if (boards.Count == 0) Lscb.Say(Lscb.NoBoard);
        else foreach (var board in boards) AnsiConsole.WriteLine($"{board.Code}  {board.Name}{(board.Invented ? " (invented)" : "")}");
        return ExitCode.Fine;
    }
}
