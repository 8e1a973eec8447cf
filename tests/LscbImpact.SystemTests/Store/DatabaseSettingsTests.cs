using LscbImpact.Store;

namespace LscbImpact.SystemTests.Store;

/// <summary>What is wrong with the settings of a database is said in a sentence.</summary>
public sealed class DatabaseSettingsTests
{
    [Fact]
    public void A_copy_to_read_from_needs_PostgreSQL()
    {
        var settings = new DatabaseSettings { Reading = "Host=standby" };
        settings.Mistake.Should().StartWith("The setting Database:Reading names a copy of the database");
        (settings with { Kind = "postgresql", Connection = "Host=primary" }).Mistake.Should().BeNull();
    }
}
