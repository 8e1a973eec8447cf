using Hangfire;
using LscbImpact.Core.Board;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.PersonalData;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Pipeline;
using LscbImpact.Store;
using LscbImpact.Web.Jobs;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LscbImpact.Web.Returns;

/// <summary>
/// Takes an upload part by part, straight into memory: the framework's own form reading would write anything over 64 KB into a
/// temporary file, which a return that is refused for personal data must never reach.
/// </summary>
internal static class UploadEndpoint
{
    public static void MapUpload(this IEndpointRouteBuilder app) =>
        app.MapPost("/{board}/returns/send", SendAsync).DisableAntiforgery();

    private static async Task<IResult> SendAsync(string board, HttpContext http, Installation installation, IAntiforgery antiforgery, IBackgroundJobClient jobs)
    {
        if (await installation.Publisher.FindAsync(new Audience.BoardTeam(), board) is not { } found) return Results.NotFound();
        var (sent, problem) = await ReadAsync(http, installation.Settings.LargestFile);
        if (sent is null) return Back(board, problem!, null);
        http.Request.Headers["RequestVerificationToken"] = sent.Field("__RequestVerificationToken");
        if (!await antiforgery.IsRequestValidAsync(http)) return Back(board, "The page was too old. Choose the file again and send it.", sent);
        if (sent.File is not { } content || sent.FileName is not { Length: > 0 } name) return Back(board, "Choose a file first.", sent);
        if (ReturnKinds.Find(sent.Field("kind")) is not { } kind) return Back(board, "Say what kind of return it is.", sent);
        if (!Quarter.TryParse(sent.Field("quarter"), out var quarter)) return Back(board, "Say which quarter the return is for.", sent);
        if (sent.Field("agency") is not { Length: > 0 } agency) return Back(board, "Say which agency sends the return.", sent);

        var file = new ReturnFile(kind, agency, quarter, Path.GetFileName(name), content, sent.Field("group") is { Length: > 0 } group ? group : null);
        var how = new HandingIn("page", found.Now(installation.Clock), installation.Clock.GetUtcNow().UtcDateTime,
            sent.Field("names") == "keep" ? NamesChoice.Keep : NamesChoice.Mask, sent.Field("good-rows") == "yes");
        var submission = installation.Desk.Receive(found, file, how);
        if (!submission.IsOver) jobs.EnqueueIfPossible<ReturnJob>(job => job.Run(submission.Id, found.Id));
        return Results.Redirect($"/{board}/returns/submissions/{submission.Id}");
    }

    /// <summary>Every part of the form, the file compressed in memory; or one sentence why it could not be read.</summary>
    private static async Task<(SentForm? Form, string? Problem)> ReadAsync(HttpContext http, long limit)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
            return (null, "Nothing was sent.");
        var form = new SentForm();
        try
        {
            var parts = new MultipartReader(boundary, http.Request.Body);
            while (await parts.ReadNextSectionAsync(http.RequestAborted) is { } part)
            {
                if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)) continue;
                if (disposition.IsFileDisposition())
                {
                    form.FileName = disposition.FileNameStar.Value ?? HeaderUtilities.RemoveQuotes(disposition.FileName).Value;
                    form.File = await FileContent.TakeInAsync(part.Body, limit, http.RequestAborted);
                    if (form.File is null) return (null, string.Format(System.Globalization.CultureInfo.InvariantCulture, Messages.TooLarge.Sentence, $"{limit / 1024 / 1024} MB") + " " + Messages.TooLarge.Fix);
                }
                else form.Fields[HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? ""] = await new FormMultipartSection(part, disposition).GetValueAsync(http.RequestAborted);
            }
        }
        catch (Exception e) when (e is IOException or BadHttpRequestException or InvalidDataException)
        {
            return (null, $"{Messages.Truncated.Sentence} {Messages.Truncated.Fix}");
        }
        return (form, null);
    }

    /// <summary>To the form again, with what was chosen as far as it can be read.</summary>
    private static IResult Back(string board, string problem, SentForm? sent)
    {
        var chosen = new Dictionary<string, string?>
        {
            ["problem"] = problem, ["quarter"] = Quarter.TryParse(sent?.Field("quarter"), out var quarter) ? quarter.Slug : null,
            ["agency"] = sent?.Field("agency") is { Length: > 0 } agency ? agency : null, ["kind"] = ReturnKinds.Find(sent?.Field("kind"))?.Name,
        };
        return Results.Redirect(QueryHelpers.AddQueryString($"/{board}/returns", chosen));
    }

    private sealed class SentForm
    {
        public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

        public FileContent? File { get; set; }

        public string? FileName { get; set; }

        public string? Field(string name) => Fields.GetValueOrDefault(name)?.Trim();
    }
}
