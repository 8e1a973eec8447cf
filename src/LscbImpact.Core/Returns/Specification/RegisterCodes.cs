namespace LscbImpact.Core.Returns.Specification;

/// <summary>The codes that a board's registers hold, by register.</summary>
public sealed class RegisterCodes(IReadOnlyDictionary<string, CodeList> byRegister)
{
    private static readonly CodeList Nothing = new([]);

    public static RegisterCodes None { get; } = new(new Dictionary<string, CodeList>());

    /// <summary>For a file of one's own that belongs to no board: every code is taken as it is written.</summary>
    public static RegisterCodes AsWritten { get; } = new(new Dictionary<string, CodeList>()) { TakesAny = true };

    public bool TakesAny { get; private init; }

    public CodeList this[string register] => byRegister.GetValueOrDefault(register) ?? Nothing;
}
