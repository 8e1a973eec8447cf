using System.Text;
using System.Text.Json;

namespace LscbImpact.Core.Returns.Specification;

/// <summary>A definition file that cannot be used: the start-up stops and says which file, where and why.</summary>
public sealed class DefinitionException(string file, string path, int line, string sentence)
    : Exception($"{file}, line {line}, {path}: {sentence}")
{
    public string File { get; } = file;

    public string Path { get; } = path;

    public int Line { get; } = line;
}

/// <summary>A definition file's text, which knows the line of each of its members.</summary>
public sealed class DefinitionText(string file, string json)
{
    public string File { get; } = file;

    public string Json { get; } = json;

    /// <summary>Reads the file strictly: an unknown or missing member is an error with its line.</summary>
    /// <exception cref="DefinitionException">The file is not what it should be.</exception>
    public T Read<T>(JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Json, options) ?? throw new DefinitionException(File, "$", 1, "the file is empty.");
        }
        catch (JsonException e)
        {
            var path = e.Path is { Length: > 0 } p ? p : "$";
            throw new DefinitionException(File, path, (int)(e.LineNumber ?? 0) + 1, e.Message.Split(" Path:")[0]);
        }
    }

    /// <summary>An error at the line where a member such as "$.fields[3].name" stands.</summary>
    public DefinitionException Error(string path, string sentence) => new(File, path, LineOf(path), sentence);

    private int LineOf(string wanted)
    {
        var bytes = Encoding.UTF8.GetBytes(Json);
        var reader = new Utf8JsonReader(bytes);
        var path = new Stack<(string Name, int Index)>();
        var property = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName) { property = reader.GetString()!; continue; }
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) { path.Pop(); continue; }
            if (path.TryPop(out var parent)) path.Push((parent.Name, parent.Index + 1));
            var here = Here(path, property);
            if (here == wanted) return 1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n');
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                path.Push((reader.TokenType == JsonTokenType.StartArray ? here + "[]" : here, -1));
        }
        return 1;
    }

    private static string Here(Stack<(string Name, int Index)> path, string property) =>
        !path.TryPeek(out var parent) ? "$"
        : parent.Name.EndsWith("[]", StringComparison.Ordinal) ? $"{parent.Name[..^2]}[{parent.Index}]"
        : $"{parent.Name}.{property}";
}
