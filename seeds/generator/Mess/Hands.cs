using System.Text;

namespace LscbImpact.Seeds.Mess;

/// <summary>Who writes how, and what changes over the years: a new officer, a new export, a new computer.</summary>
internal static class Hands
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Hand Of(string agency, string kind, Quarter quarter) => agency switch
    {
        "LA" => Council(quarter),
        "POL" => Police(),
        "ICB" => CareBoard(quarter),
        "NHT" => Hospitals(quarter),
        "SCH" => Schools(quarter),
        "PROB" => Probation(),
        "YJS" => YouthJustice(quarter),
        "VCS" => Voluntary(quarter),
        _ => BoardTeam.Of(kind, quarter),
    };

    /// <summary>Clean: UTF-8 with its mark. Typed headings and day-first dates since a new performance officer came.</summary>
    private static Hand Council(Quarter quarter) => quarter.Index < 6
        ? new Hand { Encoding = new UTF8Encoding(true) }
        : new Hand { Encoding = new UTF8Encoding(true), Heading = Headings.Typed, Date = DateStyles.Slashes, Percent = NumberStyles.PercentSign, Month = DateStyles.MonthInWords };

    /// <summary>Windows-1252 with semicolons, pound signs and en dashes.</summary>
    private static Hand Police() => new()
    {
        Encoding = Windows1252, Separator = ';', Heading = Headings.OfPolice, Date = DateStyles.ShortSlashes,
        Month = DateStyles.ShortMonth, Quarter = q => $"Q{q.Number} {q.Year}", Percent = NumberStyles.PerCent, Money = NumberStyles.PoundSign, YesNo = ("Y", "N"), Spellings = AgencySpellings.Police,
        Text = text => text.Replace(", ", " – ", StringComparison.Ordinal).Replace("; ", " – ", StringComparison.Ordinal),
    };

    /// <summary>UTF-16 with tabs ("Unicode text"); two returns were saved on a computer that writes the bytes the other way round.</summary>
    private static Hand CareBoard(Quarter quarter) => new()
    {
        Encoding = new UnicodeEncoding(bigEndian: quarter.Index is 5 or 12, byteOrderMark: true), Separator = '\t', Date = DateStyles.ShortWords, Count = NumberStyles.Thousands, Heading = Headings.Typed,
        Quarter = q => $"{q.Year.Replace('-', '/')} Q{q.Number}", Percent = NumberStyles.PercentSign, Spellings = AgencySpellings.CareBoard(quarter),
    };

    /// <summary>A title block that still names the year of its template, blank lines, and dates in words.</summary>
    private static Hand Hospitals(Quarter quarter) => new()
    {
        Above = ["Anyshire Hospitals NHS Trust", "Safeguarding children return, Quarter 4 2018-19 (template)", "Completed by: safeguarding office", "", .. quarter.Index % 2 == 0 ? (string[])[""] : []],
        Date = DateStyles.Ordinal, Heading = Headings.Typed, Percent = NumberStyles.PercentSign, Month = DateStyles.MonthInWords, YesNo = ("Yes", "No"), Spellings = AgencySpellings.Hospitals,
        Empty = quarter.Index is 4 or 9 ? new Dictionary<string, string> { ["value"] = "#REF!" } : new Dictionary<string, string>(),
    };

    /// <summary>"sep=;", capitals, the headings again on each page, and a row of totals.</summary>
    private static Hand Schools(Quarter quarter) => new()
    {
        Encoding = new UTF8Encoding(quarter.Index % 3 == 0), Separator = ';', SaysSeparator = true, Heading = Headings.OfSchools, Date = DateStyles.Dots, RowsAPage = 25, Totals = true, Count = NumberStyles.Thousands,
        Percent = NumberStyles.PercentSign, Spellings = AgencySpellings.Schools, Empty = new Dictionary<string, string> { ["revised_due_date"] = quarter.Index % 2 == 0 ? "nil" : "" },
    };

    /// <summary>Breaks lines inside cells; a formula of its form never worked.</summary>
    private static Hand Probation() => new()
    {
        LineEnds = ["\n"], Date = DateStyles.Slashes, Heading = Headings.Typed, Spellings = AgencySpellings.Probation, Text = text => text.Replace(". ", ".\n", StringComparison.Ordinal).Replace("; ", ";\n", StringComparison.Ordinal),
        Empty = new Dictionary<string, string> { ["completed_date"] = "#N/A" },
    };

    /// <summary>Dates as a spreadsheet's numbers, and line ends of every kind; in one year only the old Macintosh's.</summary>
    private static Hand YouthJustice(Quarter quarter) => new()
    {
        LineEnds = quarter.StartYear == 2023 ? ["\r"] : ["\r\n", "\n", "\r", "\r\n"], Date = DateStyles.Serial, Spellings = AgencySpellings.YouthJustice, YesNo = ("TRUE", "FALSE"), Percent = NumberStyles.PercentSign,
    };

    /// <summary>Empty columns and rows behind the rows, a column of its own, and words for nothing.</summary>
    private static Hand Voluntary(Quarter quarter) => new()
    {
        LineEnds = ["\n"], Date = DateStyles.MonthWherePossible, Count = NumberStyles.Thousands, EmptyColumns = 3, EmptyRows = 4, Spellings = AgencySpellings.Voluntary(quarter), YesNo = ("y", "n"),
        OwnColumn = ("Funded by", quarter.Index % 2 == 0 ? "Lottery" : "Council grant"),
        Empty = new Dictionary<string, string> { ["revised_due_date"] = "n/a", ["signed_off_date"] = "-", ["denominator"] = "-" },
    };
}
