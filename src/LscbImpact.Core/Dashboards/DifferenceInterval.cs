using LscbImpact.Core.Statistics;

namespace LscbImpact.Core.Dashboards;

/// <summary>
/// The interval of a difference, as it stands behind "21 points more" or "21 points less". Where it reaches the other way, each end
/// says which way it runs: a bare minus behind "less" can be read both ways.
/// </summary>
public static class DifferenceInterval
{
    private const int MostDecimals = 3;

    /// <summary>"95% interval 2 to 37" (of what the sentence has said: more or less), "95% interval: from 16 less to 10 more", "95% interval: from no difference to 10 more".</summary>
    /// <param name="interval">Of later less earlier, so that above nought is more.</param>
    /// <param name="decimals">As the difference itself is given; an end that would look like nought gets more.</param>
    /// <param name="of">What it is the interval of, where the sentence has not just said it.</param>
    public static string InWords(Interval interval, int decimals, string of = "") => $"95% interval{of}{Ends(End.Of(interval.Lower, decimals), End.Of(interval.Upper, decimals))}";

    private static string Ends(End lower, End upper) => (lower.Way, upper.Way) switch
    {
        (1, 1) => $" {lower.Size} to {upper.Size}",
        (-1, -1) => $" {upper.Size} to {lower.Size}",
        _ => $": from {lower.InWords} to {upper.InWords}",
    };

    private readonly record struct End(int Way, string Size)
    {
        public string InWords => Way switch { < 0 => $"{Size} less", > 0 => $"{Size} more", _ => "no difference" };

        public static End Of(double value, int decimals)
        {
            var size = (decimal)Math.Abs(value);
            while (decimals < MostDecimals && Rounded(size, decimals) == 0) decimals++;
            return Rounded(size, decimals) == 0 ? new End(0, "0") : new End(Math.Sign(value), FigureText.Number(size, decimals));
        }

        private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
    }
}
