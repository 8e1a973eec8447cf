using LscbImpact.Benchmarks;

// Ratios against a named baseline in one run, as a Markdown table: dotnet run -c Release --project bench/LscbImpact.Benchmarks -- COMMAND
const string Help = """
    work [ROWS]      a large return from bytes to figures, and a control chart (200,000 rows unless told)
    postgres [ROWS]  the same return into PostgreSQL, beside psql alone; LSCB_BENCH_POSTGRES names the server
    start FOLDER     start to first page of the program that "dotnet publish src/LscbImpact.Web -c Release -r linux-x64 --self-contained false -o FOLDER" wrote
    """;

Ratio[] ratios;
switch (args)
{
    case [] or ["work"]: ratios = Work(200_000); break;
    case ["work", var rows] when int.TryParse(rows, out var given): ratios = Work(given); break;
    case ["postgres"] when CopyRatio.HasServer: ratios = [.. CopyRatio.Measure(200_000)]; break;
    case ["postgres", var rows] when CopyRatio.HasServer && int.TryParse(rows, out var given): ratios = [.. CopyRatio.Measure(given)]; break;
    case ["start", var folder] when Directory.Exists(folder): ratios = [StartRatio.Measure(Path.GetFullPath(folder))]; break;
    case [Hello.Word]: Hello.Run(); return 0;
    default: Console.Error.WriteLine(Help); return 2;
}
Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {(Ratio.IsOptimised ? "Release" : "Debug: run with -c Release")}.\n");
Console.WriteLine("| work | ours | baseline | ratio | wanted |");
Console.WriteLine("| --- | --- | --- | --- | --- |");
foreach (var ratio in ratios) Console.WriteLine(ratio);
return 0;

static Ratio[] Work(int rows) => [.. IngestRatio.Measure(rows), ChartRatio.Measure()];
