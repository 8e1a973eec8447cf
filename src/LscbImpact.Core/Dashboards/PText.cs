namespace LscbImpact.Core.Dashboards;

/// <summary>A p-value as people read it.</summary>
public static class PText
{
    /// <summary>"p 0.03", "p 0.004", "p below 0.001".</summary>
    public static string Of(double p) => p < 0.001 ? "p below 0.001" : $"p {FigureText.Number((decimal)p, p < 0.01 ? 3 : 2)}";
}
