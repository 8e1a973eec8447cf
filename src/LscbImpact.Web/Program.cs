using Hangfire;
using Hangfire.Dashboard;
using LscbImpact.Charts;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Pipeline;
using LscbImpact.Store;
using LscbImpact.Web.Access;
using LscbImpact.Web.Addresses;
using LscbImpact.Web.Jobs;
using LscbImpact.Web.Keeping;
using LscbImpact.Web.Pictures;
using LscbImpact.Web.Returns;
using LscbImpact.Web.Watching;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Configuration.AddEnvironmentVariables("LSCB_");
builder.WebHost.UseStaticWebAssets();
// Below this the framework logs addresses with their queries, which hold references and whatever a visitor typed.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
// Who asks after its health is told; a load balancer asks every second, and each part that is not ready would be an error in the log.
builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
if (Opened(builder.Configuration) is not { } installation) return 2;
if (installation.Settings.Role == "worker")
    return await Worker.RunAsync(args, installation);
if (LoopbackOnly.Refusal(builder.Configuration) is { } refusal)
{
    Console.Error.WriteLine(refusal);
    return 2;
}

_ = ReadAhead.BeginAsync(installation);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = installation.Settings.LargestFile + 1_000_000);
builder.Services.AddSingleton(installation);
builder.Services.AddSingleton(new PictureShelf(Path.Combine(installation.Store.Folder, "pictures")));
builder.Services.AddDataProtection().SetApplicationName("LscbImpact").AddKeyManagementOptions(keys => keys.XmlRepository = new KeyShelf(new PageKeys(installation.Store)));
builder.Services.AddRazorPages().AddMvcOptions(pages => pages.Filters.Add<OwnHandlersAlone>());
builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
builder.Services.AddJobs(installation);
builder.Services.AddKeptPages(installation.Settings);
builder.Services.AddHealth();
builder.AddTelemetry();

var app = builder.Build();
app.UseSecurityHeaders(SecurityHeaders.Policy);
app.UseHealth();
app.UseMiddleware<Face>();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
app.UseMiddleware<LoopbackOnly>();
app.UseStaticFiles();
app.UseMiddleware<Starting>();
app.UseRouting();
app.UseMiddleware<TeamsOwn>();
app.UseOutputCache();
app.MapRazorPages();
app.MapPictures();
app.MapUpload();
app.MapProgress();
// Only an administrator may start, repeat or delete jobs, and until there are accounts nobody is one.
app.MapHangfireDashboard("/jobs", new DashboardOptions { Authorization = [new LocalRequestsOnlyAuthorizationFilter()], IsReadOnlyFunc = _ => true, DashboardTitle = "LscbImpact jobs", AppPath = "/" });
await app.RunUntilStoppedAsync();
return 0;

// Whoever set it up wrong is told in a sentence, before anything begins.
static Installation? Opened(IConfiguration configuration)
{
    try
    {
        return new Installation(ImpactSettings.Read(configuration), TimeProvider.System);
    }
    catch (Exception e) when (e is SettingException or DefinitionException)
    {
        Console.Error.WriteLine($"The program cannot start as it is set up. {e.Message}");
        return null;
    }
}
