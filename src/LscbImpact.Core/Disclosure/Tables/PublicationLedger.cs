using System.Text.Json;
using System.Text.Json.Serialization;

namespace LscbImpact.Core.Disclosure.Tables;

/// <summary>
/// What was published, table by table, so that the next publication takes it into account. It holds the true counts and which of
/// them are hidden: it stays with the board's own team and never goes out with the tables.
/// </summary>
public sealed record PublicationLedger(IReadOnlyList<PublicationLedger.Entry> Published)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static PublicationLedger Empty { get; } = new([]);

    /// <param name="On">The day.</param>
    /// <param name="Audience">"public", or "agency:POL".</param>
    /// <param name="Table">Its name.</param>
    /// <param name="TotalRow">Place of the totals among the rows, or -1.</param>
    /// <param name="TotalColumn">Place of the totals among the columns, or -1.</param>
    /// <param name="Values">The true counts, row by row.</param>
    /// <param name="Hidden">What was hidden of them.</param>
    /// <param name="Rule">How the rest was shown.</param>
    public sealed record Entry(DateOnly On, string Audience, string Table, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, int TotalRow, int TotalColumn, IReadOnlyList<long> Values, IReadOnlyList<HiddenBecause> Hidden, DisclosureRule Rule);

    public IReadOnlyList<EarlierTable> Tables => [.. Published.Select(e => new EarlierTable(new CountTable(e.Table, e.Rows, e.Columns, e.TotalRow, e.TotalColumn, e.Values), e.Hidden, e.Rule))];

    /// <summary>The ledger with a publication added; tables that it holds already, shown the same way, are not added twice.</summary>
    public PublicationLedger With(IEnumerable<ProtectedTable> tables, string audience, DateOnly on)
    {
        var entries = tables.Select(t => t.AsPublished()).Select(t => new Entry(on, audience, t.Table.Name, t.Table.Rows, t.Table.Columns, t.Table.TotalRow, t.Table.TotalColumn, t.Table.Values, t.Hidden, t.Rule));
        return new PublicationLedger([.. Published, .. entries.Where(e => !Published.Any(p => p.Table == e.Table && p.Rule == e.Rule && p.Rows.SequenceEqual(e.Rows) && p.Columns.SequenceEqual(e.Columns) && p.Values.SequenceEqual(e.Values) && p.Hidden.SequenceEqual(e.Hidden)))]);
    }

    public string Write() => JsonSerializer.Serialize(this, Form) + "\n";

    /// <returns>Null when the text is no ledger.</returns>
    public static PublicationLedger? Read(string text)
    {
        try
        {
            var ledger = JsonSerializer.Deserialize<PublicationLedger>(text, Form);
            return ledger?.Published is { } all && all.All(e => e.Hidden.Count == e.Values.Count && e.Values.Count == e.Rows.Count * e.Columns.Count) ? ledger : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
