using System.CommandLine;
using System.Globalization;
using LscbImpact.Core.Themes;
using LscbImpact.Pipeline;
using LscbImpact.Themes;
using Spectre.Console;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb themes train|classify|evaluate: what comments speak of.</summary>
internal static class ThemesCommand
{
    public static readonly Option<string> TextColumn = new("--text") { Description = "Heading of the comments", Required = true };
    public static readonly Option<string> LabelsColumn = new("--labels") { Description = "Heading of the labels; several of a row are separated by |", Required = true };
    public static readonly Option<FileInfo?> ModelFile = new("--model") { Description = "A model that lscb themes train wrote; the one that comes with the program if left out" };

    public static Command Make() => new("themes", "What comments speak of") { ThemesTrain.Make(), ThemesClassify.Make(), ThemesEvaluate.Make() };

    /// <summary>The file's rows.</summary>
    public static async Task<CommentTable> TableAsync(Installation installation, FileInfo file, string text, string? labels)
    {
        var (table, refusal) = CommentTable.Read(await Lscb.ContentAsync(installation, file), text, labels);
        return table ?? throw RefusedException.Refused($"{file.Name}: {refusal}");
    }

    /// <summary>The model named, or the one that comes with the program.</summary>
    public static ThemeModel Model(Installation installation, FileInfo? file)
    {
        if (file is null) return installation.Themes.Model;
        if (!file.Exists) throw RefusedException.WrongUse($"There is no file {file.FullName}.");
        try
        {
            using var stream = file.OpenRead();
            return ThemeModel.Load(stream);
        }
        catch (InvalidDataException wrong)
        {
            throw RefusedException.Refused($"{file.Name}: {wrong.Message}");
        }
    }

    /// <summary>Learns, or says in a sentence why there is nothing to learn from.</summary>
    public static T Learnt<T>(Func<T> learn)
    {
        try
        {
            return learn();
        }
        catch (ArgumentException tooLittle)
        {
            throw RefusedException.Refused(tooLittle.Message);
        }
    }

    /// <summary>The taxonomy, when every label is one of its themes: then its phrases help.</summary>
    public static Taxonomy? TaxonomyOf(Installation installation, LabelledComments comments) =>
        comments.Labels.Count > 0 && comments.Labels.All(l => installation.Definitions.Themes.Find(l) is not null) ? installation.Definitions.Themes : null;

    public static object Document(ThemeEvaluation quality, string how) => new
    {
        quality.Exact,
        quality.MicroF1,
        quality.MacroF1,
        quality.Rows,
        how,
        themes = quality.Themes.Select(t => new { t.Id, t.Precision, t.Recall, t.F1, t.N }),
    };

    public static void Show(ThemeEvaluation quality, string how)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("Theme", "Precision", "Recall", "F1", "n");
        foreach (var theme in quality.Themes) table.AddRow(new[] { theme.Id, Number(theme.Precision), Number(theme.Recall), Number(theme.F1), $"{theme.N}" }.Select(t => new Text(t)));
        Lscb.Print(table);
        AnsiConsole.WriteLine($"{quality.Rows} comments, {how}. Exactly right: {Number(quality.Exact)}. Micro-F1 {Number(quality.MicroF1)}, macro-F1 {Number(quality.MacroF1)}.");
    }

    private static string Number(decimal? share) => share is { } s ? Math.Round(s, 3, MidpointRounding.AwayFromZero).ToString("0.000", CultureInfo.InvariantCulture) : "";
}
