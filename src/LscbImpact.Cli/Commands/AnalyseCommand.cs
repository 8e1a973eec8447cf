using System.CommandLine;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse ...: honest statistics on a file of one's own. Nothing of it is stored.</summary>
internal static class AnalyseCommand
{
    public static Command Make()
    {
        var command = new Command("analyse", "Analyse a file of your own; nothing is stored")
        {
            AnalyseXmr.Make(), AnalyseRun.Make(), AnalyseProportion.Make(), AnalyseRate.Make(), AnalyseCompare.Make(), AnalysePaired.Make(), AnalyseWaves.Make(),
            AnalyseGrades.Make(), AnalyseKappa.Make(), AnalyseTrend.Make(), AnalyseIts.Make(), AnalyseAttendance.Make(),
        };
        foreach (var counts in AnalyseCounts.Make()) command.Subcommands.Add(counts);
        return command;
    }
}
