using System.Text;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Tests.Returns;

namespace LscbImpact.Tests.House;

/// <summary>The table of columns people read is the one the program reads by.</summary>
public class PipelinesReadmeTests
{
    private static readonly string Readme = Path.Combine(Repository.Root, "pipelines", "README.md");

    [Fact]
    public void The_table_of_columns_is_the_one_the_program_reads_by()
    {
        var written = File.Exists(Readme) ? File.ReadAllText(Readme) : "";
        var table = Table();
        var start = written.IndexOf("<!-- columns -->", StringComparison.Ordinal);
        start.Should().BePositive("the README marks where its table stands");
        // LSCB_WRITE_DOCS=1 dotnet test writes the table anew.
        if (Environment.GetEnvironmentVariable("LSCB_WRITE_DOCS") == "1") File.WriteAllText(Readme, written[..start] + "<!-- columns -->\n" + table);
        File.ReadAllText(Readme)[(start + "<!-- columns -->\n".Length)..].Should().Be(table);
    }

    private static string Table()
    {
        var text = new StringBuilder();
        foreach (var specification in Sent.Specifications.All)
        {
            text.Append($"\n## {specification.Kind.Name}\n\n{specification.Schema.Description}{Owed(specification)}\n\n| column | type | what it holds | other headings |\n| --- | --- | --- | --- |\n");
            foreach (var field in specification.Fields)
                text.Append($"| {field.Name}{(field.Required ? "\\*" : "")} | {Type(field)} | {field.Title}{(field.Schema.Description is { } d ? $". {d}" : "")}{Values(field)} | {string.Join(", ", field.Schema.Lscb.Headings)} |\n");
        }
        return text.ToString();
    }

    private static string Owed(ReturnSpecification specification) => specification.Schema.Lscb.OwedBy.Count == 0 ? "" :
        $" Owed by {string.Join(", ", specification.Schema.Lscb.OwedBy.Select(o => o == "agencies" ? "every agency" : o))}, {specification.Schema.Lscb.DueDays} days after the quarter's end.";

    private static string Type(Field field) => field.Schema.Lscb.Rating is [var low, var high] ? $"score {low} to {high}" : field.Schema.Lscb.Register is { } register ? $"code of {register}" : field.Schema.Type;

    private static string Values(Field field) => field.Schema.Constraints.Enum is { } values ? $": {string.Join(", ", values)}" : "";
}
