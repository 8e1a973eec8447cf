using System.Security.Cryptography;
using System.Text;
using LscbImpact.Core.Returns.Reading;
using LscbImpact.Core.Themes;
using LscbImpact.Store;
using LscbImpact.Themes;

namespace LscbImpact.Pipeline.Theming;

/// <summary>
/// The model of this installation: made of seeds/themes when it is first needed and kept in the store's folder under the
/// fingerprint of what it was made of, so that it is made anew only when the labelled comments or the taxonomy change.
/// </summary>
public sealed class ShippedThemes
{
    private const string LabelledFile = "seeds/themes/labelled.csv";
    private readonly ImpactSettings settings;
    private readonly TimeProvider clock;
    private readonly Lazy<ThemeModel> model;
    private readonly Lazy<string> key;

    public ShippedThemes(ImpactSettings settings, Taxonomy taxonomy, TimeProvider clock)
    {
        this.settings = settings;
        this.clock = clock;
        Taxonomy = taxonomy;
        key = new Lazy<string>(() => KeyOf(Labelled()));
        model = new Lazy<ThemeModel>(Ready);
    }

    public Taxonomy Taxonomy { get; }

    /// <summary>The model, loaded once; trained first if need be, which takes a few seconds.</summary>
    public ThemeModel Model => model.Value;

    /// <summary>The fingerprint of what the model is made of; known without making it.</summary>
    public string Key => key.Value;

    /// <summary>The comments the model is made of: ours, and labelled by us.</summary>
    public LabelledComments Labelled() => Comments(CommentTable.Read(FileContent.Of(File.ReadAllBytes(Path.Combine(settings.DefinitionsFolder, LabelledFile))), "text", "labels").Table!);

    /// <summary>A table's rows that have text, with labels by the taxonomy's ids where they are its themes.</summary>
    /// <param name="table">Read with its labels.</param>
    /// <param name="all">Every theme of the taxonomy is a label, even one that no row has.</param>
    public LabelledComments Comments(CommentTable table, bool all = true)
    {
        var rows = table.Texts.Zip(table.Labels).Where(r => !string.IsNullOrWhiteSpace(r.First)).ToList();
        return LabelledComments.Of([.. rows.Select(r => r.First)], [.. rows.Select(r => Ids(r.Second))], all ? [.. Taxonomy.Themes.Select(t => t.Id)] : null);
    }

    /// <summary>Labels as the taxonomy has them, whether a person wrote the theme's id or its name.</summary>
    public IReadOnlyList<string> Ids(IReadOnlyList<string> labels) => [.. labels.Select(l => Taxonomy.Find(l)?.Id ?? l).Distinct()];

    private ThemeModel Ready()
    {
        var file = Path.Combine(settings.StoreFolder, "themes", $"{Key}.model");
        if (Kept(file) is { } kept) return kept;
        var trained = ThemeTraining.Train(Labelled(), Taxonomy, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), LabelledFile);
        Keep(trained, file);
        return trained;
    }

    private string KeyOf(LabelledComments labelled) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ThemeModel.Version} {labelled.Key} {Taxonomy.ToJson()}")))[..16];

    private static ThemeModel? Kept(string file)
    {
        if (!File.Exists(file)) return null;
        try
        {
            using var stream = File.OpenRead(file);
            return ThemeModel.Load(stream);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static void Keep(ThemeModel trained, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        WholeFile.Write(file, trained.Save);
    }
}
