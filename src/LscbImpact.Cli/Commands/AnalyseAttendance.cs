using System.CommandLine;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Attendance;
using LscbImpact.Core.Returns.Findings;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb analyse attendance GRID.csv: the three rates of a grid, or of a list, of any agencies.</summary>
internal static class AnalyseAttendance
{
    private static readonly Argument<FileInfo> File = new Argument<FileInfo>("grid") { Description = "One row a seat and one column a meeting date, or one row a seat and meeting" }.AcceptExistingOnly();

    public static Command Make()
    {
        var command = new Command("attendance", "Attendance in person, represented and by agency") { File, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var installation = Lscb.Bare();
        var content = await Lscb.ContentAsync(installation, parsed.GetRequiredValue(File));
        var (seats, findings) = OwnFile.Rows<SeatAttendance>(installation.Definitions.Returns[ReturnKinds.Attendance], content);
        if (findings.FirstOrDefault(f => f.Severity == Severity.Error) is { Kind: not null } error) throw RefusedException.Refused($"{(error.Row is null ? "" : $"Row {error.Row}: ")}{error.Sentence} {error.Fix}");
        var rates = AttendanceRates.Of(seats);
        if (parsed.GetValue(Lscb.AsJson))
            Lscb.Print(new
            {
                inPerson = Document(rates.InPerson), represented = Document(rates.Represented), byAgency = Document(rates.ByAgency),
                meetings = rates.Meetings.Select(m => new { date = $"{m.Date:yyyy-MM-dd}", inPerson = Document(m.InPerson), represented = Document(m.Represented) }),
                neverRepresented = rates.NeverRepresented,
                queries = findings.Where(f => f.Kind == Messages.BlankCode).Select(f => new { row = f.Row, meeting = f.Column, message = f.Sentence }),
            });
        else Show(rates);
        return ExitCode.Fine;
    }

    private static object Document(Rate rate) => new { numerator = rate.Numerator, denominator = rate.Denominator, percent = Percent(rate) };

    private static decimal? Percent(Rate rate) => rate.Denominator == 0 ? null : Math.Round(100m * rate.Numerator / rate.Denominator, 1, MidpointRounding.AwayFromZero);

    private static void Show(AttendanceRates rates)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("", "In person", "Represented", "By agency");
        table.AddRow("All meetings", Text(rates.InPerson), Text(rates.Represented), Text(rates.ByAgency));
        foreach (var m in rates.Meetings) table.AddRow($"{m.Date:d MMM yyyy}", Text(m.InPerson), Text(m.Represented), "");
        Lscb.Print(table);
        AnsiConsole.WriteLine(rates.NeverRepresented.Count == 0 ? "Every agency was represented at least once." : $"Never represented: {string.Join(", ", rates.NeverRepresented)}.");
    }

    private static string Text(Rate rate) => Percent(rate) is { } percent ? $"{percent}% ({rate.Numerator} of {rate.Denominator})" : "nobody expected";
}
