using LscbImpact.Core.Board;
using LscbImpact.Core.Measures;
using LscbImpact.Pipeline.Publishing;

namespace LscbImpact.Web.Addresses;

/// <summary>Reads filters out of addresses: one place at a time, because figures of two grains are never combined.</summary>
internal static class Places
{
    public static Place Read(string? agency, string? locality, string? priority) =>
        !string.IsNullOrEmpty(agency) ? new Place(Grain.Agency, agency)
        : !string.IsNullOrEmpty(locality) ? new Place(Grain.Locality, locality)
        : !string.IsNullOrEmpty(priority) ? new Place(Grain.Priority, priority)
        : Place.WholeBoard;

    public static Quarter QuarterOr(string? text, Quarter otherwise) => Quarter.TryParse(text, out var quarter) ? quarter : otherwise;

    /// <summary>"?quarter=2025-26-Q2&amp;agency=POL".</summary>
    public static string Query(Quarter quarter, Place place) =>
        $"?quarter={quarter.Slug}" + (place.Grain == Grain.Board ? "" : $"&{place.Grain.ToString().ToLowerInvariant()}={Uri.EscapeDataString(place.Of)}");
}
