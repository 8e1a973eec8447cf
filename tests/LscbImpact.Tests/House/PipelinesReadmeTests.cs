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
            text.Append($"\n## {specification.Kind.Name}\n\n{$"{specification.Schema.Description} {specification.OwedInWords}".TrimEnd()}\n\n| column | type | what it holds | other headings |\n| --- | --- | --- | --- |\n");
            foreach (var field in specification.Fields)
                text.Append($"| {field.Name}{(field.Required ? "\\*" : "")} | {field.WrittenAs} | {field.Holds} | {string.Join(", ", field.Schema.Lscb.Headings)} |\n");
        }
        return text.ToString();
    }
}
