using LscbImpact.Core.Disclosure.Tables;
using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>
/// Series of one quarter that may count the same people, protected together. The board's own figures come first: they stand if they
/// can, and the places are protected beside them. Where places cannot be, as little more as possible is kept back, and only what
/// has been proved to be safe is let out.
/// </summary>
/// <param name="fresh">Series to be let out, those that matter most first.</param>
/// <param name="before">What was let out before: it can be reckoned with, and cannot be taken back.</param>
/// <param name="rule">What must not be worked out.</param>
internal sealed class ReleasedKin(IReadOnlyList<ReleasedFamily> fresh, IReadOnlyList<ReleasedFamily> before, DisclosureRule rule)
{
    /// <summary>Every agency that any figure is of: each is taken to know its own.</summary>
    private readonly List<string> agencies = [.. fresh.Concat(before).SelectMany(f => f.Figures).Where(f => f.Grain == Grain.Agency).Select(f => f.Of).Distinct()];

    public void Protect()
    {
        foreach (var family in fresh) family.ProtectBoard(Published(), rule, agencies);
        foreach (var family in fresh)
        {
            if (family.ProtectPlaces(Published(), rule, agencies)) continue;
            family.LeavePlacesOut();
            if (IsSafe()) continue;
            family.HideBoard();
            if (IsSafe()) continue;
            foreach (var other in fresh) other.LeavePlacesOut();
            break;
        }
        if (!IsSafe())
            foreach (var family in fresh) family.HideBoard();
    }

    private List<EarlierTable> Published() => [.. before.Concat(fresh).SelectMany(f => f.AsPublished(rule))];

    private bool IsSafe() => Publication.Protect([], Published(), rule, agencies).Refusal is null;
}
