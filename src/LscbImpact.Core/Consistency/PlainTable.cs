using System.Text.RegularExpressions;
using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Consistency;

/// <summary>A heading and what kind of column it heads, by its words.</summary>
public sealed record PlainColumn(int Index, string Heading)
{
    public string Word { get; } = Spelling.Normal(Heading);

    public bool Has(string pattern) => Regex.IsMatch(Word, pattern, RegexOptions.CultureInvariant);

    public bool IsPercent => Has(@"\b(pct|percent|percentage|share)\b") || Heading.Contains('%');

    /// <summary>A rate for so many of the population; null when it is none.</summary>
    public int? Per => Regex.Match(Word, @"\bper (?<n>100000|10000|1000|100 000|10 000|1 000)\b") is { Success: true } match ? int.Parse(match.Groups["n"].Value.Replace(" ", ""), System.Globalization.CultureInfo.InvariantCulture) : null;

    public bool IsPublished => Has(@"\bpublished$|^published\b(?! (rate|pct))");

    public bool IsNumerator => Has(@"^(numerator|n|count|number|attended|attendees|yes)$");

    public bool IsDenominator => Has(@"^(denominator|base|out of|capacity|expected|eligible|all)$");

    /// <summary>A year, quarter, month or day as a heading.</summary>
    public DateOnly? Period { get; } = PlainTable.DayOf(Heading);
}

/// <summary>Any table of a CSV file: headings, and rows of text as they stand.</summary>
public sealed class PlainTable
{
    private PlainTable(string name, IReadOnlyList<PlainColumn> columns, IReadOnlyList<PlainRow> rows) => (Name, Columns, Rows) = (name, columns, rows);

    public string Name { get; }

    public IReadOnlyList<PlainColumn> Columns { get; }

    public IReadOnlyList<PlainRow> Rows { get; }

    /// <returns>The table, or one sentence why there is none.</returns>
    public static (PlainTable? Table, string? Refusal) Read(string name, FileContent content)
    {
        var (readable, broken) = ReadableText.Of(content);
        if (readable is null) return (null, $"{name}: {broken!.Value.Sentence} {broken.Value.Fix}");
        using var reader = new StreamReader(content.Open(), readable.Encoding);
        var text = CellText.Of(reader.ReadToEnd());
        if (text.Refusal is { } refusal) return (null, $"{name}: {refusal}");
        var rows = text.Rows.SkipWhile(r => r.Filled < 2).Where(r => r.Filled > 0).ToList();
        if (rows.Count < 2) return (null, $"{name}: there is no table: a row of headings and at least one row are needed.");
        return (new PlainTable(name, [.. rows[0].Cells.Select((c, i) => new PlainColumn(i, c.Value))], [.. rows.Skip(1).Select(r => new PlainRow(r.Number, [.. r.Cells.Select(c => c.Value)]))]), null);
    }

    /// <summary>The column that reads as this, if any.</summary>
    public PlainColumn? Column(Func<PlainColumn, bool> which) => Columns.FirstOrDefault(which);

    /// <summary>The last day of a date or period; null for anything else.</summary>
    public static DateOnly? DayOf(string text) =>
        text.Length is < 4 or > 40 ? null : Dates.Read(text).Day is { } day && text.Any(char.IsPunctuation) ? day : Periods.Read(text).Period?.Last.LastDay;
}

/// <param name="Number">The spreadsheet's own.</param>
public sealed record PlainRow(int Number, IReadOnlyList<string> Cells)
{
    public string Text(PlainColumn column) => column.Index < Cells.Count ? Cells[column.Index] : "";

    public string Label => Cells[0];

    /// <summary>A number without regard to a percent sign; null for anything else.</summary>
    public decimal? Figure(PlainColumn column) => Numbers.TryRead(Text(column), out var number) ? number : null;

    public bool IsTotal => Spelling.Normal(Label) is "total" or "totals" or "grand total" or "all" or "sum" or "overall total";

    /// <summary>How many decimals a number is printed with.</summary>
    public int Decimals(PlainColumn column) => Regex.Match(Text(column), @"\.(\d+)") is { Success: true } match ? match.Groups[1].Length : 0;
}
