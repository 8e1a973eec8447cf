using System.CommandLine;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline.Publishing;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb release: what has left the board's team, and letting out what has not.</summary>
internal static class ReleaseCommand
{
    private static readonly Option<Quarter?> UpTo = Lscb.QuarterOption("--up-to", "The last quarter that is let out");
    private static readonly Option<string> By = new("--by") { Description = "The role that decided it, such as “independent chair”", Required = true };

    public static Command Make()
    {
        var command = new Command("release", "What agencies and the public may see, with small numbers protected") { Out(), Lscb.Board, Lscb.AsJson };
        command.SetAction((parsed, _) => ShowAsync(parsed));
        return command;
    }

    private static Command Out()
    {
        UpTo.Required = true;
        var command = new Command("out", "Let out everything up to a quarter that is new or was revised: it cannot be taken back") { UpTo, By, Lscb.Board, Lscb.AsJson };
        command.SetAction(async (parsed, _) =>
        {
            var installation = Lscb.Open();
            var board = Lscb.BoardOf(installation, parsed);
            // Where no host runs, nobody else makes up for a release that was killed.
            await installation.Releases.RunWaitingAsync(board.Id);
            var (release, refusal) = installation.Releases.Decide(board, parsed.GetValue(UpTo)!.Value, parsed.GetRequiredValue(By));
            if (release is null) throw RefusedException.Refused(refusal!);
            await Lscb.WithProgressAsync(async report =>
            {
                report("Protecting every figure", 10);
                await installation.Releases.RunAsync(release.Id);
            });
            return await ShowAsync(parsed);
        });
        return command;
    }

    private static async Task<int> ShowAsync(ParseResult parsed)
    {
        var installation = Lscb.Open();
        await using var view = await installation.Publisher.OpenAsync(new Audience.BoardTeam(), Lscb.BoardOf(installation, parsed));
        var shown = await view.ReleasesAsync();
        if (parsed.GetValue(Lscb.AsJson))
            Lscb.Print(new
            {
                releases = shown.Releases.Select(r => new { number = r.Number, upTo = r.UpTo.ToString(), decidedBy = r.DecidedBy, decidedAt = r.DecidedAt, outAt = r.OutAt, smallUpTo = r.Threshold, figures = r.Figures, hidden = r.Hidden }),
                series = shown.Series.Select(s => new { id = s.Definition.Id, figures = s.Figures, hidden = s.Hidden, leftOut = s.LeftOut, unknown = s.Unknown }),
            });
        else
        {
            var releases = new Table().Border(TableBorder.Minimal).AddColumns("Release", "Up to", "Decided by", "Out", "Figures", "Of these, hidden");
            foreach (var r in shown.Releases) releases.AddRow(new[] { $"{r.Number}", $"{r.UpTo}", r.DecidedBy, r.OutAt is { } at ? $"{LondonCalendar.LocalTime(at):yyyy-MM-dd HH:mm}" : "being protected", $"{r.Figures}", $"{r.Hidden}" }.Select(t => new Text(t)));
            Lscb.Print(releases);
            var series = new Table().Border(TableBorder.Minimal).AddColumns("Series", "Figures", "Hidden", "Left out", "Parts not known");
            foreach (var s in shown.Series) series.AddRow(new[] { s.Definition.Id, $"{s.Figures}", $"{s.Hidden}", $"{s.LeftOut}", $"{s.Unknown}" }.Select(t => new Text(t)));
            Lscb.Print(series);
            Lscb.Say($"{Narrative.Count(shown.Releases.Count, "release")}.");
        }
        return ExitCode.Fine;
    }
}
