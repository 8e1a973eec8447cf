namespace LscbImpact.Seeds.Mess;

/// <summary>Who writes how.</summary>
internal static class Hands
{
    public static Hand Of(string agency, string kind, Quarter quarter) => agency switch
    {
        "LA" => SafeguardingPartners.Council(quarter),
        "POL" => SafeguardingPartners.Police,
        "ICB" => SafeguardingPartners.CareBoard(quarter),
        "NHT" => RelevantAgencies.Hospitals(quarter),
        "SCH" => RelevantAgencies.Schools(quarter),
        "PROB" => RelevantAgencies.Probation,
        "YJS" => RelevantAgencies.YouthJustice(quarter),
        "VCS" => RelevantAgencies.Voluntary(quarter),
        _ => BoardTeam.Of(kind, quarter),
    };
}
