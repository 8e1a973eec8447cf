using LscbImpact.Seeds;
using LscbImpact.Seeds.Attendance;
using LscbImpact.Seeds.Audits;
using LscbImpact.Seeds.Indicators;
using LscbImpact.Seeds.Mess;
using LscbImpact.Seeds.Registers;
using LscbImpact.Seeds.ReviewActions;
using LscbImpact.Seeds.Training;

// Anyshire, an invented board: everything that its agencies sent in sixteen quarters.
// dotnet run --project seeds/generator -- OUTPUT_FOLDER
var seeds = args is [var folder, ..] ? folder : Inbox.Seeds();

IReadOnlyCollection<Return> meant =
[
    .. AllRegisters.Returns(),
    .. AuditReturns.All(),
    .. SessionReturns.All(),
    .. Evaluations.All(),
    .. ReviewActionReturns.All(),
    .. AttendanceReturns.All(),
    .. IndicatorReturns.All(),
];
Inbox.Write(seeds, [.. SecondThoughts.Of(meant)]);

Console.WriteLine($"{meant.Sum(r => r.Rows.Count)} rows in {meant.Count} returns of {Quarter.All.Count()} quarters, written to {Path.GetFullPath(seeds)}");
