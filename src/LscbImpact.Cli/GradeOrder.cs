using System.Globalization;
using LscbImpact.Core.Disclosure;
using LscbImpact.Core.Returns.Specification;

namespace LscbImpact.Cli;

/// <summary>The order of the categories of a scale, from the best or lowest.</summary>
internal sealed class GradeOrder
{
    private static readonly string[] Ofsted = ["Outstanding", "Good", "Requires improvement", "Inadequate"];

    /// <summary>Grades go to 10 or so; more are scores.</summary>
    private const int LongestScale = 20;

    private readonly List<string> folded;

    private GradeOrder(IReadOnlyList<string> names)
    {
        Names = names;
        folded = [.. names.Select(n => Spelling.Normal(n))];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>As told; else numbers by size, or Ofsted's four; else null, for words have no order of their own.</summary>
    /// <param name="told">Grades with a semicolon or comma between them.</param>
    public static GradeOrder? Of(string? told, IEnumerable<OwnCell> cells)
    {
        var met = cells.Select(c => c.Text!).DistinctBy(t => Spelling.Normal(t)).ToList();
        if (told is not null)
        {
            var order = new GradeOrder(told.Split(told.Contains(';') ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            return met.FirstOrDefault(m => order.Place(m) < 0) is { } unknown ? throw RefusedException.Refused($"“{unknown}” is in the file and not in --order.") : order;
        }
        if (met.Count > 0 && met.All(m => decimal.TryParse(m, CultureInfo.InvariantCulture, out _))) return OfNumbers([.. met.OrderBy(Number)]);
        var ofsted = new GradeOrder(Ofsted);
        return met.All(m => ofsted.Place(m) >= 0) ? ofsted : null;
    }

    /// <summary>A scale of whole numbers begins at 1 and has no gaps, even where nobody was given a grade: 2 and 4 lie two apart.</summary>
    private static GradeOrder OfNumbers(List<string> met)
    {
        var (low, high) = (Math.Min(1, Number(met[0])), Number(met[^1]));
        return met.All(m => Number(m) == Math.Truncate(Number(m))) && high - low <= LongestScale
            ? new GradeOrder([.. Enumerable.Range((int)low, (int)(high - low) + 1).Select(n => met.Find(m => Number(m) == n) ?? $"{n}")])
            : new GradeOrder(met);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The categories as they are met, for what needs no order.</summary>
    public static GradeOrder AsMet(IEnumerable<OwnCell> cells) => new([.. cells.Select(c => c.Text!).DistinctBy(t => Spelling.Normal(t))]);

    public int Place(string text) => folded.IndexOf(Spelling.Normal(text));
}
