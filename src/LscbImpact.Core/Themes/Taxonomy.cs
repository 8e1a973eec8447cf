using System.Text.Json;
using System.Text.Json.Serialization;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Core.Themes;

/// <summary>The themes a board sorts its comments by: seeds/themes/taxonomy.json.</summary>
public sealed record Taxonomy
{
    public required int Version { get; init; }

    /// <summary>Phrases that look like a theme's and are none: names of bodies, jobs and forms.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    /// <summary>Reads and checks the file.</summary>
    /// <exception cref="DefinitionException">An unknown key, a theme twice, a phrase that cannot be read; names file, path and line.</exception>
    public static Taxonomy Load(DefinitionText text)
    {
        var taxonomy = text.Read<Taxonomy>(Json);
        for (var t = 0; t < taxonomy.Themes.Count; t++)
        {
            var theme = taxonomy.Themes[t];
            if (taxonomy.Themes.Take(t).Any(earlier => earlier.Id == theme.Id)) throw text.Error($"$.themes[{t}].id", $"there are two themes “{theme.Id}”.");
            if (theme.Phrases.Concat(theme.Hints).FirstOrDefault(p => KeyPhrase.Parse(p) is null) is { } empty) throw text.Error($"$.themes[{t}].phrases", $"“{empty}” has no word to look for.");
        }
        return taxonomy;
    }

    public Theme? Find(string idOrName) => Themes.FirstOrDefault(t => t.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || t.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The taxonomy as a file holds it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        RespectRequiredConstructorParameters = true,
    };
}
