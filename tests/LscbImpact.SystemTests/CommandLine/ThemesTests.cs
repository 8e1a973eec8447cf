using System.Text.Json;

namespace LscbImpact.SystemTests.CommandLine;

/// <summary>lscb themes from the outside: answers, or one sentence and an exit code.</summary>
public sealed class ThemesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Store => Path.Combine(folder.Path, "store");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_classified_by_phrases_and_nothing_in_it_becomes_a_formula()
    {
        var file = folder.File("comments.csv", "id,comment\n1,Father not seen at any visit\n2,\n3,=1+1\n4,\"<b>CAMHS</b>, 🙂\"\n");
        var to = Path.Combine(folder.Path, "themed.csv");
        var answer = Lscb.Run(Store, "themes", "classify", file, "--text", "comment", "--out", to, "--method", "taxonomy", "--json");
        answer.ExitCode.Should().Be(0, answer.Error);
        answer.Json.GetProperty("rows").GetInt32().Should().Be(4);
        File.ReadAllLines(to).Should().HaveCount(5).And.Contain("id,comment,themes,scores,unsure").And.Contain(l => l.StartsWith("1,") && l.Contains(",fathers-hidden-adults,") && l.EndsWith(",no"))
            .And.Contain("2,,,,no").And.Contain(l => l.StartsWith("3,") && l.Contains("'=1+1") && l.EndsWith(",,,yes")).And.Contain(l => l.Contains(",child-mental-health,"));
    }

    [Fact]
    public void A_model_of_ones_own_labels_is_trained_used_and_judged()
    {
        string[] animals = ["cat", "dog", "cow", "hen"];
        var rows = Enumerable.Range(0, 60).Select(i => $"comment {i} of a {animals[i % 4]},{animals[i % 4]}{(i % 3 == 0 ? "|third" : "")}\n");
        var file = folder.File("labelled.csv", "what,is\n" + string.Concat(rows));
        var model = Path.Combine(folder.Path, "own.model");
        Lscb.Run(Store, "themes", "train", file, "--text", "what", "--labels", "is", "--out", model).ExitCode.Should().Be(0);
        Lscb.Run(Store, "themes", "classify", file, "--text", "what", "--out", Path.Combine(folder.Path, "out.csv"), "--model", model).ExitCode.Should().Be(0);
        var other = folder.File("other.csv", "what,is\nthe cat,cat\nthe dog,wolf\n");
        var judged = Lscb.Run(Store, "themes", "evaluate", other, "--text", "what", "--labels", "is", "--model", model, "--json").Json;
        judged.GetProperty("themes").EnumerateArray().Single(t => t.GetProperty("id").GetString() == "wolf").GetProperty("recall").GetDecimal().Should().Be(0, "the model never saw that label");
        var folds = Lscb.Run(Store, "themes", "evaluate", file, "--text", "what", "--labels", "is", "--folds", "3", "--json").Json;
        folds.EnumerateObject().Select(p => p.Name).Should().Contain(["exact", "microF1", "macroF1", "themes"]);
        folds.GetProperty("microF1").ValueKind.Should().Be(JsonValueKind.Number);
    }

    [Fact]
    public void Bad_input_gets_a_sentence_and_its_exit_code()
    {
        var few = folder.File("few.csv", "text,labels\na b c,x\n");
        var to = Path.Combine(folder.Path, "m");
        void Refused(int code, string said, params string[] args)
        {
            var answer = Lscb.Run(Store, ["themes", .. args]);
            answer.ExitCode.Should().Be(code, answer.Error);
            answer.Error.Should().Contain(said).And.NotContain("   at ");
        }

        Refused(1, "needs at least 6 comments", "train", few, "--text", "text", "--labels", "labels", "--out", to);
        Refused(1, "does not have both headings", "train", few, "--text", "text", "--labels", "tags", "--out", to);
        Refused(1, "has no heading “comment”", "classify", few, "--text", "comment", "--out", to);
        Refused(1, "empty.csv", "classify", folder.File("empty.csv", ""), "--text", "comment", "--out", to);
        Refused(1, "headings and no rows", "classify", folder.File("none.csv", "comment\n"), "--text", "comment", "--out", to);
        Refused(1, "page.csv", "classify", folder.File("page.csv", "<html><body>comment</body></html>"), "--text", "comment", "--out", to);
        Refused(1, "not a model", "classify", few, "--text", "text", "--out", to, "--model", few);
        Refused(2, "uses no model", "classify", few, "--text", "text", "--out", to, "--model", few, "--method", "taxonomy");
        Refused(2, "two ways", "evaluate", few, "--text", "text", "--labels", "labels", "--model", few, "--folds", "5");
        Refused(2, "from 2 to 20", "evaluate", few, "--text", "text", "--labels", "labels", "--folds", "1");
        Refused(2, "would be lost", "classify", few, "--text", "text", "--out", few);
    }
}
