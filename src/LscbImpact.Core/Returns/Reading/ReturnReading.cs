using LscbImpact.Core.Returns.Cells;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Returns.Reading;

public enum RowFate { Read, Skipped }

/// <param name="Number">The spreadsheet's row number.</param>
/// <param name="Fate">Read, or skipped as blank, as the headings again or as a row of totals.</param>
/// <param name="Row">The row; null when skipped or when it could not be read.</param>
/// <param name="Findings">What its cells gave rise to.</param>
public readonly record struct ReadRow(int Number, RowFate Fate, ReturnRow? Row, IReadOnlyList<Finding> Findings);

/// <summary>A screened file that its kind's specification can read: rows come as a stream, as often as asked. Only <see cref="ReturnReader"/> makes one.</summary>
public sealed class ReturnReading
{
    private readonly RegisterCodes registers;

    internal ReturnReading(ScreenedReturn screened, ReturnSpecification specification, RegisterCodes registers, IReadOnlyList<Finding> findings)
    {
        Screened = screened;
        Specification = specification;
        Findings = findings;
        this.registers = registers;
    }

    public ScreenedReturn Screened { get; }

    public ReturnFile File => Screened.File;

    public ReturnSpecification Specification { get; }

    /// <summary>What is wrong with the file as a whole: an error here means that no row can be read.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public bool CanBeRead => !Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Reads the rows anew. Notes on what was assumed are in <paramref name="context"/> once the stream has ended.</summary>
    public IEnumerable<ReadRow> Rows(out RowContext context)
    {
        context = new RowContext(Specification, registers);
        return CanBeRead ? ReturnReader.Rows(Screened, Specification, context) : [];
    }
}
