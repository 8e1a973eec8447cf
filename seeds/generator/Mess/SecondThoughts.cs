namespace LscbImpact.Seeds.Mess;

/// <summary>
/// Returns that came more than once: refused and corrected, changed afterwards, or sent again as they were. What was meant is
/// always in the last file of a folder; the first is spoiled here, and only here.
/// </summary>
internal static class SecondThoughts
{
    private static readonly Dictionary<(string Agency, string Quarter, string Kind), Func<Return, IEnumerable<Return>>> Those = new()
    {
        [("SCH", "2022-23 Q1", "audit-results")] = r => Corrected(Refused.UnknownGrade(r), r),
        [("NHT", "2022-23 Q3", "review-actions")] = r => Corrected(Refused.RowOfAnotherAgency(r), r),
        [("BOARD", "2023-24 Q1", "training-sessions")] = r => Corrected(Refused.WrongSum(r), r),
        [("POL", "2023-24 Q3", "indicators")] = r => Corrected(Refused.HeadingTwice(r), r),
        [("VCS", "2024-25 Q2", "audit-results")] = r => Corrected(Refused.PersonalNumber(r), r),
        [("YJS", "2024-25 Q3", "review-actions")] = r => Corrected(Refused.AmericanDate(r), r),
        [("ICB", "2025-26 Q1", "review-actions")] = r => Corrected(Refused.OpenActionGone(r), r),

        [("LA", "2022-23 Q4", "indicators")] = r => Revised(Fewer(r, "RHI-72H"), r),
        [("ICB", "2023-24 Q4", "audit-results")] = r => Revised(BeforeModeration(r), r),
        [("BOARD", "2024-25 Q3", "attendance")] = r => Revised(r.With(4, r.Columns[6], null), r),
        [("POL", "2022-23 Q2", "audit-results")] = r => [r with { FileName = "1-sent.csv" }, r with { FileName = "2-sent-again.csv", Rows = [.. r.Rows.Reverse()] }],

        [("LA", "2023-24 Q4", "indicators")] = r => [DepartmentForm.Of(r)],
        [("BOARD", "2023-24 Q1", "attendance")] = r => [r.With(19, r.Columns[6], null)],
        [("BOARD", "2023-24 Q3", "training-evaluations")] = r => [r.With(3, "session_ref", "SES-2324-Q3-91")],
    };

    /// <summary>Schools' indicators of the last quarter of 2022-23 came with the whole year in one file.</summary>
    public static IEnumerable<Return> Of(IReadOnlyCollection<Return> all) => all.SelectMany(r =>
        r is { Agency: "SCH", Kind: "indicators" } && r.Quarter == Quarter.Parse("2022-23 Q4")
            ? [r with { Rows = [.. all.Where(o => o is { Agency: "SCH", Kind: "indicators" } && o.Quarter.Year == r.Quarter.Year).SelectMany(o => o.Rows)] }]
            : Those.TryGetValue((r.Agency, r.Quarter.ToString(), r.Kind), out var sent) ? sent(r) : [r]);

    private static IEnumerable<Return> Corrected(Return first, Return meant) => [first with { FileName = "1-first.csv" }, meant with { FileName = "2-corrected.csv" }];

    private static IEnumerable<Return> Revised(Return first, Return meant) => [first with { FileName = "1-sent.csv" }, meant with { FileName = "2-revised.csv" }];

    /// <summary>The first version of the council's figures missed the conversations held at weekends.</summary>
    private static Return Fewer(Return meant, string indicator)
    {
        for (var i = 0; i < meant.Rows.Count; i++)
            if (meant.Cell(meant.Rows[i], "indicator_code") as string == indicator && meant.Cell(meant.Rows[i], "numerator") is int number)
                meant = meant.With(i, "numerator", number - 4).With(i, "value", null);
        return meant;
    }

    /// <summary>The first version was sent before the panel had moderated two cases.</summary>
    private static Return BeforeModeration(Return meant) => meant
        .With(Row(meant, 0, "overall"), "grade", "good")
        .With(Row(meant, 1, "overall"), "grade", "good");

    private static int Row(Return sent, int nth, string standard) =>
        sent.Rows.Select((r, i) => (Cells: r, Index: i)).Where(r => sent.Cell(r.Cells, "standard") as string == standard && sent.Cell(r.Cells, "grade") as string == "requires improvement").ElementAt(nth).Index;
}
