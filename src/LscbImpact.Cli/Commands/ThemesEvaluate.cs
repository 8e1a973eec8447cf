using System.CommandLine;
using LscbImpact.Core.Themes;
using LscbImpact.Pipeline;
using LscbImpact.Themes;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb themes evaluate FILE: given themes against a person's, by a model or by cross-validation of the file itself.</summary>
internal static class ThemesEvaluate
{
    private const int UsualFolds = 5;
    private static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "A CSV file of comments with their labels" }.AcceptExistingOnly();
    private static readonly Option<int?> Folds = new("--folds") { Description = "Cross-validate the file itself in so many parts. With neither --model nor --folds: the model that comes with the program where the labels are its themes, else 5 parts" };

    public static Command Make()
    {
        var command = new Command("evaluate", "How often themes are right: precision, recall and F1") { File, ThemesCommand.TextColumn, ThemesCommand.LabelsColumn, ThemesCommand.ModelFile, Folds, Lscb.AsJson };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var installation = Lscb.Bare();
        var table = await ThemesCommand.TableAsync(installation, parsed.GetRequiredValue(File), parsed.GetRequiredValue(ThemesCommand.TextColumn), parsed.GetRequiredValue(ThemesCommand.LabelsColumn));
        var comments = installation.Themes.Comments(table, all: false);
        if (comments.Labels.Count == 0) throw RefusedException.Refused("No comment has a label, so there is nothing to compare with.");
        var (quality, how) = Judge(installation, parsed, comments);
        if (parsed.GetValue(Lscb.AsJson)) Lscb.Print(ThemesCommand.Document(quality, how));
        else ThemesCommand.Show(quality, how);
        return ExitCode.Fine;
    }

    private static (ThemeEvaluation Quality, string How) Judge(Installation installation, ParseResult parsed, LabelledComments comments)
    {
        var (file, folds) = (parsed.GetValue(ThemesCommand.ModelFile), parsed.GetValue(Folds));
        if (file is not null && folds is not null) throw RefusedException.WrongUse("--model and --folds are two ways; give one.");
        if (folds is < 2 or > 20) throw RefusedException.WrongUse("--folds is a whole number from 2 to 20.");
        var ours = comments.Labels.Count(l => installation.Definitions.Themes.Find(l) is not null) * 2 > comments.Labels.Count;
        if (file is null && (folds is not null || !ours))
            return (ThemesCommand.Learnt(() => ThemeTraining.CrossValidate(comments, ThemesCommand.TaxonomyOf(installation, comments), folds ?? UsualFolds)), $"{folds ?? UsualFolds}-fold cross-validation");
        var model = ThemesCommand.Model(installation, file);
        var given = model.Classify(comments.Texts).Select(t => (IReadOnlyCollection<string>)[.. t.Themes.Select(f => f.Id)]).ToList();
        return (ThemeEvaluation.Of(comments.Given(), given, model.Labels), file is null ? "by the model that comes with the program" : $"by {file.Name}");
    }
}
