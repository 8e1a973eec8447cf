namespace LscbImpact.Core.Returns.Findings;

/// <summary>
/// What is said when a file is refused for personal data: row, column and the kind of thing, never the value.
/// </summary>
public static class PersonalDataMessages
{
    private const string Fix = "Remove it and everything like it, then send the file again. Nothing of this file was kept.";

    public static readonly FindingKind NhsNumber = Cell("nhs-number", "an NHS number");
    public static readonly FindingKind PupilNumber = Cell("pupil-number", "a pupil's number (UPN)");
    public static readonly FindingKind InsuranceNumber = Cell("national-insurance-number", "a National Insurance number");
    public static readonly FindingKind Postcode = Cell("postcode", "a full postcode");
    public static readonly FindingKind Email = Cell("email", "a person's e-mail address");
    public static readonly FindingKind Phone = Cell("phone", "a telephone number");
    public static readonly FindingKind BirthDate = Cell("birth-date", "a date of birth");
    public static readonly FindingKind Address = Cell("address", "a street address");

    public static readonly FindingKind PersonalHeading = new("personal-heading", Severity.Error,
        "The heading of this column asks for {0}, which no return needs.", "Remove the whole column, then send the file again. Nothing of this file was kept.");

    public static readonly FindingKind PersonalFileName = new("personal-file-name", Severity.Error,
        "The name of the file contains {0}.", "Rename the file and send it again. Nothing of it was kept.");

    public static readonly FindingKind[] All = [NhsNumber, PupilNumber, InsuranceNumber, Postcode, Email, Phone, BirthDate, Address, PersonalHeading, PersonalFileName];

    private static FindingKind Cell(string code, string what) => new(code, Severity.Error, $"This cell contains {what}.", Fix);
}
