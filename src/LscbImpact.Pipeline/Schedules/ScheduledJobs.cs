using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Pipeline.Schedules;

/// <summary>The jobs of an installation.</summary>
internal static class ScheduledJobs
{
    public static IReadOnlyList<ScheduledJob> Of(Installation installation)
    {
        var when = installation.Settings.Schedule;
        return
        [
            new("collect-inbox", "Collect the inbox", "Takes in what agencies put into the inbox folder, and puts each file beside its findings.", when.CollectInbox, () => new InboxCollector(installation).Run()),
            new("measure", "Measure", "Brings every board's figures up to date: windows close and returns fall due as days pass.", when.Measure, () => Measure(installation)),
            .. installation.Definitions.Returns.All.Where(s => s.Schema.Lscb.Chase is not null).GroupBy(s => s.Schema.Lscb.Chase!).Select((kinds, i) => new ScheduledJob(
                i == 0 ? "due-and-late" : $"due-and-late-{i + 1}", "List due and late returns", $"Lists who owes what of: {string.Join(", ", kinds.Select(k => k.Schema.Title.ToLowerInvariant()))}.", kinds.Key,
                () => DueAndLate(installation, [.. kinds.Select(k => k.Kind.Name)]))),
            new("follow-ups", "List training follow-ups", "Lists the evaluations to send at 6 weeks, 3, 6 and 12 months, with the course administrator's next step.", when.FollowUps, () => FollowUps(installation)),
            new("close-quarter", "Close the quarter", $"Locks a quarter {when.CloseAfterDays} days after its end, so that figures once reported do not move, and says what never came. The invented board is left as it is.", when.CloseQuarter, () => new QuarterCloser(installation).Run()),
        ];
    }

    private static string Measure(Installation installation)
    {
        var boards = installation.Boards.All();
        var failures = Each.Do(boards, board => installation.Measure.Run(board.Id));
        var said = boards.Count == 0 ? "There is no board yet." : $"{Narrative.Count(boards.Count - failures.Count, "board")} brought up to date.";
        return failures.Count == 0 ? said : throw new PartlyDoneException(said, failures.Select(f => f.Why));
    }

    private static string DueAndLate(Installation installation, IReadOnlyCollection<string> kinds) =>
        ForEachBoard(installation, async view => (await view.DueAsync()).Of(kinds).InWords);

    private static string FollowUps(Installation installation) =>
        ForEachBoard(installation, async view => FollowUpList.InWords(await view.FollowUpsAsync()));

    private static string ForEachBoard(Installation installation, Func<TeamView, Task<string>> say) =>
        SaidOf(installation.Boards.All(), board => SayAsync(installation, board, say).GetAwaiter().GetResult(), "There is no board yet.");

    private static async Task<string> SayAsync(Installation installation, SafeguardingBoard board, Func<TeamView, Task<string>> say)
    {
        await using var view = await installation.Publisher.OpenAsync(new Audience.BoardTeam(), board);
        return $"{board.Name}: {await say(view)}";
    }

    /// <summary>What a job says of each board, as one outcome.</summary>
    /// <param name="say">Null where there is nothing to say of a board.</param>
    /// <param name="nothing">What is said where nothing else is.</param>
    public static string SaidOf(IEnumerable<SafeguardingBoard> boards, Func<SafeguardingBoard, string?> say, string nothing)
    {
        var sentences = new List<string>();
        var failures = Each.Do(boards, board => sentences.AddRange(say(board) is { } said ? [said] : []));
        var said = string.Join(" ", sentences);
        if (failures.Count > 0) throw new PartlyDoneException(said, failures.Select(f => f.Why));
        return said.Length == 0 ? nothing : said;
    }
}
