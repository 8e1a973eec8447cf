using System.CommandLine;
using LscbImpact.Core.Disclosure;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Cli;

/// <summary>For whom figures are printed: the board's team, or those who see what was released.</summary>
internal static class Asking
{
    public static readonly Option<string> ForWhom = new("--audience") { Description = "team, public or agency:CODE: all but the board's team see what was released", DefaultValueFactory = _ => "team" };

    /// <summary>The board as the audience of the command line may see it; the caller disposes of it.</summary>
    /// <exception cref="RefusedException">There is no such audience or agency, or nothing was released.</exception>
    public static Task<BoardView> OpenAsync(ParseResult parsed)
    {
        var text = parsed.GetValue(ForWhom)!;
        return OpenAsync(parsed, Audience.Parse(text) ?? throw RefusedException.WrongUse($"--audience “{text}” is none of team, public and agency:CODE."));
    }

    public static async Task<BoardView> OpenAsync(ParseResult parsed, Audience audience)
    {
        var installation = Lscb.Open();
        var view = await installation.Publisher.OpenAsync(audience, Lscb.BoardOf(installation, parsed));
        if (!view.KnowsAsker) throw RefusedException.WrongUse($"There is no agency “{((Audience.Agency)audience).Code}”. Agencies: {string.Join(", ", view.Agencies.Select(a => a.Code))}.");
        if (view is ReleasedView { Release: null }) throw RefusedException.Refused("Nothing has been released yet. See lscb release out.");
        return view;
    }
}
