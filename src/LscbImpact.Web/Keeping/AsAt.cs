using LscbImpact.Core.Board;
using LscbImpact.Store;

namespace LscbImpact.Web.Keeping;

/// <summary>What a page that was read from a copy of the database says of it. A page is kept for one such sentence alone.</summary>
internal sealed record AsAt(string InWords)
{
    /// <returns>Null where the database itself was read.</returns>
    public static AsAt? Of(DatabaseCopy? copy) => copy switch
    {
        null => null,
        { AsAt: { } utc } => new($"Figures as at {LondonCalendar.LocalTime(utc):HH:mm} on {LondonCalendar.InWords(LondonCalendar.DayOf(utc))}, from a copy of the database."),
        _ => new("Figures from a copy of the database, which cannot tell as at when they stand."),
    };
}
