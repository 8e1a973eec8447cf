using Microsoft.AspNetCore.Builder;

namespace LscbImpact.Benchmarks;

/// <summary>What anybody would write first: the least that a start can take here.</summary>
internal static class Hello
{
    public const string Word = "hello";

    public static void Run()
    {
        var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/", () => Word);
        app.Run();
    }
}
