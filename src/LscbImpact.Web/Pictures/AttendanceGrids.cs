using System.Globalization;
using LscbImpact.Charts;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Pictures;

/// <summary>The attendance grid's signs: a letter, a colour and a word for each.</summary>
internal static class AttendanceGrids
{
    public static string Sign(Presence presence) => presence switch { Presence.Present => "P", Presence.Deputy => "D", Presence.Apologies => "A", Presence.Absent => "N", Presence.Query => "?", _ => "" };

    public static string Word(Presence presence) => presence switch
    {
        Presence.Present => "Present",
        Presence.Deputy => "Deputy",
        Presence.Apologies => "Apologies",
        Presence.Absent => "No apology",
        Presence.Query => "Not filled in",
        _ => "Not expected",
    };

    public static AttendanceDrawing Drawing(AttendanceView view, Audience asker) => new(
        $"Who came: {view.Group}",
        $"P present, D deputy, A apologies, N no apology, ? not filled in, empty not expected\n{asker.Stamp}",
        $"A grid of {view.Agencies.Count} agencies by {view.Meetings.Count} meetings of the group {view.Group}. The table beside it has every cell.",
        [.. view.Agencies.Select(a => a.Name)],
        [.. view.Meetings.Select(m => m.ToString("d MMM yy", CultureInfo.InvariantCulture))],
        [.. view.Agencies.Select(a => a.Presences.Select(p => new DrawnCell(Sign(p), Colour(p))).ToList())],
        [.. view.Agencies.Select(a => $"{a.Represented.Numerator} of {a.Represented.Denominator}")]);

    private static string Colour(Presence presence) => presence switch
    {
        Presence.Present => "#12436D",
        Presence.Deputy => "#28A197",
        Presence.Apologies => "#F3F2F1",
        Presence.Absent => "#F46A25",
        Presence.Query => "#FFFFFF",
        _ => "#FFFFFF",
    };
}
