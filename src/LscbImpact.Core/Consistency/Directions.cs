using System.Text.RegularExpressions;
using LscbImpact.Core.Returns.Findings;

namespace LscbImpact.Core.Consistency;

/// <summary>Words of direction and given changes agree with the two latest periods of their row.</summary>
internal static partial class Directions
{
    public static IEnumerable<Finding> Check(PlainTable table)
    {
        var periods = table.Columns.Where(c => c.Index > 0 && (c.Period is not null || c.Has(@"^(previous|last|prior|this|current|before|after)\b"))).ToList();
        if (periods.Count < 2) yield break;
        var better = table.Column(c => c.Has(@"\bbetter\b|good is|polarity"));
        foreach (var row in table.Rows)
        {
            if (row.Figure(periods[^2]) is not { } before || row.Figure(periods[^1]) is not { } now) continue;
            foreach (var column in table.Columns.Where(c => c.Index > 0 && c != better && !periods.Contains(c) && row.Text(c).Length > 0))
            {
                if (row.Figure(column) is { } change && column.Has("change|difference")) foreach (var finding in Change(row, column, before, now, change)) yield return finding;
                else if (row.Figure(column) is null && Said(row.Text(column), better is null ? "" : row.Text(better)) is { } said && said.Way != Math.Sign(now - before))
                    yield return new Finding(ConsistencyMessages.DirectionDiffers, row.Number, column.Heading, said.Word, now == before ? "neither way" : now > before ? "up" : "down");
            }
        }
    }

    private static IEnumerable<Finding> Change(PlainRow row, PlainColumn column, decimal before, decimal now, decimal given)
    {
        var percent = column.IsPercent || row.Text(column).Contains('%');
        var points = column.Has("point|pp");
        if (percent && !points && before == 0) yield break;
        var made = percent && !points ? 100 * (now - before) / before : now - before;
        if (!Percentages.Agrees(given, made, row.Decimals(column)))
            yield return new Finding(ConsistencyMessages.ChangeDiffers, row.Number, column.Heading, Echo.Of(row.Text(column)), Totals.Shown(Math.Round(made, 1, MidpointRounding.AwayFromZero)) + (percent && !points ? "%" : ""));
    }

    /// <summary>Up or down, where the text says one of them and not the other.</summary>
    private static (string Word, int Way)? Said(string text, string better)
    {
        var (up, down) = (Up().Match(text), Down().Match(text));
        if (up.Success != down.Success) return up.Success ? (up.Value, 1) : (down.Value, -1);
        var way = Spelling(better);
        var (good, bad) = (Good().Match(text), Bad().Match(text));
        return way == 0 || up.Success || good.Success == bad.Success ? null : good.Success ? (good.Value, way) : (bad.Value, -way);
    }

    private static int Spelling(string better) => better.ToLowerInvariant() switch { "higher" or "up" or "high" => 1, "lower" or "down" or "low" => -1, _ => 0 };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(increas(e|ed|ing)|rose|risen|rising|went up|gone up|grew|higher)\b|^up\b", Options)]
    private static partial Regex Up();

    [GeneratedRegex(@"\b(decreas(e|ed|ing)|fell|fallen|falling|went down|gone down|reduc(ed|tion)|dropped|declin(e|ed|ing)|lower)\b|^down\b", Options)]
    private static partial Regex Down();

    [GeneratedRegex(@"\b(improv(ed|ing|ement)|better)\b", Options)]
    private static partial Regex Good();

    [GeneratedRegex(@"\b(worse(ned|ning)?|deteriorat(ed|ing|ion))\b", Options)]
    private static partial Regex Bad();
}
