using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Pipeline.TakingIn;

/// <summary>The blank form of a return: its line of headings and nothing else, which is also a nil return.</summary>
public static class Template
{
    public static string Of(ReturnSpecification specification) =>
        string.Join(',', specification.Fields.Where(f => f.Schema.Lscb.With is not null || !specification.Fields.Any(o => o.Schema.Lscb.With == f.Name)).Select(f => f.Name)) + "\r\n";
}
