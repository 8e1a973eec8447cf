using LscbImpact.Core.Dashboards;
using LscbImpact.Core.Measures;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Tests.Returns;

namespace LscbImpact.Tests.House;

/// <summary>A wrong definition stops the start-up, naming file, line and path; the ones we ship are right.</summary>
public class DefinitionsTests
{
    private static string Shipped(string kind) => File.ReadAllText(Path.Combine(Repository.Root, "pipelines", $"{kind}.json"));

    [Fact]
    public void The_definitions_we_ship_load()
    {
        Sent.Specifications.All.Should().HaveCount(ReturnKinds.All.Count);
        foreach (var (name, panels) in Panels.Of)
            DashboardDefinition.Load(new DefinitionText($"dashboards/{name}.json", File.ReadAllText(Path.Combine(Repository.Root, "dashboards", $"{name}.json"))), panels).Panels.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("\"maxLength\": 40", "\"maximumLength\": 40", "maximumLength")]
    [InlineData("\"name\": \"audit_ref\"", "\"name\": \"audit_reference\"", "“audit_reference” is not a column")]
    [InlineData("\"type\": \"integer\"", "\"type\": \"number\"", "does not fit this column")]
    [InlineData("\"register\": \"agencies\"", "\"register\": \"agents\"", "there is no register “agents”")]
    [InlineData("\"multi-agency case file\": [", "\"multi-agency file\": [", "not in the field's enum")]
    [InlineData("\"primaryKey\": [\"audit_ref\"", "\"primaryKey\": [\"audit\"", "“audit” is not a field")]
    [InlineData("\"code\": \"ofsted\"", "\"code\": \"other\"", "must stand both here and in the enum")]
    public void A_mistake_in_a_schema_stops_the_start_and_says_where(string right, string wrong, string said)
    {
        var json = Shipped("audit-results");
        var index = json.IndexOf(right, StringComparison.Ordinal);
        index.Should().BePositive();
        var broken = json.Remove(index, right.Length).Insert(index, wrong);
        var load = () => ReturnSpecification.Load(ReturnKinds.AuditResults, new DefinitionText("pipelines/audit-results.json", broken));
        var error = load.Should().Throw<DefinitionException>().Which;
        error.Message.Should().Contain("pipelines/audit-results.json, line ").And.Contain(said);
        error.Path.Should().StartWith("$");
    }

    [Fact]
    public void A_mistake_is_found_on_its_own_line()
    {
        var json = Shipped("attendance").Replace("\"name\": \"seat\"", "\"name\": \"chair\"");
        var load = () => ReturnSpecification.Load(ReturnKinds.Attendance, new DefinitionText("pipelines/attendance.json", json));
        var line = json[..json.IndexOf("\"chair\"", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        load.Should().Throw<DefinitionException>().Which.Should().BeEquivalentTo(new { Line = line, Path = "$.fields[3].name" });
    }

    [Theory]
    [InlineData("{ \"title\": \"x\", \"panels\": [ { \"panel\": \"measures\", \"title\": \"y\", \"measures\": [\"no-such-measure\"] } ] }", "no measure “no-such-measure”")]
    [InlineData("{ \"title\": \"x\", \"panels\": [ { \"panel\": \"weather\", \"title\": \"y\" } ] }", "no panel “weather”")]
    [InlineData("{ \"title\": \"x\", \"panels\": [], \"colour\": \"red\" }", "colour")]
    [InlineData("{ \"title\": \"x\" }", "panels")]
    public void A_mistake_in_a_dashboard_stops_the_start(string json, string said)
    {
        var load = () => DashboardDefinition.Load(new DefinitionText("dashboards/quarterly.json", json), Panels.Of["quarterly"]);
        load.Should().Throw<DefinitionException>().WithMessage($"*dashboards/quarterly.json*{said}*");
    }

    [Fact]
    public void Every_measure_says_what_it_counts_and_where_that_comes_from()
    {
        MeasureCatalogue.All.Select(m => m.Id).Should().OnlyHaveUniqueItems();
        foreach (var measure in MeasureCatalogue.All)
        {
            measure.Definition.Should().MatchRegex(@"\.$").And.NotContain("%", measure.Id);
            measure.Definition.Length.Should().BeGreaterThan(40, measure.Id);
            measure.Source.Should().NotBeEmpty();
            measure.Questions.Should().OnlyContain(q => q >= 1 && q <= 32);
            measure.TouchedBy.Should().NotBeEmpty();
        }
    }
}
