using LscbImpact.Benchmarks;

// Ratios against a named baseline in one run, as a Markdown table: dotnet run -c Release --project bench/LscbImpact.Benchmarks [ROWS]
// With LSCB_BENCH_POSTGRES naming a server, the return into PostgreSQL beside psql alone.
var rows = args.Length > 0 && int.TryParse(args[0], out var given) ? given : 200_000;
Ratio[] ratios = CopyRatio.HasServer ? [.. CopyRatio.Measure(rows)] : [.. IngestRatio.Measure(rows), ChartRatio.Measure()];
Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {(Ratio.IsOptimised ? "Release" : "Debug: run with -c Release")}.\n");
Console.WriteLine("| work | ours | baseline | ratio | wanted |");
Console.WriteLine("| --- | --- | --- | --- | --- |");
foreach (var ratio in ratios) Console.WriteLine(ratio);
