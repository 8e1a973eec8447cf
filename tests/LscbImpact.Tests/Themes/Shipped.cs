using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Themes;
using LscbImpact.Tests.House;
using LscbImpact.Themes;

namespace LscbImpact.Tests.Themes;

/// <summary>The taxonomy and the labelled comments of seeds/themes, and one model of them for all tests.</summary>
internal static class Shipped
{
    public static Taxonomy Taxonomy { get; } = Taxonomy.Load(new DefinitionText("seeds/themes/taxonomy.json", Text("taxonomy.json")));

    public static CommentTable Table { get; } = Read("text", "labels");

    public static CommentTable Sources { get; } = Read("source", "labels");

    public static LabelledComments Comments { get; } = LabelledComments.Of(Table.Texts, Table.Labels, [.. Taxonomy.Themes.Select(t => t.Id)]);

    public static ThemeModel Model { get; } = ThemeTraining.Train(Comments, Taxonomy, new DateOnly(2026, 4, 1), "seeds/themes/labelled.csv");

    private static CommentTable Read(string text, string labels) => CommentTable.Read(FileContent.Of(File.ReadAllBytes(Path("labelled.csv"))), text, labels).Table!;

    private static string Text(string name) => File.ReadAllText(Path(name));

    private static string Path(string name) => System.IO.Path.Combine(Repository.Root, "seeds", "themes", name);
}
