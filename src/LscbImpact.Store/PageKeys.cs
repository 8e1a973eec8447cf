namespace LscbImpact.Store;

/// <summary>The pages' keys, kept where every process finds them.</summary>
public sealed class PageKeys(ImpactStore store)
{
    public IReadOnlyList<string> Read()
    {
        // The pages ask before the first start has made the store.
        store.Migrate();
        using var db = store.Open();
        return [.. db.PageKeys.OrderBy(k => k.Name).Select(k => k.Xml)];
    }

    public void Keep(string name, string xml)
    {
        using var db = store.Open();
        db.AddUnlessThere(new PageKey { Name = name, Xml = xml });
    }
}
