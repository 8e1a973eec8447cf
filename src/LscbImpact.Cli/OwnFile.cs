using LscbImpact.Core.Board;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Cli;

/// <summary>A file that an analyst brings of their own: read as a return of its kind would be, against no register, and never stored.</summary>
internal static class OwnFile
{
    public static (IReadOnlyList<T> Rows, IReadOnlyList<Finding> Findings) Rows<T>(ReturnSpecification specification, FileContent content) where T : ReturnRow
    {
        var file = new ReturnFile(specification.Kind, BoardTeam.Code, default(Quarter), "", content);
        var screening = PersonalDataScreen.Screen(file, specification, NamesChoice.Keep);
        if (screening.Return is not { } screened) return ([], screening.Refusals);
        var reading = ReturnReader.Read(screened, specification, RegisterCodes.AsWritten);
        var findings = new List<Finding>(reading.Findings);
        var rows = new List<T>();
        foreach (var read in reading.Rows(out _))
        {
            findings.AddRange(read.Findings);
            if (read.Row is T row) rows.Add(row);
        }
        return (rows, findings);
    }
}
