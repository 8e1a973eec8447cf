namespace LscbImpact.Seeds.Mess;

/// <summary>The hands of the relevant agencies.</summary>
internal static class RelevantAgencies
{
    /// <summary>A title block that still names the year of its template, blank lines, and dates in words.</summary>
    public static Hand Hospitals(Quarter quarter) => new()
    {
        Above = ["Anyshire Hospitals NHS Trust", "Safeguarding children return, Quarter 4 2018-19 (template)", "Completed by: safeguarding office", "", .. Enumerable.Repeat("", quarter.Index % 2)],
        Heading = Headings.Typed,
        Spellings = AgencySpellings.Hospitals,
        YesNo = ("Yes", "No"),
        Date = DateStyles.Ordinal,
        Month = DateStyles.MonthInWords,
        Percent = NumberStyles.PercentSign,
        Empty = quarter.Index is 9 or 12 ? Words(("value", "#REF!")) : Words(),
    };

    /// <summary>"sep=;", capitals, the headings again on each page, and a row of totals.</summary>
    public static Hand Schools(Quarter quarter) => new()
    {
        Encoding = quarter.Index % 3 == 0 ? Hand.Utf8WithMark : Hand.Plain.Encoding,
        Separator = ';',
        SaysSeparator = true,
        RowsAPage = 25,
        Totals = true,
        Heading = Headings.OfSchools,
        Spellings = AgencySpellings.Schools,
        Date = DateStyles.Dots,
        Count = NumberStyles.Thousands,
        Percent = NumberStyles.PercentSign,
        Empty = quarter.Index % 2 == 0 ? Words(("revised_due_date", "nil")) : Words(),
    };

    /// <summary>Breaks lines inside cells; a formula of its form never worked.</summary>
    public static readonly Hand Probation = new()
    {
        LineEnds = ["\n"],
        Heading = Headings.Typed,
        Spellings = AgencySpellings.Probation,
        Date = DateStyles.Slashes,
        Percent = NumberStyles.PercentSign,
        Text = text => text.Replace(". ", ".\n", StringComparison.Ordinal).Replace("; ", ";\n", StringComparison.Ordinal),
        Empty = Words(("completed_date", "#N/A")),
    };

    /// <summary>Dates as a spreadsheet's numbers, and line ends of every kind; in one year only the old Macintosh's.</summary>
    public static Hand YouthJustice(Quarter quarter) => new()
    {
        LineEnds = quarter.StartYear == 2023 ? ["\r"] : ["\r\n", "\n", "\r", "\r\n"],
        Spellings = AgencySpellings.YouthJustice,
        YesNo = ("TRUE", "FALSE"),
        Date = DateStyles.Serial,
        Percent = NumberStyles.PercentSign,
    };

    /// <summary>Empty columns and rows behind the rows, a column of its own, and words for nothing.</summary>
    public static Hand Voluntary(Quarter quarter) => new()
    {
        LineEnds = ["\n"],
        EmptyColumns = 3,
        EmptyRows = 4,
        OwnColumn = ("Funded by", quarter.Index % 2 == 0 ? "Lottery" : "Council grant"),
        Spellings = AgencySpellings.Voluntary(quarter),
        YesNo = ("y", "n"),
        Date = DateStyles.MonthWherePossible,
        Count = NumberStyles.Thousands,
        Empty = Words(("revised_due_date", "n/a"), ("signed_off_date", "-"), ("denominator", "-")),
    };

    private static Dictionary<string, string> Words(params ReadOnlySpan<(string Column, string Word)> words)
    {
        var byColumn = new Dictionary<string, string>();
        foreach (var (column, word) in words) byColumn.Add(column, word);
        return byColumn;
    }
}
