using System.Globalization;

namespace LscbImpact.Seeds.Mess;

/// <summary>What was wrong with first submissions that were not accepted.</summary>
internal static class Refused
{
    /// <summary>"Adequate" was a grade before 2013; it is on none of today's scales.</summary>
    public static Return UnknownGrade(Return sent) => sent.With(0, "grade", "Adequate");

    public static Return RowOfAnotherAgency(Return sent)
    {
        var stray = sent.Rows[^1].ToArray();
        stray[sent.Columns.ToList().IndexOf("agency")] = "ICB";
        return sent with { Rows = [.. sent.Rows, stray] };
    }

    public static Return WrongSum(Return sent) => sent.With(2, "attended", (int)sent.Cell(sent.Rows[2], "attended")! + 3);

    public static Return HeadingTwice(Return sent) => sent with
    {
        Columns = [.. sent.Columns, "denominator"],
        Rows = [.. sent.Rows.Select(r => (object?[])[.. r, sent.Cell(r, "denominator")])],
    };

    /// <summary>
    /// A number from the range that the NHS keeps for tests (999 ...), with its check digit: nobody has it, and it must be refused
    /// as if somebody had.
    /// </summary>
    public static Return PersonalNumber(Return sent) => sent.With(0, "finding", "Referral copied in full: NHS no 999 000 0018, seen at the drop-in.");

    public static Return AmericanDate(Return sent)
    {
        var row = sent.Rows.ToList().FindIndex(r => sent.Cell(r, "due_date") is DateOnly { Day: > 12 });
        return sent.With(row, "due_date", ((DateOnly)sent.Cell(sent.Rows[row], "due_date")!).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture));
    }

    public static Return OpenActionGone(Return sent) => sent with
    {
        Rows = [.. sent.Rows.Where((_, i) => i != sent.Rows.ToList().FindIndex(r => sent.Cell(r, "status") as string == "in progress"))],
    };
}
