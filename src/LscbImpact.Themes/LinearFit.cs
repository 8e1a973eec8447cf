using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace LscbImpact.Themes;

/// <summary>
/// One straight line for each label, all at once: a support vector machine trained by stochastic dual coordinate ascent, one
/// label at a time in a fresh context, so that the same comments give the same numbers.
/// </summary>
internal sealed class LinearFit
{
    private readonly int labels;
    private readonly float[] weights;
    private readonly float[] biases;

    /// <param name="weights">Label by label within each place, so that one place of a text touches neighbouring numbers.</param>
    /// <param name="biases">One a label.</param>
    public LinearFit(float[] weights, float[] biases)
    {
        this.weights = weights;
        this.biases = biases;
        labels = biases.Length;
    }

    public ReadOnlySpan<float> Weights => weights;

    public ReadOnlySpan<float> Biases => biases;

    /// <summary>Trains on texts in the order given, which should have nothing to do with their labels: shuffling anew in each round costs twice the time and gains nothing.</summary>
    public static LinearFit Train(int seed, int size, IReadOnlyList<TextVector> texts, IReadOnlyList<bool[]> has)
    {
        var weights = new float[size * has.Count];
        var biases = new float[has.Count];
        var rows = texts.Select(t => new VBuffer<float>(size, t.Places.Length, t.Values, t.Places)).ToArray();
        Parallel.For(0, has.Count, label =>
        {
            // With nothing to tell apart there is no line: always, or never.
            if (has[label].All(h => h) || !has[label].Any(h => h)) { biases[label] = has[label][0] ? 1 : -1; return; }
            var line = Line(new MLContext(seed), size, rows, has[label]);
            biases[label] = line.Bias;
            var one = line.Weights;
            for (var place = 0; place < size; place++) weights[place * has.Count + label] = one[place];
        });
        return new LinearFit(weights, biases);
    }

    /// <summary>How far on the label's side the text lies, label by label.</summary>
    public float[] Scores(in TextVector text)
    {
        var scores = (float[])biases.Clone();
        for (var i = 0; i < text.Places.Length; i++)
        {
            var value = text.Values[i];
            var at = weights.AsSpan(text.Places[i] * labels, labels);
            for (var l = 0; l < at.Length; l++) scores[l] += value * at[l];
        }
        return scores;
    }

    public float WeightOf(int place, int label) => weights[place * labels + label];

    private static LinearModelParameters Line(MLContext context, int size, VBuffer<float>[] texts, bool[] has)
    {
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, size);
        var data = context.Data.LoadFromEnumerable(texts.Select((t, i) => new Row { Features = t, Label = has[i] }), schema);
        return context.BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options
        {
            LossFunction = new HingeLoss(),
            L2Regularization = 3e-4f,
            L1Regularization = 0,
            MaximumNumberOfIterations = 15,
            NumberOfThreads = 1,
            Shuffle = false,
        }).Fit(data).Model;
    }

    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }

        public bool Label { get; set; }
    }
}
