namespace LscbImpact.Store;

/// <summary>A key with which the pages seal what a browser brings back; every process must know them all.</summary>
public sealed class PageKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
