using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace LscbImpact.Web.Pages.Board.Returns;

/// <summary>Who owes what for a quarter, and the form that sends a return.</summary>
public sealed class ReturnsModel(Installation installation) : TeamPage(installation)
{
    public override string Section => "Returns";

    public override IReadOnlyList<string> AlsoRead => ["kind"];

    [FromQuery(Name = "problem")]
    public string? Problem { get; set; }

    /// <summary>The kind that the form begins with, as a return that is missing leads to it.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    public ReturnsView Shown { get; private set; } = null!;

    public Freshness Freshness { get; private set; } = null!;

    /// <summary>What to write to those who owe returns, of every quarter.</summary>
    public IReadOnlyList<Reminder> Reminders { get; private set; } = [];

    public IReadOnlyList<string> Kinds { get; private set; } = [];

    public IReadOnlyList<(string Agency, string Name)> Owed { get; private set; } = [];

    /// <summary>Quarters that a return may be for: every one there are figures for, and the one that is running.</summary>
    public IEnumerable<Quarter> SendableQuarters => View.Quarters.Prepend(Core.Board.Quarter.Of(View.Today)).Distinct();

    /// <summary>The return asked for as it was sent for the quarter before: most of its rows stand in this one too.</summary>
    public ReturnVersion? Before { get; private set; }

    public async Task OnGetAsync()
    {
        if (Place.Grain == Grain.Agency && Kind is not null) Before = (await View.HistoryAsync(Place.Of, Kind, Quarter.Plus(-1))).Live;
        Shown = await View.ReturnsAsync(Quarter);
        Freshness = await View.FreshnessAsync(Quarter);
        Reminders = Reminder.Of(await View.DueAsync(), Board.Name, kind => View.Definitions.Returns[ReturnKinds.Find(kind)!].Title, FormAddress);
        Kinds = [.. ReturnKinds.All.Select(k => k.Name).Where(k => Shown.Dues.Any(d => d.Kind == k))];
        Owed = [.. Shown.Dues.Select(d => d.Agency).Distinct().Select(a => (a, View.NameOf(Grain.Agency, a))).OrderBy(a => a.Item1 == BoardTeam.Code).ThenBy(a => a.Item2, StringComparer.Ordinal)];
    }

    public IActionResult OnPostLock() => Changed(Installation.Decisions.Lock(Board, Quarter));

    public IActionResult OnPostUnlock() => Changed(Installation.Decisions.Unlock(Board, Quarter));

    /// <summary>The form, filled in for a return that is not there yet.</summary>
    public string SendQuery(string agency, string kind) => FormQuery(Quarter, agency, kind);

    /// <summary>The form, filled in for a return.</summary>
    public static string FormQuery(Quarter quarter, string agency, string kind) => $"{Addresses.Places.Query(quarter, new Place(Grain.Agency, agency))}&kind={kind}#send";

    /// <summary>The form's whole address, for a message: filled in for the agency.</summary>
    private string FormAddress(string agency) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}/{Board.Code}/returns{Addresses.Places.Query(Quarter, new Place(Grain.Agency, agency))}#send";

    /// <summary>How a return stands: sent, late, due.</summary>
    public (string Text, string Detail, bool Sent) State(string agency, string kind)
    {
        if (Shown.Dues.FirstOrDefault(d => d.Agency == agency && d.Kind == kind) is not { } due) return ("", "", false);
        var live = Shown.Live.FirstOrDefault(v => v.Agency == agency && v.Kind == kind);
        if (live is { Origin: VersionOrigin.Withdrawn }) return ("withdrawn", $"version {live.Number}", true);
        if (live is not null) return (live.Rows == 0 ? "nil return" : Narrative.Count(live.Rows, "row"), $"version {live.Number}, {Punctuality(due)}", true);
        var days = View.Today.DayNumber - due.DueOn.DayNumber;
        return days > 0 ? ("missing", $"{Narrative.Count(days, "day")} late", false) : ("due", LondonCalendar.InWords(due.DueOn), false);
    }

    /// <summary>Of a return stored a moment ago it is not known yet: it is worked out with the figures.</summary>
    private static string Punctuality(ReturnDue due) =>
        due.ReceivedOn is not { } received ? "its figures are being worked out" : due.IsOnTime ? "on time" : $"{Narrative.Count(received.DayNumber - due.DueOn.DayNumber, "day")} late";

    private RedirectResult Changed(bool changed) => Redirect($"/{Board.Code}/returns?quarter={Quarter.Slug}{(changed ? "" : "&problem=Somebody%20else%20had%20done%20so%20already.")}");
}
