using System.Net;
using LscbImpact.Core.Board;
using LscbImpact.Core.Dashboards;

namespace LscbImpact.Reports;

/// <summary>One page of every chart with its table beside it; needs nothing but the pictures in the same folder.</summary>
internal static class AnnualPage
{
    private const string Style = """
        body { margin: 0 auto; max-width: 1040px; padding: 0 20px 60px; font: 17px/1.45 Arial, Helvetica, "Liberation Sans", sans-serif; color: #0b0c0c; }
        h1 { font-size: 30px; margin: 26px 0 6px; } h2 { font-size: 21px; margin: 40px 0 6px; } p { max-width: 75ch; } figure { margin: 0; } img { max-width: 100%; height: auto; display: block; border: 1px solid #e5e6e7; }
        .quiet { color: #505a5f; } a { color: #12436d; } .skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: #fd0; padding: 10px; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 15px; margin: 8px 0; } caption { text-align: left; font-weight: 700; } th, td { text-align: left; padding: 5px 12px 5px 0; border-bottom: 1px solid #b1b4b6; vertical-align: top; } thead th { border-bottom: 2px solid #0b0c0c; } tbody th { font-weight: 400; }
        :focus-visible { outline: 3px solid #fd0; } @media print { figure, tr { break-inside: avoid; } .skip { display: none; } }
        """;

    public static string Of(AnnualDashboard report, IReadOnlyList<AnnualChart> charts)
    {
        var title = Text($"{report.Title}, {report.Year}");
        var standing = Text($"{report.Audience.Stamp} · as at {LondonCalendar.InWords(report.AsAt)}{(report.IsComplete ? "" : $" · the year is not complete: figures up to {report.UpTo}")}");
        return $"""
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} – {Text(report.Board)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the charts</a>
            <header>
            <h1>{title}</h1>
            <p>{Text(report.Board)}{(report.Invented ? " <strong>(invented data)</strong>" : "")}</p>
            <p class="quiet">{standing}</p>
            </header>
            <nav aria-label="Charts">
            <h2>Charts</h2>
            <ul>
            {Lines(charts.Select(c => $"<li><a href=\"#{c.Id}\">{Text(c.Title)}</a></li>"))}
            </ul>
            </nav>
            <main id="main">
            {Lines(charts.Select(Section))}
            {(report.Missing.Count == 0 ? "" : $"<section><h2>What is missing</h2><p>{Text(report.Lacks)}</p></section>")}
            </main>
            </body>
            </html>

            """;
    }

    private static string Section(AnnualChart chart) => $"""
        <section id="{chart.Id}" aria-labelledby="h-{chart.Id}">
        <h2 id="h-{chart.Id}">{Text(chart.Title)}</h2>
        <figure>
        <img src="{chart.Id}.svg" alt="{Text(chart.Description)}">
        <figcaption class="quiet">{Text(chart.Source)}. <a href="{chart.Id}.png" aria-label="PNG of {Text(chart.Title)}">PNG</a> · <a href="{chart.Id}.csv" aria-label="CSV of {Text(chart.Title)}">CSV</a></figcaption>
        </figure>
        <div class="wide" tabindex="0" role="region" aria-label="{Text(chart.Title)} as a table">
        <table>
        <caption>{Text(chart.Title)}</caption>
        <thead><tr>{string.Concat(chart.Table.Headings.Select(h => $"<th scope=\"col\">{Text(h)}</th>"))}</tr></thead>
        <tbody>
        {Lines(chart.Table.Rows.Select(r => $"<tr><th scope=\"row\">{Text(r[0])}</th>{string.Concat(r.Skip(1).Select(c => $"<td>{Text(c)}</td>"))}</tr>"))}
        </tbody>
        </table>
        </div>
        </section>
        """;

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
