using LscbImpact.Pipeline;
using Microsoft.Extensions.Configuration;

namespace LscbImpact.SystemTests.Store;

/// <summary>What is wrong with the settings is said in a sentence before anything begins.</summary>
public sealed class ImpactSettingsTests
{
    [Theory]
    [InlineData("-1", "The setting ReturnsAtOnce is -1; it is a number from 1 to 64, or 0 for one for each core.")]
    [InlineData("65", "The setting ReturnsAtOnce is 65; it is a number from 1 to 64, or 0 for one for each core.")]
    [InlineData("2", "The setting ReturnsAtOnce is 2; more than one needs PostgreSQL: set Database:Kind.")]
    public void So_many_returns_at_once_cannot_be(string set, string said) => Reading(set).Should().Throw<InvalidOperationException>().WithMessage(said);

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public void On_SQLite_one_return_at_once_can_be_said_or_left_unsaid(string set) => Reading(set).Should().NotThrow();

    private static Action Reading(string returnsAtOnce) =>
        () => ImpactSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ReturnsAtOnce"] = returnsAtOnce }).Build());
}
