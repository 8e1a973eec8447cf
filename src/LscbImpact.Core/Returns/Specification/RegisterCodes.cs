namespace LscbImpact.Core.Returns.Specification;

/// <summary>The codes that a board's registers hold, by register.</summary>
public sealed class RegisterCodes(IReadOnlyDictionary<string, CodeList> byRegister)
{
    private static readonly CodeList Nothing = new([]);

    public static RegisterCodes None { get; } = new(new Dictionary<string, CodeList>());

    public CodeList this[string register] => byRegister.GetValueOrDefault(register) ?? Nothing;
}
