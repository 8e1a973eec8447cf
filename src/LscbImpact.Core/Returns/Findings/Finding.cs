using System.Globalization;

namespace LscbImpact.Core.Returns.Findings;

public enum Severity { Note, Warning, Error }

/// <summary>One thing that can be wrong (or was assumed), written for the person who must mend the spreadsheet.</summary>
/// <param name="Code">Stable name, such as "unknown-code": what tests, filters and the JSON output go by.</param>
/// <param name="Severity">An error rejects its row; a warning does not; a note says what was assumed.</param>
/// <param name="Sentence">Plain English; {0} and {1} are the finding's details.</param>
/// <param name="Fix">How to mend it.</param>
public sealed record FindingKind(string Code, Severity Severity, string Sentence, string Fix);

/// <summary>Bad data as a value: where it is, what is wrong and how to mend it. Never holds personal data.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Row">The spreadsheet's own row number, or null for the whole file.</param>
/// <param name="Column">The field's name, or for an unknown column its letter.</param>
/// <param name="Detail">Fills {0} of the sentence and the fix.</param>
/// <param name="More">Fills {1}.</param>
public readonly record struct Finding(FindingKind Kind, int? Row = null, string? Column = null, string? Detail = null, string? More = null)
{
    public string Code => Kind.Code;

    public Severity Severity => Kind.Severity;

    public string Sentence => Fill(Kind.Sentence);

    public string Fix => Fill(Kind.Fix);

    private string Fill(string template) => string.Format(CultureInfo.InvariantCulture, template, Detail, More);
}
