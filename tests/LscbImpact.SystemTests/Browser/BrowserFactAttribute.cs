namespace LscbImpact.SystemTests.Browser;

/// <summary>A fact that needs Chromium; without one it is shown as skipped.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe"];

    public BrowserFactAttribute()
    {
        if (Chromium is null) Skip = "No Chromium is installed.";
    }

    public static string? Chromium { get; } = Places.FirstOrDefault(File.Exists);
}
