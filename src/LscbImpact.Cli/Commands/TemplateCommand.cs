using System.CommandLine;
using System.Text;
using LscbImpact.Store;

namespace LscbImpact.Cli.Commands;

/// <summary>lscb template KIND: a blank file with the right headings.</summary>
internal static class TemplateCommand
{
    private static readonly Argument<string> Kind = new("kind") { Description = "Kind of return or register" };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "The file to write; KIND.csv in this folder if left out, - for standard output" };

    public static Command Make()
    {
        var command = new Command("template", "Write a blank return with the right headings") { Kind, Out };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var kind = Lscb.Kind(parsed.GetRequiredValue(Kind));
        var template = Pipeline.TakingIn.Template.Of(Lscb.Bare().Definitions.Returns[kind]);
        var file = parsed.GetValue(Out) ?? new FileInfo($"{kind.Name}.csv");
        if (file.Name == "-")
        {
            await Console.Out.WriteAsync(template);
            return ExitCode.Fine;
        }
        if (file.Exists) throw RefusedException.Refused($"{file.Name} exists already, and might hold someone's work.");
        // With a byte order mark, so that spreadsheets read £ and accents as they are.
        WholeFile.Write(file.FullName, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(template)]);
        Lscb.Say($"Wrote {file.FullName}");
        return ExitCode.Fine;
    }
}
