using System.CommandLine;
using LscbImpact.Core.Board;
using LscbImpact.Pipeline.TakingIn;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb quarter lock|unlock: once figures are reported, no return changes them.</summary>
internal static class QuarterCommand
{
    private static readonly Argument<Quarter> Quarter = new("quarter")
    {
        Description = "Such as \"2025-26 Q2\"",
        CustomParser = result =>
        {
            if (Core.Board.Quarter.TryParse(result.Tokens[0].Value, out var quarter)) return quarter;
            result.AddError($"“{result.Tokens[0].Value}” is not a quarter such as \"2025-26 Q2\".");
            return default;
        },
    };

    public static Command Make() => new Command("quarter", "Lock or unlock a quarter")
    {
        Sub("lock", "No return can change the quarter until it is unlocked", (decisions, board, quarter) => decisions.Lock(board, quarter)),
        Sub("unlock", "Returns can change the quarter again", (decisions, board, quarter) => decisions.Unlock(board, quarter)),
    };

    private static Command Sub(string name, string description, Func<Decisions, SafeguardingBoard, Quarter, bool> act)
    {
        var command = new Command(name, description) { Quarter, Lscb.Board };
        command.SetAction(parsed =>
        {
            var installation = Lscb.Open();
            var board = Lscb.BoardOf(installation, parsed);
            var quarter = parsed.GetRequiredValue(Quarter);
            var changed = act(installation.Decisions, board, quarter);
            Lscb.Say(changed ? $"{quarter} is now {name}ed." : $"{quarter} was {name}ed already.");
            return ExitCode.Fine;
        });
        return command;
    }
}
