namespace LscbImpact.Core.Returns.Indicators;

/// <summary>One indicator in one period, for an agency, a locality, both or the whole area.</summary>
public sealed class IndicatorValue : ReturnRow, ILinkedRow
{
    public string IndicatorCode { get; set; } = "";
    public Period Period { get; set; }

    /// <summary>How the period is to be read, in the Department for Education's files.</summary>
    public string? TimeIdentifier { get; set; }
    public string? Agency { get; set; }
    public string? Locality { get; set; }
    public string? Level { get; set; }
    public decimal? Numerator { get; set; }
    public decimal? Denominator { get; set; }
    public decimal? Value { get; set; }

    /// <summary>The figure as printed elsewhere, as text, to be checked.</summary>
    public string? Published { get; set; }
    public bool? Provisional { get; set; }
    public string? Commentary { get; set; }

    public string? PriorityCode => null;

    public string? GapRef => null;

    public RegisterReference Through => new("indicator-definitions", IndicatorCode);
}
