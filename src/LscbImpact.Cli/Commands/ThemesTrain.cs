using System.CommandLine;
using LscbImpact.Store;
using LscbImpact.Themes;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb themes train LABELLED.csv: a model of any set of labels, with its card, in one file.</summary>
internal static class ThemesTrain
{
    private static readonly Argument<FileInfo> Labelled = new Argument<FileInfo>("labelled") { Description = "A CSV file of comments with their labels" }.AcceptExistingOnly();
    private static readonly Option<FileInfo> Out = new("--out") { Description = "The file to write the model into", Required = true };

    public static Command Make()
    {
        var command = new Command("train", "Train a model on labelled comments") { Labelled, ThemesCommand.TextColumn, ThemesCommand.LabelsColumn, Out, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var installation = Lscb.Bare();
        var file = parsed.GetRequiredValue(Labelled);
        var table = await ThemesCommand.TableAsync(installation, file, parsed.GetRequiredValue(ThemesCommand.TextColumn), parsed.GetRequiredValue(ThemesCommand.LabelsColumn));
        var comments = installation.Themes.Comments(table, all: false);
        var today = DateOnly.FromDateTime(installation.Clock.GetUtcNow().UtcDateTime);
        var model = ThemesCommand.Learnt(() => ThemeTraining.Train(comments, ThemesCommand.TaxonomyOf(installation, comments), today, file.Name));
        var to = parsed.GetRequiredValue(Out);
        if (to.Directory is { Exists: false }) throw RefusedException.Refused($"There is no folder {to.Directory.FullName}.");
        WholeFile.Write(to.FullName, model.Save);
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(new { model = to.FullName, model.Card });
        else ThemesCommand.Show(model.Card.Quality, $"{model.Card.Folds}-fold cross-validation");
        Lscb.Say($"Wrote {to.FullName}");
        return ExitCode.Fine;
    }
}
