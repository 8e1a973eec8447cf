namespace LscbImpact.Seeds.Attendance;

/// <summary>A seat in a group: an office, never a person.</summary>
/// <param name="Steady">How rarely it stays empty, from 1 (often) to 9.</param>
/// <param name="VacantFrom">First quarter in which nobody is in post, if ever.</param>
/// <param name="VacantTo">Last one.</param>
internal sealed record Seat(string Group, string Agency, string Name, string Role, int Steady, Quarter? VacantFrom, Quarter? VacantTo)
{
    private const string Table = """
        Board | BOARD | Independent chair                   | chair       | 9 |
        Board | BOARD | Lay member 1                        | lay member  | 7 |
        Board | BOARD | Lay member 2                        | lay member  | 5 | 2023-24 Q4 2024-25 Q1
        Board | LA    | Director of children's services     | member      | 8 |
        Board | LA    | Head of safeguarding                | member      | 8 |
        Board | LA    | Lead member for children            | lead member | 5 |
        Board | LA    | Public health consultant            | adviser     | 5 |
        Board | POL   | Assistant chief constable           | member      | 4 |
        Board | POL   | Head of public protection           | member      | 6 |
        Board | ICB   | Chief nurse                         | member      | 5 |
        Board | ICB   | Designated doctor                   | adviser     | 5 |
        Board | ICB   | Designated nurse                    | adviser     | 7 |
        Board | NHT   | Director of nursing                 | member      | 5 |
        Board | NHT   | Named doctor                        | member      | 4 |
        Board | SCH   | Primary head                        | member      | 5 |
        Board | SCH   | Secondary head                      | member      | 4 |
        Board | SCH   | College principal                   | member      | 3 |
        Board | PROB  | Head of delivery                    | member      | 8 |
        Board | YJS   | Service manager                     | member      | 7 |
        Board | VCS   | Forum lead                          | member      | 5 |
        Executive | BOARD | Independent chair               | chair       | 9 |
        Executive | LA    | Director of children's services | member      | 8 |
        Executive | LA    | Head of safeguarding            | member      | 7 |
        Executive | POL   | Assistant chief constable       | member      | 6 |
        Executive | ICB   | Chief nurse                     | member      | 6 |
        Executive | NHT   | Director of nursing             | member      | 5 |
        Quality assurance subgroup | LA    | Quality assurance manager | chair      | 9 |
        Quality assurance subgroup | LA    | Early help manager        | member     | 6 |
        Quality assurance subgroup | LA    | Data analyst              | adviser    | 7 |
        Quality assurance subgroup | BOARD | Lay member 1              | lay member | 6 |
        Quality assurance subgroup | POL   | Detective inspector       | member     | 5 |
        Quality assurance subgroup | ICB   | Designated nurse          | member     | 6 |
        Quality assurance subgroup | ICB   | Named GP                  | adviser    | 3 |
        Quality assurance subgroup | NHT   | Named nurse               | member     | 7 |
        Quality assurance subgroup | SCH   | Education safeguarding lead | member   | 6 |
        Quality assurance subgroup | PROB  | Senior officer            | member     | 3 |
        Quality assurance subgroup | YJS   | Team manager              | member     | 5 |
        Quality assurance subgroup | VCS   | Forum lead                | member     | 4 | 2022-23 Q3 2022-23 Q4
        """;

    public static readonly IReadOnlyList<Seat> All = [.. PipeTable.Lines(Table).Select(l => new Seat(l[0], l[1], l[2], l[3], PipeTable.Number(l[4]),
        l[5].Length == 0 ? null : Quarter.Parse(l[5][..10]), l[5].Length == 0 ? null : Quarter.Parse(l[5][11..])))];

    public bool IsVacant(Quarter quarter) => quarter.Index >= VacantFrom?.Index && quarter.Index <= VacantTo?.Index;
}
