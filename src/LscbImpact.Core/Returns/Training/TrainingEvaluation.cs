namespace LscbImpact.Core.Returns.Training;

/// <summary>One respondent's answers at one interval.</summary>
public sealed class TrainingEvaluation : ReturnRow
{
    public string SessionRef { get; set; } = "";
    public string Agency { get; set; } = "";
    public string? RoleGroup { get; set; }
    public string Interval { get; set; } = "";
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>A pseudonym made by the sender, the same at every interval; null for answers that cannot be matched.</summary>
    public string? Respondent { get; set; }
    public string? Applied { get; set; }
    public string? Comment { get; set; }

    /// <summary>One score per rating item answered.</summary>
    public List<Rating> Ratings { get; set; } = [];
}

/// <summary>A score on a rating item, with the top of its scale: scores of 1 to 5 and 1 to 10 are never pooled.</summary>
public sealed class Rating
{
    public string Item { get; set; } = "";
    public int Score { get; set; }
    public int Highest { get; set; }
}
