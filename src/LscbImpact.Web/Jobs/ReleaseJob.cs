using LscbImpact.Pipeline;

namespace LscbImpact.Web.Jobs;

/// <summary>Protects the figures of a release and lets them out. The argument is an id.</summary>
public sealed class ReleaseJob(Installation installation)
{
    public Task RunAsync(int release) => installation.Releases.RunAsync(release);
}
