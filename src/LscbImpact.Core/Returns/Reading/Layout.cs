using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Reading;

/// <param name="Index">Position in the row, from 0.</param>
/// <param name="Heading">As written.</param>
/// <param name="Field">The field it names, or null.</param>
/// <param name="Date">In a wide file, the date it stands for.</param>
public sealed record Column(int Index, string Heading, Field? Field, DateOnly? Date = null)
{
    /// <summary>"C", "AA": how a message names a column whose heading means nothing to us.</summary>
    public string Letter
    {
        get
        {
            var letters = "";
            for (var i = Index; i >= 0; i = i / 26 - 1) letters = (char)('A' + i % 26) + letters;
            return letters;
        }
    }

    public string Name => Field?.Name ?? Letter;
}

/// <summary>
/// Where things stand in a file: its separator, its line of headings and which column is which. Both are found at once, among the
/// first sixty lines under any separator: the first line that names nearly as many columns as the best one does. So a title block
/// or blank lines above do not matter, and headings that come again further down never make a title block of the rows above them.
/// </summary>
public sealed partial class Layout
{
    private const int LinesToLookAt = 60;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private Layout(ReadableText text, char separator, bool separatorLine, int headerRow, IReadOnlyList<Column> columns, bool wide)
    {
        Text = text;
        Separator = separator;
        SeparatorLine = separatorLine;
        HeaderRow = headerRow;
        Columns = columns;
        Wide = wide;
    }

    public ReadableText Text { get; }

    public char Separator { get; }

    public bool SeparatorLine { get; }

    /// <summary>The spreadsheet's number of the row of headings; 0 when none was found.</summary>
    public int HeaderRow { get; }

    /// <summary>Every column with a heading.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>One column per date instead of one row per date.</summary>
    public bool Wide { get; }

    public CsvText Open() => new(Text, Separator, SeparatorLine);

    public static Layout Find(ReadableText text, ReturnSpecification specification)
    {
        var stated = StatedSeparator(text);
        var candidates = new List<Layout>();
        foreach (var separator in stated is { } said ? [said] : Separators)
        {
            using var csv = new CsvText(text, separator, stated is not null);
            for (var line = 0; line < LinesToLookAt && csv.Read(); line++)
            {
                var columns = Bind(csv, specification, out var wide);
                if (Known(columns) > 0) candidates.Add(new Layout(text, separator, stated is not null, csv.Row, columns, wide));
            }
        }
        var most = candidates.Count == 0 ? 0 : candidates.Max(c => Known(c.Columns));
        var enough = Math.Max(Math.Min(2, specification.Fields.Count(f => f.Required)), (int)Math.Ceiling(most * 0.6));
        return candidates.Where(c => Known(c.Columns) >= enough).OrderBy(c => c.HeaderRow).ThenByDescending(c => Known(c.Columns)).FirstOrDefault()
            ?? new Layout(text, stated ?? ',', stated is not null, 0, [], false);
    }

    /// <summary>What is wrong with the headings themselves: none, one twice, one missing, one unknown.</summary>
    public IEnumerable<Finding> Findings(ReturnSpecification specification)
    {
        if (HeaderRow == 0)
        {
            yield return new Finding(Messages.NoHeader, Detail: string.Join(", ", specification.Fields.Where(f => f.Required).Select(f => f.Name)));
            yield break;
        }
        foreach (var twice in Columns.GroupBy(c => Spelling.Normal(c.Heading)).Where(g => g.Count() > 1))
            yield return new Finding(Messages.DuplicateHeading, HeaderRow, twice.First().Name, Echo.Of(twice.First().Heading.Trim()));
        foreach (var day in Columns.Where(c => c.Date is not null).GroupBy(c => c.Date).Where(g => g.Select(c => Spelling.Normal(c.Heading)).Distinct().Count() > 1))
            yield return new Finding(Messages.DuplicateHeading, HeaderRow, day.First().Letter, Echo.Of(day.First().Heading.Trim()));
        foreach (var field in specification.Fields.Where(f => f.Required && f.Schema.Lscb.Default is null && !Columns.Any(c => c.Field == f) && !InGrid(f, specification)))
            yield return new Finding(Messages.MissingColumn, HeaderRow, field.Name, field.Name, field.Title);
        var named = Columns.Where(c => c.Field is not null || c.Date is not null).Select(c => Spelling.Normal(c.Heading)).ToHashSet();
        foreach (var column in Columns.Where(c => c.Field is null && c.Date is null && !specification.IsIgnored(c.Heading) && !named.Contains(Spelling.Normal(c.Heading))))
            yield return new Finding(Messages.UnknownColumn, HeaderRow, column.Letter, Echo.Of(column.Heading.Trim()));
    }

    /// <summary>
    /// The sender's own headings, by the field each was read as, where they are other than the field's name and title. Such a heading
    /// is one of the spellings that the pipeline accepts, letter for letter, so it cannot be personal data; any other is never repeated.
    /// </summary>
    public IReadOnlyDictionary<string, string> OwnHeadings =>
        Columns.Where(c => c.Field is { } known && Spelling.Normal(c.Heading) is var said && said != Spelling.Normal(known.Name) && said != Spelling.Normal(known.Title))
            .ToDictionary(c => c.Field!.Name, c => Echo.Of(c.Heading.Trim()));

    /// <summary>The row repeats the headings, as pages pasted under each other do.</summary>
    public bool IsHeaderAgain(CsvText csv)
    {
        var same = 0;
        foreach (var column in Columns)
        {
            var cell = csv.Cell(column.Index).Trim();
            if (cell.IsEmpty) continue;
            if (!cell.Equals(column.Heading.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)) return false;
            same++;
        }
        return same >= Math.Min(2, Columns.Count);
    }

    private bool InGrid(Field field, ReturnSpecification specification) =>
        Wide && specification.Schema.Lscb.Grid is { } grid && (field.Name == grid.Columns || field.Name == grid.Cells);

    /// <summary>Each field takes the column whose heading fits it best; a second, worse one stays unknown.</summary>
    private static List<Column> Bind(CsvText csv, ReturnSpecification specification, out bool wide)
    {
        var headings = Enumerable.Range(0, csv.Cells).Select(i => (Index: i, Text: csv.Text(i))).Where(h => h.Text.AsSpan().Trim().Length is > 0 and <= 200).ToList();
        var spelled = headings.Select(h => Spelling.Normal(h.Text)).ToList();
        var taken = new Dictionary<int, Field>();
        foreach (var field in specification.Fields)
            foreach (var heading in field.Headings)
                if (spelled.IndexOf(heading) is >= 0 and var at && taken.TryAdd(at, field)) break;
        var grid = specification.Schema.Lscb.Grid is { } g && !taken.Values.Any(f => f.Name == g.Columns || f.Name == g.Cells);
        var columns = headings.Select((h, i) => new Column(h.Index, h.Text, taken.GetValueOrDefault(i), grid && !taken.ContainsKey(i) ? Dates.Read(h.Text.AsSpan().Trim()).Day : null)).ToList();
        wide = columns.Exists(c => c.Date is not null);
        return columns;
    }

    private static int Known(IReadOnlyList<Column> columns) => columns.Count(c => c.Field is not null || c.Date is not null);

    private static char? StatedSeparator(ReadableText text)
    {
        using var reader = new StreamReader(text.Content.Open(), text.Encoding, detectEncodingFromByteOrderMarks: true);
        var start = new char[8];
        var match = SeparatorLineStart().Match(new string(start, 0, reader.ReadBlock(start)));
        return match.Success ? match.Groups["s"].Value[0] : null;
    }

    [GeneratedRegex("^\"?sep=(?<s>[,;|\\t])\"?[\\r\\n]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeparatorLineStart();
}
