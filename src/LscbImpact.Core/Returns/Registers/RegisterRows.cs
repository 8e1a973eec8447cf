namespace LscbImpact.Core.Returns.Registers;

/// <summary>An agency of the board, with every name it goes by and, when it is gone, its successor.</summary>
public sealed class Agency : ReturnRow
{
    public string Code { get; set; } = "";
    public string Name { get; set; } = "";

    /// <summary>Other spellings, separated by ";".</summary>
    public string? Aliases { get; set; }
    public DateOnly? ValidFrom { get; set; }
    public DateOnly? ValidTo { get; set; }
    public string? Successor { get; set; }

    /// <summary>A statutory safeguarding partner: the council, the health commissioner, the police.</summary>
    public bool? Statutory { get; set; }
}

public sealed class Locality : ReturnRow
{
    public string Code { get; set; } = "";
    public string Name { get; set; } = "";
}

/// <summary>What the board set out to change, by year.</summary>
public sealed class Priority : ReturnRow
{
    public string Code { get; set; } = "";
    public string Title { get; set; } = "";

    /// <summary>The wanted outcome for children, in one sentence.</summary>
    public string? Outcome { get; set; }
    public string? YearFrom { get; set; }
    public string? YearTo { get; set; }
    public string? OwnerRole { get; set; }
    public string? Rationale { get; set; }
    public string? ResearchRef { get; set; }
}

/// <summary>A gap in practice that was found: the start of the chain.</summary>
public sealed class Gap : ReturnRow
{
    public string GapRef { get; set; } = "";
    public string Statement { get; set; } = "";
    public string? Source { get; set; }
    public string? SourceRef { get; set; }
    public DateOnly? FoundOn { get; set; }
    public string? PriorityCode { get; set; }
    public string? Agencies { get; set; }
    public string? Severity { get; set; }
    public string? Status { get; set; }
}

public sealed class Course : ReturnRow
{
    public string CourseCode { get; set; } = "";
    public string Title { get; set; } = "";
    public string? PriorityCode { get; set; }
    public string? GapRef { get; set; }
    public string? QuestionSet { get; set; }
}

/// <summary>An entry of the audit programme.</summary>
public sealed class PlannedAudit : ReturnRow
{
    public string AuditRef { get; set; } = "";
    public string Title { get; set; } = "";
    public string? QuestionSet { get; set; }
    public string? PriorityCode { get; set; }
    public string? GapRef { get; set; }
    public string? PlannedQuarter { get; set; }
    public DateOnly? ReauditDue { get; set; }
}

public sealed class Review : ReturnRow
{
    public string ReviewRef { get; set; } = "";
    public string ReviewType { get; set; } = "";
    public string Title { get; set; } = "";
    public DateOnly? PublishedOn { get; set; }
    public string? PriorityCode { get; set; }
    public string? GapRef { get; set; }
}

public sealed class IndicatorDefinition : ReturnRow
{
    public string IndicatorCode { get; set; } = "";
    public string Title { get; set; } = "";
    public string Unit { get; set; } = "";
    public string Better { get; set; } = "";

    /// <summary>"stock" as at a date, "flow" over a period.</summary>
    public string StockOrFlow { get; set; } = "";
    public string? PriorityCode { get; set; }
    public string? Definition { get; set; }
    public int? Version { get; set; }
}

/// <summary>A target of a measure or indicator for one financial year: set for the year and never back in time.</summary>
public sealed class MeasureTarget : ReturnRow
{
    public string Measure { get; set; } = "";
    public string Year { get; set; } = "";
    public decimal Target { get; set; }
    public decimal? AmberBand { get; set; }
}

public sealed class Population : ReturnRow
{
    /// <summary>A locality's or an agency's code, or "board".</summary>
    public string Area { get; set; } = "";
    public string Year { get; set; } = "";
    public int? Children { get; set; }
    public int? Workforce { get; set; }
}

/// <summary>Something that happened and may show in the figures: drawn on charts, never said to be the cause.</summary>
public sealed class BoardEvent : ReturnRow
{
    public DateOnly Date { get; set; }
    public string WhatChanged { get; set; } = "";

    /// <summary>Figures before and after must not be compared.</summary>
    public bool? BreaksSeries { get; set; }

    /// <summary>The measures concerned, separated by ";"; empty for all.</summary>
    public string? Measures { get; set; }
}

public sealed class Challenge : ReturnRow
{
    public string ChallengeRef { get; set; } = "";
    public DateOnly Date { get; set; }
    public string RaisedBy { get; set; } = "";
    public string? ToAgency { get; set; }
    public string Issue { get; set; } = "";
    public string? EvidenceRef { get; set; }
    public DateOnly? ResponseDue { get; set; }
    public DateOnly? ResponseDate { get; set; }
    public string? Response { get; set; }
    public string? Outcome { get; set; }
    public string? Status { get; set; }
}

public sealed class Engagement : ReturnRow
{
    public DateOnly Date { get; set; }
    public string GroupEngaged { get; set; } = "";
    public string? Method { get; set; }
    public string? PriorityCode { get; set; }
    public int? Number { get; set; }
    public string? Themes { get; set; }
    public string? Message { get; set; }
    public string? BoardResponse { get; set; }
    public string? ChangeMade { get; set; }
    public DateOnly? FedBackOn { get; set; }
}

/// <summary>The board's own answer to one of the 32 reflective questions of Ofsted's good-practice report (2011).</summary>
public sealed class SelfAssessment : ReturnRow
{
    public int QuestionNo { get; set; }
    public int Rating { get; set; }
    public string? Evidence { get; set; }
    public string? Improvement { get; set; }
    public string? OwnerRole { get; set; }
    public DateOnly Date { get; set; }
}
