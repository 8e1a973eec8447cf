namespace LscbImpact.Seeds.Registers;

/// <summary>The eight agencies of Anyshire, every name they go by, and who sends returns when.</summary>
internal static class Agencies
{
    public static readonly Register Register = new("agencies", "code name aliases valid_from statutory", """
        2021-22 Q3 | LA   | Anyshire Council Children's Services      | Anyshire Council; Children's Services; Children's social care; CSC; Council | 2021-10-01 | yes
        2021-22 Q3 | POL  | Anyshire Police                           | Police; Anyshire Constabulary; Constabulary                               | 2021-10-01 | yes
        2021-22 Q3 | ICB  | NHS Anyshire Clinical Commissioning Group | Health; CCG; NHS Anyshire CCG                                             | 2021-10-01 | yes
        2021-22 Q3 | NHT  | Anyshire Hospitals NHS Trust              | Anyshire Hospitals; Hospitals; Acute trust; AHT                           | 2021-10-01 | no
        2021-22 Q3 | SCH  | Schools and colleges                      | Schools; Education; Schools & colleges; Colleges                          | 2021-10-01 | no
        2021-22 Q3 | PROB | Probation Service                         | Probation; Anyshire Probation; National Probation Service                 | 2021-10-01 | no
        2021-22 Q3 | YJS  | Youth Justice Service                     | Youth Justice; YOT; Youth offending service                               | 2021-10-01 | no
        2021-22 Q3 | VCS  | Voluntary and community sector            | Voluntary sector; Third sector; Voluntary sector forum                    | 2021-10-01 | no
        2022-23 Q2 | ICB  | NHS Anyshire Integrated Care Board        | Health; CCG; NHS Anyshire CCG; NHS Anyshire ICB; Integrated Care Board    | 2021-10-01 | yes
        2024-25 Q1 | VCS  | Voluntary and community sector            | Voluntary sector; Third sector; Voluntary sector forum; Anyshire Voluntary Action | 2021-10-01 | no
        """);

    public static readonly IReadOnlyList<string> All = Register.Codes;

    /// <summary>Who has sent returns by the day on which the board's clock stands: of the last quarter, all but the police.</summary>
    public static IEnumerable<string> SendingIn(Quarter quarter) => All.Where(a => quarter != Quarter.Last || a != "POL");
}
