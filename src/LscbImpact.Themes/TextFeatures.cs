using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace LscbImpact.Themes;

/// <summary>A text as numbers: the places that are not nought, and what stands there.</summary>
internal readonly record struct TextVector(int[] Places, float[] Values);

/// <summary>
/// Turns texts into numbers: how telling each word, pair of words and run of up to five letters is (TF-IDF). Fitted once on the
/// training texts; no list of stop words, because "not" and "no" matter here.
/// </summary>
internal sealed class TextFeatures
{
    private const string Output = "Features";
    private readonly MLContext context;
    private readonly ITransformer transformer;
    private readonly DataViewSchema schema;
    private readonly Lazy<string?[]> words;

    private TextFeatures(MLContext context, ITransformer transformer, DataViewSchema schema)
    {
        this.context = context;
        this.transformer = transformer;
        this.schema = schema;
        var output = transformer.GetOutputSchema(schema)[Output];
        Size = ((VectorDataViewType)output.Type).Size;
        words = new Lazy<string?[]>(() => WordsOf(output));
    }

    /// <summary>How many numbers a text becomes.</summary>
    public int Size { get; }

    public static TextFeatures Fit(int seed, IReadOnlyList<string> texts)
    {
        var context = new MLContext(seed);
        var options = new TextFeaturizingEstimator.Options
        {
            CaseMode = TextNormalizingEstimator.CaseMode.Lower,
            KeepDiacritics = false,
            KeepPunctuations = false,
            KeepNumbers = true,
            StopWordsRemoverOptions = null,
            Norm = TextFeaturizingEstimator.NormFunction.L2,
            WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf, MaximumNgramsCount = [1_000_000, 1_000_000] },
            CharFeatureExtractor = new WordBagEstimator.Options { NgramLength = 5, UseAllLengths = true, Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf, MaximumNgramsCount = [1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000] },
        };
        var table = new DataFrame(new StringDataFrameColumn(LabelledComments.TextColumn, texts));
        return new TextFeatures(context, context.Transforms.Text.FeaturizeText(Output, options, LabelledComments.TextColumn).Fit(table), Empty(context).Schema);
    }

    public static TextFeatures Load(Stream from)
    {
        var context = new MLContext(0);
        return new TextFeatures(context, context.Model.Load(from, out var schema), schema);
    }

    public void Save(Stream to) => context.Model.Save(transformer, schema, to);

    /// <summary>The texts as numbers, in their order.</summary>
    public IEnumerable<TextVector> Of(IEnumerable<string> texts)
    {
        var view = transformer.Transform(context.Data.LoadFromEnumerable(texts.Select(t => new Comment { Text = t })));
        var column = view.Schema[Output];
        using var cursor = view.GetRowCursor([column]);
        var getter = cursor.GetGetter<VBuffer<float>>(column);
        // The buffer is used again for the next row: what is kept must be copied.
        var buffer = default(VBuffer<float>);
        while (cursor.MoveNext())
        {
            getter(ref buffer);
            yield return Copy(in buffer);
        }
    }

    /// <summary>The word or pair of words at a place; null where it holds a run of letters.</summary>
    public string? WordAt(int place) => words.Value[place];

    private static TextVector Copy(in VBuffer<float> buffer) => buffer.IsDense
        ? new TextVector([.. Enumerable.Range(0, buffer.Length)], buffer.GetValues().ToArray())
        : new TextVector(buffer.GetIndices().ToArray(), buffer.GetValues().ToArray());

    private static string?[] WordsOf(DataViewSchema.Column output)
    {
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        output.GetSlotNames(ref names);
        return [.. names.DenseValues().Select(n => n.ToString()).Select(n => n.StartsWith("Word.", StringComparison.Ordinal) ? n[5..].Replace('|', ' ') : null)];
    }

    private static IDataView Empty(MLContext context) => context.Data.LoadFromEnumerable(Array.Empty<Comment>());

    private sealed class Comment
    {
        [ColumnName(LabelledComments.TextColumn)]
        public string Text { get; set; } = "";
    }
}
