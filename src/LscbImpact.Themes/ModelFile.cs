using System.IO.Compression;
using System.Text;
using System.Text.Json;
using LscbImpact.Core.Returns.Specification;
using LscbImpact.Core.Themes;

namespace LscbImpact.Themes;

/// <summary>The one file a model is kept in: a zip of its card, taxonomy, words and numbers.</summary>
internal static class ModelFile
{
    private const string CardEntry = "card.json", TaxonomyEntry = "taxonomy.json", LabelsEntry = "labels.json", WordsEntry = "words.zip", NumbersEntry = "numbers";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void Save(Stream to, ThemeCard card, IReadOnlyList<string> labels, Taxonomy? taxonomy, TextFeatures features, LinearFit fit, Combination combination, Decision decision)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Text(zip, CardEntry, JsonSerializer.Serialize(card, Json));
        Text(zip, LabelsEntry, JsonSerializer.Serialize(labels, Json));
        if (taxonomy is not null) Text(zip, TaxonomyEntry, taxonomy.ToJson());
        using (var words = new MemoryStream())
        {
            features.Save(words);
            using var entry = zip.CreateEntry(WordsEntry, CompressionLevel.NoCompression).Open();
            words.WriteTo(entry);
        }
        using var numbers = new BinaryWriter(zip.CreateEntry(NumbersEntry, CompressionLevel.Fastest).Open());
        foreach (var weight in combination.Weights) numbers.Write(weight);
        foreach (var threshold in decision.Thresholds) numbers.Write(threshold);
        foreach (var curve in decision.Curves) { numbers.Write(curve.Slope); numbers.Write(curve.Shift); }
        foreach (var bias in fit.Biases) numbers.Write(bias);
        numbers.Write(fit.Weights.Length);
        numbers.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(fit.Weights));
    }

    public static ThemeModel Load(Stream from)
    {
        try
        {
            using var zip = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
            var card = JsonSerializer.Deserialize<ThemeCard>(Text(zip, CardEntry), Json)!;
            if (card.Version != ThemeModel.Version) throw new InvalidDataException($"The model was made by version {card.Version} of the training and this is version {ThemeModel.Version}: train it again.");
            var labels = JsonSerializer.Deserialize<List<string>>(Text(zip, LabelsEntry), Json)!;
            var taxonomy = zip.GetEntry(TaxonomyEntry) is null ? null : Taxonomy.Load(new DefinitionText(TaxonomyEntry, Text(zip, TaxonomyEntry)));
            var preparation = new Preparation(TextFeatures.Load(new MemoryStream(Bytes(zip, WordsEntry))), taxonomy, labels);
            using var numbers = new BinaryReader(new MemoryStream(Bytes(zip, NumbersEntry)));
            var combination = new Combination([.. Enumerable.Range(0, Combination.Evidence).Select(_ => numbers.ReadDouble())]);
            var thresholds = labels.Select(_ => numbers.ReadSingle()).ToArray();
            var curves = labels.Select(_ => new Curve(numbers.ReadDouble(), numbers.ReadDouble())).ToArray();
            var biases = labels.Select(_ => numbers.ReadSingle()).ToArray();
            var weights = new float[numbers.ReadInt32()];
            numbers.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
            if (weights.Length != preparation.Features.Size * labels.Count) throw new InvalidDataException("The numbers do not fit the words.");
            return new ThemeModel(card, labels, taxonomy, preparation, new LinearFit(weights, biases), combination, new Decision(thresholds, curves));
        }
        catch (Exception e) when (e is not InvalidDataException { Message: var said } || !said.StartsWith("The model was made", StringComparison.Ordinal))
        {
            throw new InvalidDataException("The file is not a model that “lscb themes train” wrote.", e);
        }
    }

    private static void Text(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    private static string Text(ZipArchive zip, string name) => Encoding.UTF8.GetString(Bytes(zip, name));

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var entry = (zip.GetEntry(name) ?? throw new InvalidDataException($"There is no {name} in it.")).Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
