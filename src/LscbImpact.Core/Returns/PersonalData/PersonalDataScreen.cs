using System.Buffers;
using System.Text;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.PersonalData;

/// <summary>What to do with text that looks as if it names a person.</summary>
public enum NamesChoice
{
    /// <summary>Replace it by [name] before anything is kept.</summary>
    Mask,

    /// <summary>The sender says that it names nobody.</summary>
    Keep,
}

/// <summary>
/// A file in which no personal data was found, and the only thing that may be kept or read further. Likely names in it are masked.
/// </summary>
public sealed class ScreenedReturn
{
    internal ScreenedReturn(ReturnFile file, Layout layout, IReadOnlyList<Finding> warnings)
    {
        File = file;
        Layout = layout;
        Warnings = warnings;
    }

    /// <summary>The file as it may be kept: its content is masked where names were.</summary>
    public ReturnFile File { get; }

    public Layout Layout { get; }

    public IReadOnlyList<Finding> Warnings { get; }

    /// <summary>Cells in which names were masked.</summary>
    public int NamesMasked { get; internal init; }

    /// <summary>The same file, screened again after it was kept: what was masked then is said again.</summary>
    public ScreenedReturn Remembering(int namesMasked) =>
        namesMasked == 0 ? this : new(File, Layout, [.. Warnings, new Finding(Messages.NamesMasked, Detail: $"{namesMasked}")]) { NamesMasked = namesMasked };
}

/// <param name="Return">The screened file, or null when it is refused.</param>
/// <param name="Refusals">Why it is refused.</param>
/// <param name="Personal">It is refused for personal data.</param>
public sealed record Screening(ScreenedReturn? Return, IReadOnlyList<Finding> Refusals, bool Personal);

/// <summary>
/// The door: no return needs a person, so a file with personal data in a heading, a cell or its own name is refused whole,
/// before a byte of it is kept. A pass of its own, in memory.
/// </summary>
public static class PersonalDataScreen
{
    public static Screening Screen(ReturnFile file, ReturnSpecification specification, NamesChoice names)
    {
        if (FileName(file.Name) is { } named) return new(null, [named], Personal: true);
        var (text, refusal) = ReadableText.Of(file.Content);
        if (text is null) return new(null, [refusal!.Value], Personal: false);
        var layout = Layout.Find(text, specification);
        var found = new List<Finding>(Headings(layout, specification));
        var likely = Cells(layout, found, out var unreadable);
        if (found.Count > 0) return new(null, found, Personal: true);
        if (unreadable is { } why) return new(null, [why], Personal: false);
        return new(names == NamesChoice.Mask && likely.Count > 0 ? Masked(file, layout, specification, likely.Count) : Kept(file, layout, likely), [], Personal: false);
    }

    private static ScreenedReturn Kept(ReturnFile file, Layout layout, List<Finding> likely) =>
        new(file with { Name = SafeName(file.Name) }, layout, likely);

    private static Finding? FileName(string name) =>
        PersonalPatterns.In(Path.GetFileNameWithoutExtension(name).Replace('_', ' ')) is { } kind
            ? new Finding(PersonalDataMessages.PersonalFileName, Detail: kind.Sentence["This cell contains ".Length..^1])
            : null;

    private static string SafeName(string name)
    {
        var spaced = name.Replace('_', ' ').Replace('-', ' ');
        return LikelyNames.In(spaced) ? LikelyNames.Masked(spaced) : name;
    }

    private static IEnumerable<Finding> Headings(Layout layout, ReturnSpecification specification) =>
        from column in layout.Columns
        where column.Field is null && column.Date is null && !specification.IsIgnored(column.Heading)
        // A kept file is screened again, and a heading masked then asks for no name now.
        let asks = PersonalHeadings.Asks(column.Heading.Replace(LikelyNames.Mask, "", StringComparison.Ordinal))
        where asks is not null
        select new Finding(PersonalDataMessages.PersonalHeading, layout.HeaderRow, column.Letter, asks);

    /// <summary>Looks at every cell. Personal data goes to <paramref name="found"/>; likely names are returned.</summary>
    private static List<Finding> Cells(Layout layout, List<Finding> found, out Finding? unreadable)
    {
        var likely = new List<Finding>();
        var screen = new CellScreen();
        var columns = ColumnsByIndex(layout);
        using var csv = layout.Open();
        while (csv.Read())
            for (var i = 0; i < csv.Cells; i++)
            {
                if (!CellScreen.MayMatter(csv.Bytes(i)) || screen.Clear(csv.Cell(i))) continue;
                var text = csv.Text(i);
                if (PersonalPatterns.In(text) is { } kind) found.Add(new Finding(kind, csv.Row, Name(columns, i, csv.Row > layout.HeaderRow)));
                else if (MayBeMasked(columns, i) && LikelyNames.In(text)) likely.Add(new Finding(Messages.LikelyName, csv.Row, Name(columns, i, csv.Row > layout.HeaderRow)));
                else screen.Remember(text);
            }
        unreadable = csv.Refusal;
        return likely;
    }

    /// <summary>The same file with each likely name replaced, row for row.</summary>
    private static ScreenedReturn Masked(ReturnFile file, Layout layout, ReturnSpecification specification, int count)
    {
        var columns = ColumnsByIndex(layout);
        var masked = new MemoryStream();
        using (var csv = layout.Open())
        using (var writer = CsvHelper.CsvWriter.Create(masked, new CsvHelper.CsvWriterOptions { Separator = layout.Separator, ValidateFieldCount = false }, leaveOpen: true))
            while (csv.Read())
            {
                for (var i = 0; i < csv.Cells; i++)
                    writer.WriteField(MayBeMasked(columns, i) ? LikelyNames.Masked(csv.Text(i)) : csv.Text(i));
                writer.EndRecord();
            }
        var content = FileContent.Of(masked.GetBuffer().AsSpan(0, (int)masked.Length));
        var relaid = Layout.Find(ReadableText.Of(content).Text!, specification);
        return new ScreenedReturn(file with { Name = SafeName(file.Name), Content = content }, relaid, []).Remembering(count);
    }

    private static Dictionary<int, Column> ColumnsByIndex(Layout layout) => layout.Columns.ToDictionary(c => c.Index);

    /// <summary>Everything but the columns that hold codes, numbers and dates: those are checked as what they are.</summary>
    private static bool MayBeMasked(Dictionary<int, Column> columns, int index) =>
        columns.GetValueOrDefault(index)?.Field is not { } field || field.FreeText;

    private static string Name(Dictionary<int, Column> columns, int index, bool belowHeadings) =>
        belowHeadings && columns.GetValueOrDefault(index) is { } column ? column.Name : new Column(index, "", null).Letter;
}

/// <summary>Tells the many harmless cells from the few that need a closer look.</summary>
internal sealed class CellScreen
{
    private const int MostRemembered = 20_000;
    private static readonly SearchValues<byte> NumberAndDateSigns = SearchValues.Create("0123456789.,/-%: "u8);
    private readonly HashSet<string> harmless = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public CellScreen() => lookup = harmless.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>False for plain numbers, dates and short words, which hold neither personal data nor names.</summary>
    public static bool MayMatter(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 5) return false;
        if (utf8.IndexOfAnyExcept(NumberAndDateSigns) < 0) return utf8.Length >= 10;
        return utf8.IndexOfAny((byte)'@', (byte)' ') >= 0 || utf8.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0 || !Ascii.IsValid(utf8);
    }

    public bool Clear(ReadOnlySpan<char> text) => text.Length <= 80 && lookup.Contains(text);

    public void Remember(string text)
    {
        if (text.Length <= 80 && harmless.Count < MostRemembered) harmless.Add(text);
    }
}
