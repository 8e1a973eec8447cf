using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Store;

/// <summary>The living entries of a board's registers.</summary>
public sealed class BoardRegisters(ImpactDb db)
{
    /// <summary>Every code in every spelling, by register. The board's own team is an agency of every board.</summary>
    public RegisterCodes Codes(int board)
    {
        var agencies = db.Living<Core.Returns.Registers.Agency>(board).OrderBy(a => a.RowNumber).ToList()
            .Select(a => (a.Code, Names(a.Name, a.Aliases)))
            .Append((BoardTeam.Code, ["board", "LSCB", "board team", "safeguarding board"]));
        return new RegisterCodes(new Dictionary<string, CodeList>
        {
            [ReturnKinds.Agencies.Name] = new(agencies),
            [ReturnKinds.Localities.Name] = new(db.Living<Core.Returns.Registers.Locality>(board).ToList().Select(l => (l.Code, Names(l.Name)))),
            [ReturnKinds.Priorities.Name] = new(db.Living<Core.Returns.Registers.Priority>(board).ToList().Select(p => (p.Code, Names(p.Title)))),
            [ReturnKinds.Gaps.Name] = new(db.Living<Core.Returns.Registers.Gap>(board).Select(g => g.GapRef).ToList().Select(g => (g, Names()))),
            [ReturnKinds.Courses.Name] = new(db.Living<Core.Returns.Registers.Course>(board).ToList().Select(c => (c.CourseCode, Names(c.Title)))),
            [ReturnKinds.AuditProgramme.Name] = new(db.Living<Core.Returns.Registers.PlannedAudit>(board).Select(a => a.AuditRef).ToList().Select(a => (a, Names()))),
            [ReturnKinds.Reviews.Name] = new(db.Living<Core.Returns.Registers.Review>(board).Select(r => r.ReviewRef).ToList().Select(r => (r, Names()))),
            [ReturnKinds.IndicatorDefinitions.Name] = new(db.Living<Core.Returns.Registers.IndicatorDefinition>(board).ToList().Select(i => (i.IndicatorCode, Names(i.Title)))),
        });
    }

    private static IEnumerable<string> Names(string? name = null, string? aliases = null) =>
        new[] { name }.Concat(aliases?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []).OfType<string>();
}
