using System.Text;

namespace LscbImpact.Seeds.Mess;

/// <summary>The hands of the three safeguarding partners.</summary>
internal static class SafeguardingPartners
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Clean: UTF-8 with its mark. Typed headings and day-first dates since a new performance officer came.</summary>
    public static Hand Council(Quarter quarter) => quarter.Index < 6
        ? new Hand { Encoding = Hand.Utf8WithMark }
        : new Hand { Encoding = Hand.Utf8WithMark, Heading = Headings.Typed, Date = DateStyles.Slashes, Month = DateStyles.MonthInWords, Percent = NumberStyles.PercentSign };

    /// <summary>Windows-1252 with semicolons, pound signs and en dashes.</summary>
    public static readonly Hand Police = new()
    {
        Encoding = Windows1252,
        Separator = ';',
        Heading = Headings.OfPolice,
        Spellings = AgencySpellings.Police,
        YesNo = ("Y", "N"),
        Date = DateStyles.ShortSlashes,
        Month = DateStyles.ShortMonth,
        Quarter = q => $"Q{q.Number} {q.Year}",
        Percent = NumberStyles.PerCent,
        Money = NumberStyles.PoundSign,
        Text = text => text.Replace(", ", " – ", StringComparison.Ordinal).Replace("; ", " – ", StringComparison.Ordinal),
    };

    /// <summary>UTF-16 with tabs ("Unicode text"); two returns were saved on a computer that writes the bytes the other way round.</summary>
    public static Hand CareBoard(Quarter quarter) => new()
    {
        Encoding = new UnicodeEncoding(bigEndian: quarter.Index is 5 or 12, byteOrderMark: true),
        Separator = '\t',
        Heading = Headings.Typed,
        Spellings = AgencySpellings.CareBoard(quarter),
        Date = DateStyles.ShortWords,
        Quarter = q => $"{q.Year.Replace('-', '/')} Q{q.Number}",
        Count = NumberStyles.Thousands,
        Percent = NumberStyles.PercentSign,
    };
}
