using Xunit.Abstractions;
using Xunit.Sdk;

namespace LscbImpact.SystemTests.Databases;

/// <summary>A fact about the store: it must hold on SQLite and on PostgreSQL, and is run on both.</summary>
[XunitTestCaseDiscoverer("LscbImpact.SystemTests.Databases.StoreFacts", "LscbImpact.SystemTests")]
public sealed class StoreFactAttribute : FactAttribute;

/// <summary>A fact about what only PostgreSQL has: many writers, roles, parts of tables.</summary>
[XunitTestCaseDiscoverer("LscbImpact.SystemTests.Databases.PostgresFacts", "LscbImpact.SystemTests")]
public sealed class PostgresFactAttribute : FactAttribute;

/// <summary>Makes the one test case of a fact about PostgreSQL.</summary>
public sealed class PostgresFacts(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new PostgresTestCase(messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}

/// <summary>Makes two test cases of a fact about the store.</summary>
public sealed class StoreFacts(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
    [
        new XunitTestCase(messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod),
        new PostgresTestCase(messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod),
    ];
}

/// <summary>A fact on PostgreSQL; without one it is shown as skipped.</summary>
public sealed class PostgresTestCase : XunitTestCase
{
    private static readonly AsyncLocal<bool> Current = new();

    [Obsolete("Called by the test runner alone.", error: true)]
    public PostgresTestCase()
    {
    }

    public PostgresTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method) : base(messages, display, options, method)
    {
    }

    /// <summary>True within such a test: boards then live on PostgreSQL.</summary>
    public static bool IsRunning => Current.Value;

    public override async Task<RunSummary> RunAsync(IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        Current.Value = true;
        return await base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
    }

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) => $"{base.GetDisplayName(factAttribute, displayName)} on PostgreSQL";

    protected override string GetSkipReason(IAttributeInfo factAttribute) => base.GetSkipReason(factAttribute) ?? PostgresCluster.Missing!;

    protected override string GetUniqueID() => $"{base.GetUniqueID()}-postgres";
}
