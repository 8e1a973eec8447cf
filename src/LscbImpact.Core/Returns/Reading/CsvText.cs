using System.Text;
using CsvHelper;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Returns.Reading;

/// <summary>The one door to the CSV library: the rows of a text, numbered as a spreadsheet numbers them.</summary>
public sealed class CsvText : IDisposable
{
    /// <summary>A longer row is an unclosed quotation mark; a cell of a megabyte still reads.</summary>
    private const int LongestRecord = 8 * 1024 * 1024;

    private readonly CsvReader csv;
    private readonly bool separatorLine;
    private int skipped;
    private char[] chars = new char[1024];
    private CsvMalformedReason? malformed;

    /// <param name="text">The file.</param>
    /// <param name="separator">The separator.</param>
    /// <param name="separatorLine">The file begins with a line "sep=", which a spreadsheet does not count.</param>
    public CsvText(ReadableText text, char separator, bool separatorLine)
    {
        csv = CsvReader.Create(text.Content.Open(), new CsvReaderOptions
        {
            Separator = separator,
            Encoding = text.Encoding,
            HasHeader = false,
            SkipEmptyLines = false,
            // Whole cells in quotation marks with text behind them are told apart below; the next row still reads.
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = m => malformed = m.Reason,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MaxRecordSize = LongestRecord,
            IncludeValuesInExceptions = false,
        });
        this.separatorLine = separatorLine;
    }

    /// <summary>The spreadsheet's own number of the current row.</summary>
    public int Row => (int)csv.RowNumber - skipped;

    public int Cells => csv.FieldCount;

    /// <summary>There is text after a closing quotation mark, so the row's cells cannot be trusted.</summary>
    public bool BadQuotes => malformed == CsvMalformedReason.TextAfterClosingQuote;

    /// <summary>Why the rest of the file cannot be read; null while it can.</summary>
    public Finding? Refusal { get; private set; }

    /// <summary>Moves to the next row; false at the end, or with a <see cref="Refusal"/>.</summary>
    public bool Read()
    {
        malformed = null;
        try
        {
            if (Refusal is not null || !csv.Read()) return false;
        }
        catch (CsvFormatException)
        {
            Refusal = new Finding(Messages.RecordTooLong, Detail: "8 MB");
            return false;
        }
        // The library reads past a plain "sep=;" by itself, and gives a quoted one as a row.
        if (separatorLine && csv.RowNumber == 1 && Cell(0).StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            skipped = 1;
            return Read();
        }
        if (malformed == CsvMalformedReason.UnterminatedQuote) Refusal = new Finding(Messages.UnclosedQuote, Row, Detail: $"{Row}");
        return Refusal is null;
    }

    /// <summary>The bytes of a cell, UTF-8, until the next row is read; nothing for a cell the row does not have.</summary>
    public ReadOnlySpan<byte> Bytes(int index) => index < csv.FieldCount ? csv.GetSpan(index) : default;

    /// <summary>The text of a cell until the next cell is asked for; nothing for a cell the row does not have.</summary>
    public ReadOnlySpan<char> Cell(int index)
    {
        var bytes = Bytes(index);
        if (chars.Length < bytes.Length) chars = new char[bytes.Length];
        return chars.AsSpan(0, Encoding.UTF8.GetChars(bytes, chars));
    }

    public string Text(int index) => Cell(index).ToString();

    public void Dispose() => csv.Dispose();
}
