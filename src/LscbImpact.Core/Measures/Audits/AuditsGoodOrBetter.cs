using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;

namespace LscbImpact.Core.Measures.Audits;

internal static class AuditsGoodOrBetter
{
    public static readonly Measure Measure = new()
    {
        Id = "audits-good-or-better",
        Title = "Audits graded good or better",
        Definition = "Of the audited cases with a grade on the whole case (standard “overall”), those graded good or better on the scale named. Cases graded n/a leave both counts. Scales are never pooled.",
        Source = "Ofsted, Good practice by local safeguarding children boards (2011), bullet A7; grades of Ofsted's inspection framework",
        Better = GoodDirection.Higher,
        Counted = "cases",
        Grains = [Grain.Agency, Grain.Locality, Grain.Priority],
        Questions = [17, 18, 29],
        TouchedBy = [new Touch(ReturnKinds.AuditResults)],
        Contributions = (rows, scope) =>
        {
            // A grade means something only on its scale, so the two are looked up together.
            var graded = scope.Specifications.Scales.SelectMany(s => s.Grades, (s, g) => (Key: s.Code + "|" + g.Code, g.Good, g.NotApplicable)).ToList();
            string[] good = [.. graded.Where(g => g.Good).Select(g => g.Key)];
            string[] counted = [.. graded.Where(g => !g.NotApplicable).Select(g => g.Key)];
            return
            [
                rows.AuditResults.Where(a => a.Standard == AuditResult.Overall && counted.Contains(a.Scale + "|" + a.Grade)).Select(a => new Contribution
                {
                    Series = a.Scale, Month = a.StandsAt, Agency = a.Agency, Locality = a.Locality, ChainKey = a.ChainKey, Version = a.AddedBy, Row = a.RowNumber,
                    Numerator = good.Contains(a.Scale + "|" + a.Grade) ? a.Cases : 0, Denominator = a.Cases, N = a.Cases,
                }),
            ];
        },
        Headline = "ofsted",
        SeriesTitle = scale => scale == "ofsted" ? "Audits graded good or better" : $"Audits graded good or better (scale {scale})",
    };
}
