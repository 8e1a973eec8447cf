using System.CommandLine;
using LscbImpact.Cli;
using LscbImpact.Cli.Commands;

var root = new RootCommand("LscbImpact: returns in, linked figures out.")
{
    CheckCommand.Make(),
    IngestCommand.Make(),
    TemplateCommand.Make(),
    QuarterCommand.Make(),
    MeasureCommand.Make(),
    AnalyseCommand.Make(),
    ReportCommand.Make(),
    ScheduleCommand.Make(), ReleaseCommand.Make(),
    ProtectCommand.Make(),
    CheckTableCommand.Make(),
    BoardCommand.Make(),
    ThemesCommand.Make(),
    BackUpCommand.Make(),
    DatabaseCommand.Make(),
};

var parsed = root.Parse(args);
foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
return parsed.Errors.Count > 0 ? ExitCode.WrongUse : await RefusedException.CaughtOnceAsync(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
