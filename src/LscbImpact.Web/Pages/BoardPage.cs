using System.Globalization;
using LscbImpact.Core.Board;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Access;
using LscbImpact.Web.Addresses;
using LscbImpact.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LscbImpact.Web.Pages;

/// <summary>
/// A page of one board: opens the board for whoever asks, before anything else; another's board is not found. Those that read what
/// was returned are a <see cref="TeamPage"/>.
/// </summary>
public abstract class BoardPage(Installation installation) : PageModel
{
    private BoardView? view;

    protected Installation Installation { get; } = installation;

    /// <summary>The board as the asker may see it.</summary>
    public BoardView View => view!;

    public SafeguardingBoard Board => View.Board;

    /// <summary>The quarter of the address, else the latest with returns.</summary>
    public Quarter Quarter { get; private set; }

    /// <summary>The place of the address: the board, or one agency, locality or priority.</summary>
    public Place Place { get; private set; }

    /// <summary>Name of the navigation entry the page belongs to.</summary>
    public abstract string Section { get; }

    /// <summary>What the page reads of its address beside quarter and place: choosing another of these leaves it as it is.</summary>
    public virtual IReadOnlyList<string> AlsoRead => [];

    /// <summary>The board as its own team sees it; null for anybody else.</summary>
    public TeamView? Team => view as TeamView;

    /// <summary>Filters as an address carries them.</summary>
    public string Query => Places.Query(Quarter, Place);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Installation.PublisherFor(HttpContext).OpenAsync(HttpContext.Asker(), (string?)RouteData.Values["board"]) is not { } opened)
        {
            context.Result = NotFound();
            return;
        }
        await using (view = opened)
        {
            Quarter = Places.QuarterOr(Request.Query["quarter"], View.LatestQuarter);
            Place = Places.Read(Request.Query["agency"], Request.Query["locality"], Request.Query["priority"]);
            await next();
        }
    }

    /// <summary>A table as a CSV file that no spreadsheet runs as a formula. A number below nought is none, and stays a number.</summary>
    protected FileContentResult Csv(string name, IEnumerable<string[]> rows)
    {
        var bytes = new MemoryStream();
        using (var csv = CsvHelper.CsvWriter.Create(bytes, new CsvHelper.CsvWriterOptions { Injection = CsvHelper.CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true))
            foreach (var row in rows)
            {
                foreach (var cell in row)
                    if (decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 0) csv.WriteField(number, "0.######");
                    else csv.WriteField(cell);
                csv.EndRecord();
            }
        return File(bytes.ToArray(), "text/csv; charset=utf-8", name);
    }
}

/// <summary>A page for the board's own team alone.</summary>
public abstract class TeamPage(Installation installation) : BoardPage(installation)
{
    public new TeamView View => Team!;
}
