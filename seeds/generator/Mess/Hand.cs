using System.Text;

namespace LscbImpact.Seeds.Mess;

/// <summary>The manner in which somebody writes a CSV file. The plain hand writes what a machine would; each agency departs from it in its own way.</summary>
internal sealed record Hand
{
    public static readonly Hand Plain = new();

    public static readonly Encoding Utf8WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public char Separator { get; init; } = ',';

    /// <summary>A first line "sep=;" that tells Excel the separator.</summary>
    public bool SaysSeparator { get; init; }

    /// <summary>Used in turn, line by line.</summary>
    public IReadOnlyList<string> LineEnds { get; init; } = ["\r\n"];

    /// <summary>A title block and blank lines above the headings.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>The heading of a column, where it is not the column's name.</summary>
    public Func<string, string> Heading { get; init; } = column => column;

    public Func<DateOnly, string> Date { get; init; } = DateStyles.Iso;

    public Func<DateOnly, string> Month { get; init; } = DateStyles.IsoMonth;

    public Func<Quarter, string> Quarter { get; init; } = quarter => quarter.ToString();

    public Func<decimal, string> Percent { get; init; } = NumberStyles.Bare;

    public Func<decimal, string> Money { get; init; } = NumberStyles.Bare;

    /// <summary>Whole numbers; "1,547" for some.</summary>
    public Func<int, string> Count { get; init; } = NumberStyles.Digits;

    public (string Yes, string No) YesNo { get; init; } = ("yes", "no");

    /// <summary>Codes in the agency's own spelling.</summary>
    public Spellings Spellings { get; init; } = Spellings.None;

    /// <summary>What is done to free text.</summary>
    public Func<string, string> Text { get; init; } = text => text;

    /// <summary>What stands in an empty cell of a column.</summary>
    public IReadOnlyDictionary<string, string> Empty { get; init; } = new Dictionary<string, string>();

    /// <summary>A column of the agency's own, which no return asks for, and what stands in it.</summary>
    public (string Heading, string Cell)? OwnColumn { get; init; }

    public int EmptyColumns { get; init; }

    public int EmptyRows { get; init; }

    /// <summary>The headings again after so many rows, as on printed pages.</summary>
    public int? RowsAPage { get; init; }

    public bool Totals { get; init; }
}
