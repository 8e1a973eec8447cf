using Hangfire;
using LscbImpact.Charts;
using LscbImpact.Pipeline;
using LscbImpact.Web.Access;
using LscbImpact.Web.Jobs;
using LscbImpact.Web.Pictures;
using LscbImpact.Web.Returns;
using LscbImpact.Web.Watching;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Configuration.AddEnvironmentVariables("LSCB_");
builder.WebHost.UseStaticWebAssets();
// Below this the framework logs addresses with their queries, which hold references and whatever a visitor typed.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
if (LoopbackOnly.Refusal(builder.Configuration) is { } refusal)
{
    Console.Error.WriteLine(refusal);
    return 2;
}

var installation = new Installation(ImpactSettings.Read(builder.Configuration), TimeProvider.System);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = installation.Settings.LargestFile + 1_000_000);
builder.Services.AddSingleton(installation);
builder.Services.AddSingleton(new PictureShelf(Path.Combine(installation.Store.Folder, "pictures")));
builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(installation.Store.Folder, "keys"))).SetApplicationName("LscbImpact");
builder.Services.AddRazorPages();
builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
builder.Services.AddJobs();
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
app.MapRazorPages();
app.MapPictures();
app.MapUpload();
app.MapProgress();
app.MapHangfireDashboard("/jobs", new DashboardOptions { Authorization = [], DashboardTitle = "LscbImpact jobs", AppPath = "/" });
await app.RunAsync();
return 0;
