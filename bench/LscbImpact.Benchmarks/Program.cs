using System.Globalization;
using System.Text;
using LscbImpact.Benchmarks;

// Ratios against a named baseline in one run, as a Markdown table: dotnet run -c Release --project bench/LscbImpact.Benchmarks -- COMMAND
const string Help = """
    all [FOLDER [LARGE MIDDLE SMALL]]  everything below, with countries of 150, 15 and 2 boards unless told; made once and kept (FOLDER: published)
    work [ROWS]                  a large return from bytes to figures, and a control chart (200,000 rows unless told)
    postgres [ROWS]              the same return into PostgreSQL, beside psql alone
    start FOLDER                 start to first page
    country BOARDS [ROWS]        makes the database lscb_country_BOARDS: sixteen quarters of ROWS rows a board (4,200 unless told); it stays
    pages FOLDER LARGE SMALL     pages with the country of LARGE boards behind them, beside that of SMALL boards
    recompute BOARDS BOARDS...   a small return and its figures, countries of so many boards behind it, the smallest first
    workers FOLDER [RETURNS ROWS]  two workers beside one (200 returns of 3,000 rows unless told)

    --write FILE                 writes the table as well
    FOLDER is what "dotnet publish src/LscbImpact.Web -c Release -r linux-x64 --self-contained false -o FOLDER" wrote.
    All but work and start need LSCB_BENCH_POSTGRES="Host=...;Username=...": a server of this machine, and a role that may make databases.
    """;

if (args is [Hello.Word])
{
    Hello.Run();
    return 0;
}
var at = Array.IndexOf(args, "--write");
var file = at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
string[] asked = file is null ? args : [.. args[..at], .. args[(at + 2)..]];
if (asked is ["country", ..] && Server.IsNamed && Numbers(asked[1..]) is [var boards, .. var quarterly] && quarterly.Length < 2)
{
    Country.Make(boards, quarterly is [var rows] ? rows : Country.RowsAQuarter);
    return 0;
}
if (Ratios(asked) is not { } ratios)
{
    Console.Error.WriteLine(Help);
    return 2;
}
var table = new StringBuilder($"{Machine.Description}\n\n{Ratio.Headings}\n");
Console.Write(table);
foreach (var ratio in ratios)
{
    Console.WriteLine(ratio);
    table.Append(ratio).Append('\n');
}
if (file is not null) File.WriteAllText(file, table.ToString());
return 0;

static IEnumerable<Ratio>? Ratios(string[] asked) => asked switch
{
    [] => Ratios(["all"]),
    ["all"] => Ratios(["all", "published"]),
    ["work"] => Work(200_000),
    ["work", var rows] when Numbers(rows) is [var given] => Work(given),
    ["start", var folder] when Directory.Exists(folder) => [StartRatio.Measure(Path.GetFullPath(folder))],
    _ when !Server.IsNamed => null,
    ["all", var folder] when Directory.Exists(folder) => All(Path.GetFullPath(folder), Country.Large, Country.Middle, Country.Small),
    ["all", var folder, .. var countries] when Directory.Exists(folder) && Numbers(countries) is [var large, var middle, var small] => All(Path.GetFullPath(folder), large, middle, small),
    ["postgres"] => CopyRatio.Measure(200_000),
    ["postgres", var rows] when Numbers(rows) is [var given] => CopyRatio.Measure(given),
    ["pages", var folder, .. var countries] when Directory.Exists(folder) && Numbers(countries) is [var large, var small] => PageRatio.Measure(Path.GetFullPath(folder), Country.Ready(large), Country.Ready(small)),
    ["recompute", .. var countries] when Numbers(countries) is [_, _, ..] boards => RecomputeRatio.Measure(Array.ConvertAll(boards, Country.Ready)),
    ["workers", var folder] when Directory.Exists(folder) => WorkerRatio.Measure(Path.GetFullPath(folder), 200, 3_000),
    ["workers", var folder, var returns, var rows] when Directory.Exists(folder) && Numbers(returns, rows) is [var many, var given] => WorkerRatio.Measure(Path.GetFullPath(folder), many, given),
    _ => null,
};

static int[]? Numbers(params string[] texts) => texts.All(t => int.TryParse(t, out var number) && number > 0) ? Array.ConvertAll(texts, t => int.Parse(t, CultureInfo.InvariantCulture)) : null;

static IEnumerable<Ratio> Work(int rows) => [.. IngestRatio.Measure(rows), ChartRatio.Measure()];

static IEnumerable<Ratio> All(string folder, int largest, int next, int smallest)
{
    string small = Country.Ready(smallest), middle = Country.Ready(next), large = Country.Ready(largest);
    return Work(200_000).Concat(CopyRatio.Measure(1_000_000)).Append(StartRatio.Measure(folder)).Concat(PageRatio.Measure(folder, large, small)).Concat(RecomputeRatio.Measure([small, middle, large])).Concat(WorkerRatio.Measure(folder, 200, 3_000));
}
