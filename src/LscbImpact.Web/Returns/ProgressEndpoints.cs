using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Returns.Versions;
using LscbImpact.Pipeline;
using LscbImpact.Pipeline.Publishing;
using LscbImpact.Web.Jobs;

namespace LscbImpact.Web.Returns;

/// <summary>How far something is, for the pages' small script.</summary>
internal static class ProgressEndpoints
{
    public static void MapProgress(this IEndpointRouteBuilder app)
    {
        app.MapGet("/starting/progress", (Readiness readiness) => new { percent = readiness.Percent, doing = readiness.Doing, over = readiness.IsReady || readiness.Failure is not null });
        app.MapGet("/{board}/returns/submissions/{id:int}/progress", SubmissionAsync);
    }

    /// <summary>What a stage is called while it lasts.</summary>
    public static string InWords(Stage stage) => stage switch
    {
        Stage.Received => "Waiting for its turn",
        Stage.Checking => "Reading the file",
        Stage.Storing => "Checking and storing rows",
        Stage.Linking => "Linking to priorities",
        Stage.Measuring => "Measuring",
        Stage.Failed => "Failed",
        _ => "Done",
    };

    private static async Task<IResult> SubmissionAsync(string board, int id, Installation installation)
    {
        var asker = new Audience.BoardTeam();
        if (await installation.Publisher.FindAsync(asker, board) is not { } found) return Results.NotFound();
        await using var view = await installation.Publisher.OpenAsync(asker, found);
        return await view.SubmissionAsync(id, 1) is { Submission: var s } ? Results.Json(new { percent = s.Percent, doing = InWords(s.Stage), over = s.IsOver }) : Results.NotFound();
    }
}
