using System.CommandLine;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse ...: honest statistics on a file of one's own. Nothing of it is stored.</summary>
internal static class AnalyseCommand
{
    public static Command Make() => new("analyse", "Analyse a file of your own; nothing is stored") { AnalyseXmr.Make(), AnalyseAttendance.Make() };
}
