using System.Globalization;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Statistics;
using Spectre.Console;

namespace LscbImpact.Cli;

/// <summary>An answer about an analyst's own file or counts: one JSON document, or a table of two columns with its notes below.</summary>
internal static class OwnAnswer
{
    private const double Smallest = 0.0001;

    /// <param name="document">What --json prints.</param>
    /// <param name="lines">What a person reads: a label and its figure.</param>
    /// <param name="notes">Whole sentences.</param>
    public static int Give(bool json, object document, IEnumerable<(string Label, string Figure)> lines, IEnumerable<string> notes)
    {
        if (json)
        {
            Lscb.Print(document);
            return ExitCode.Fine;
        }
        var table = new Table().Border(TableBorder.Minimal).AddColumns("", "").HideHeaders();
        foreach (var (label, figure) in lines) table.AddRow(new Text(label), new Text(figure));
        Lscb.Print(table);
        foreach (var note in notes) AnsiConsole.WriteLine(note);
        return ExitCode.Fine;
    }

    /// <summary>A table with a row for each point or pair, above the answer.</summary>
    public static void Above(bool json, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        if (json) return;
        var table = new Table().Border(TableBorder.Minimal).AddColumns([.. headings]);
        foreach (var row in rows) table.AddRow(row.Select(t => new Text(t)));
        Lscb.Print(table);
    }

    public static string Text(double? value) => value is { } v ? v.ToString(Math.Abs(v) < 1e15 ? "#,0.####" : "0.####E+0", CultureInfo.InvariantCulture) : "none";

    public static string Text(decimal? value) => Text((double?)value);

    public static string P(double? p) => p is { } v ? v < Smallest ? $"p < {Smallest:0.0000}" : $"p = {v.ToString("0.0000", CultureInfo.InvariantCulture)}" : "none";

    public static string Between(Interval? interval) => interval is null ? "none" : $"{Text(interval.Lower)} to {Text(interval.Upper)}";

    public static string Percent(double? value) => value is { } v ? $"{Math.Round(100 * (decimal)v, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture)}%" : "none";

    /// <summary>A difference of two shares and its interval, in percentage points.</summary>
    public static string Points(ShareDifference? difference) => difference is null ? "none" : $"{Percent(difference.Difference)[..^1]} percentage points ({Percent(difference.Interval.Lower)[..^1]} to {Percent(difference.Interval.Upper)[..^1]})";

    public static string Percents(Interval? interval) => interval is null ? "none" : $"{Percent(interval.Lower)} to {Percent(interval.Upper)}";

    /// <summary>Reads the columns or refuses the file.</summary>
    public static async Task<OwnFileTable> TableAsync(FileInfo file, params IReadOnlyList<OwnColumn> columns)
    {
        var (table, refusal) = OwnFileTable.Read(await Lscb.ContentAsync(Lscb.Bare(), file), columns);
        return table ?? throw RefusedException.Refused(refusal!);
    }

    /// <summary>Reads a dated series or refuses the file, or two values on one date.</summary>
    public static async Task<OwnFileSeries> SeriesAsync(FileInfo file, string date, string value)
    {
        var (series, refusal) = OwnFileSeries.Read(await Lscb.ContentAsync(Lscb.Bare(), file), date, value);
        if (series is null) throw RefusedException.Refused(refusal!);
        return series.Values.Zip(series.Values.Skip(1)).Where(p => p.First.Date == p.Second.Date).Select(p => (DateOnly?)p.First.Date).FirstOrDefault() is { } twice
            ? throw RefusedException.Refused($"Two values share the date {twice:yyyy-MM-dd}: this takes one value a date.")
            : series;
    }

    /// <summary>The reasons among answers, each said once.</summary>
    public static IReadOnlyList<string> Notes(params IEnumerable<string?> notes) => [.. notes.OfType<string>().Distinct()];
}
