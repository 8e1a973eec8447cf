using System.CommandLine;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Pipeline.Schedules;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb schedule: what runs when; and runs what is due, for a computer on which the pages are not always open.</summary>
internal static class ScheduleCommand
{
    public static Command Make()
    {
        var command = new Command("schedule", "What runs when, and what came of it") { Run(), Lscb.AsJson };
        command.SetAction(parsed =>
        {
            var standing = Lscb.Open().Schedule.Standing();
            if (parsed.GetValue(Lscb.AsJson))
                Lscb.Print(standing.Select(s => new { job = s.Job.Id, title = s.Job.Title, cron = s.Job.When, last = s.Last?.DueAt, next = s.Next, failed = s.Last?.Failed, outcome = s.Last?.Outcome }));
            else
            {
                var table = new Table().Border(TableBorder.Minimal).AddColumns("Job", "When", "Last run", "Next run", "Outcome");
                foreach (var (job, last, next) in standing)
                    table.AddRow(new[] { job.Title, job.InWords, At(last?.DueAt), At(next), last is null ? "Has not run yet." : last.Failed ? $"Broke off. {last.Outcome}".Trim() : last.Outcome ?? "Running." }.Select(t => new Text(t)));
                Lscb.Print(table);
            }
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Run()
    {
        var command = new Command("run", "Run the jobs that are due now");
        command.SetAction(_ =>
        {
            try
            {
                Lscb.Say($"{Narrative.Count(Lscb.Open().Schedule.RunDue(), "job")} run.");
            }
            catch (JobsBrokeOffException broke)
            {
                Lscb.Say($"{Narrative.Count(broke.Ran, "job")} run to the end.");
                throw RefusedException.Refused(string.Join(Environment.NewLine, broke.BrokenOff.Select(b => BrokeOff(b.Job, b.Why))));
            }
            return ExitCode.Fine;
        });
        return command;
    }

    private static string BrokeOff(ScheduledJob job, Exception why) =>
        $"“{job.Title}” broke off, and runs again at its next time: “lscb schedule” says when, and what came of the rest. Why is written in {FailureLog.Add($"“{job.Title}” broke off.", why)}: if it breaks off again, give that file to whoever looks after the program.";

    private static string At(DateTime? utc) => utc is { } at ? $"{LondonCalendar.LocalTime(at):yyyy-MM-dd HH:mm}" : "";
}
