using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Analysis;

namespace LscbImpact.Themes;

/// <summary>Comments with the themes a person gave them: a data frame with the text, its fold, and a yes or no for each label.</summary>
public sealed class LabelledComments
{
    public const string TextColumn = "text";
    private const string FoldColumn = "fold";

    private LabelledComments(DataFrame table, IReadOnlyList<string> labels, string key)
    {
        Table = table;
        Labels = labels;
        Key = key;
    }

    public DataFrame Table { get; }

    /// <summary>In the order of the alphabet.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The fingerprint of the comments and their labels.</summary>
    public string Key { get; }

    public int Count => (int)Table.Rows.Count;

    public static LabelledComments Of(IReadOnlyList<string> texts, IReadOnlyList<IReadOnlyList<string>> labels, IReadOnlyList<string>? known = null)
    {
        var names = (known ?? []).Union(labels.SelectMany(l => l)).Distinct().Order(StringComparer.Ordinal).ToList();
        var table = new DataFrame(new StringDataFrameColumn(TextColumn, texts), new Int32DataFrameColumn(FoldColumn, FoldOrder(texts)));
        for (var l = 0; l < names.Count; l++)
        {
            var name = names[l];
            table.Columns.Add(new BooleanDataFrameColumn(ColumnOf(l), labels.Select(given => given.Contains(name))));
        }
        return new LabelledComments(table, names, KeyOf(texts, labels, names));
    }

    public IReadOnlyList<string> Texts => [.. (StringDataFrameColumn)Table.Columns[TextColumn]];

    /// <summary>Whether each comment has a label.</summary>
    public bool[] Has(int label) => [.. ((BooleanDataFrameColumn)Table.Columns[ColumnOf(label)]).Select(h => h == true)];

    /// <summary>The labels of each comment.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Given()
    {
        var has = Labels.Select((_, l) => Has(l)).ToList();
        return [.. Enumerable.Range(0, Count).Select(row => (IReadOnlyList<string>)[.. Labels.Where((_, l) => has[l][row])])];
    }

    /// <summary>The rows in an order that has nothing to do with their labels, nor with their order in the file.</summary>
    public IReadOnlyList<int> Shuffled()
    {
        var place = Folds(int.MaxValue);
        return [.. Enumerable.Range(0, Count).OrderBy(row => place[row])];
    }

    /// <summary>The part of each comment when they are cut into so many: equal texts always lie in one part, whatever the order of the rows.</summary>
    public int[] Folds(int count) => [.. ((Int32DataFrameColumn)Table.Columns[FoldColumn]).Select(f => f!.Value % count)];

    private static string ColumnOf(int label) => string.Create(CultureInfo.InvariantCulture, $"label {label}");

    private static IEnumerable<int> FoldOrder(IReadOnlyList<string> texts)
    {
        var place = texts.Select(t => t.Trim().ToLowerInvariant()).Distinct().OrderBy(t => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(t))), StringComparer.Ordinal)
            .Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i);
        return texts.Select(t => place[t.Trim().ToLowerInvariant()]);
    }

    private static string KeyOf(IReadOnlyList<string> texts, IReadOnlyList<IReadOnlyList<string>> labels, List<string> names)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in names) Append(hash, name);
        for (var row = 0; row < texts.Count; row++)
        {
            Append(hash, texts[row]);
            foreach (var label in labels[row].Order(StringComparer.Ordinal)) Append(hash, label);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Append(IncrementalHash hash, string part)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(part));
        hash.AppendData([0]);
    }
}
