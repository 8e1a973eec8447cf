using static LscbImpact.Core.Returns.Findings.Severity;

namespace LscbImpact.Core.Returns.Findings;

/// <summary>Every sentence the checks can say, in one place, each with its code and its remedy.</summary>
public static class Messages
{
    // The file as a whole
    public static readonly FindingKind NotText = new("not-text", Error, "This is not a CSV file: its content is {0}.", "Open it in the program that made it, choose “Save as” and “CSV UTF-8”, and send that file.");
    public static readonly FindingKind NulBytes = new("nul-bytes", Error, "The file contains NUL characters, so it is damaged or is not plain text.", "Save it again as “CSV UTF-8” and send that file.");
    public static readonly FindingKind Undecodable = new("undecodable", Error, "The file contains bytes that are not text in {0}.", "Save it again as “CSV UTF-8” and send that file.");
    public static readonly FindingKind EmptyFile = new("empty-file", Error, "The file is empty: even a nil return has its line of headings.", "Download the blank template, leave it without rows, and send it as a nil return.");
    public static readonly FindingKind TooLarge = new("too-large", Error, "The file is larger than the limit of {0}.", "Send one quarter and one agency at a time, without pictures or unused columns.");
    public static readonly FindingKind Truncated = new("truncated", Error, "The upload stopped before the whole file had arrived.", "Send the file again.");
    public static readonly FindingKind UnclosedQuote = new("unclosed-quote", Error, "A quotation mark is opened in row {0} and never closed, so the rows after it cannot be told apart.", "Close or remove the quotation mark in that row.");
    public static readonly FindingKind RecordTooLong = new("record-too-long", Error, "One row is longer than {0}: most likely a quotation mark is opened and never closed.", "Look for a single quotation mark near the end of the rows that were read, and close or remove it.");
    public static readonly FindingKind NoHeader = new("no-header", Error, "No line of headings was found: of the columns this return needs, none or only one is named in the first rows.", "Put the headings of the template above the rows: {0}.");
    public static readonly FindingKind DuplicateHeading = new("duplicate-heading", Error, "Two columns have the heading “{0}”, so it is not clear which one counts.", "Remove or rename one of the two columns.");
    public static readonly FindingKind MissingColumn = new("missing-column", Error, "The column {0} ({1}) is missing, and no row can be read without it.", "Add the column; the template shows its heading.");
    public static readonly FindingKind UnknownColumn = new("unknown-column", Warning, "The column “{0}” is not part of this return; it was not stored.", "Remove it, or rename it to one of the template's headings.");
    public static readonly FindingKind UnknownSender = new("unknown-sender", Error, "“{0}” is not an agency of this board{1}.", "Choose the agency from the list, or have the business manager add it to the register of agencies.");
    public static readonly FindingKind RegisterSender = new("register-sender", Error, "The register “{0}” is kept by the board's own team, so only BOARD may send it.", "Ask the business manager to send it.");
    public static readonly FindingKind QuarterLocked = new("quarter-locked", Error, "{0} is locked: its figures have been reported and no return can change them.", "Ask the business manager to unlock the quarter if the figures must change.");
    public static readonly FindingKind OtherAgency = new("other-agency", Error, "This row belongs to {0}, but the return was sent by {1}.", "Remove the rows of other agencies, or have the board's team send the file as BOARD.");

    // What is no fault of the file
    public static readonly FindingKind ProgramFailed = new("program-failed", Error, "The program failed on it three times, which is the program's fault.", "The file is kept. Tell whoever runs the program, and send it again once that is mended, unless a later file of the same return was taken in since: it would take that one's place.");
    public static readonly FindingKind Overtaken = new("overtaken", Error, "A file that was handed in after this one, for the same return, was taken in before it. The later one stands, and nothing of this one was stored.", "If this file is the right one after all, or has what the later one lacks, send it again.");
    public static readonly FindingKind KeptFileDamaged = new("kept-file-damaged", Error, "What was kept of the file is damaged: its bytes no longer have the fingerprint under which they were kept, so they are neither taken in nor handed out.", "Send the file again, which mends it, and tell whoever runs the program.");

    // Rows
    public static readonly FindingKind BadQuotes = new("bad-quotes", Error, "There is text after a closing quotation mark, so it is not clear where a cell ends.", "Put quotation marks round whole cells only, and double them inside a cell.");
    public static readonly FindingKind TooManyCells = new("too-many-cells", Error, "The row has more filled cells than there are headings.", "Remove the extra cells, or put quotation marks round a cell that contains the separator.");
    public static readonly FindingKind DuplicateRow = new("duplicate-row", Error, "This row names the same {0} as row {1}.", "Delete one of them; if both are real, number the cases or add the counts up.");
    public static readonly FindingKind HeldElsewhere = new("sent-already", Error, "This row was already sent by {0} in the return for {1}.", "Agree who sends it, and remove it from the other return.");
    public static readonly FindingKind OutsideQuarter = new("outside-quarter", Error, "{0} is not in {1}, and no such row was sent for its own quarter.", "Send the row in the return of its own quarter, or correct the date.");

    // Cells
    public static readonly FindingKind MissingValue = new("missing-value", Error, "This cell must be filled in.", "Fill it.");
    public static readonly FindingKind NoFigure = new("no-figure", Warning, "“{0}” was read as no value.", "Leave the cell empty, or give the figure.");
    public static readonly FindingKind SpreadsheetError = new("spreadsheet-error", Warning, "“{0}” is a spreadsheet's error and was read as no value.", "Mend the formula, paste the values, and save again.");
    public static readonly FindingKind NotADate = new("not-a-date", Error, "“{0}” is not a date that can be read.", "Write the date as day/month/year, such as 14/04/2025.");
    public static readonly FindingKind AmericanDate = new("us-date", Error, "“{0}” only makes sense as month/day/year.", "Write the date as day/month/year, such as 25/04/2025.");
    public static readonly FindingKind NoYear = new("date-without-year", Error, "“{0}” has no year.", "Write the date with its year, such as 14/04/2025.");
    public static readonly FindingKind UnlikelyDate = new("unlikely-date", Error, "“{0}” is a date outside 1990 to 2100.", "Correct the year.");
    public static readonly FindingKind OpenDate = new("open-date", Warning, "“{0}” is no date: it counts as not dated.", "Agree a date and give it.");
    public static readonly FindingKind NotANumber = new("not-a-number", Error, "“{0}” is not a number.", "Give one number without words.");
    public static readonly FindingKind TwoNumbers = new("two-numbers", Error, "“{0}” holds two numbers.", "Give one number; put the other in its own column.");
    public static readonly FindingKind NotWhole = new("not-whole", Error, "“{0}” is not a whole number.", "Give a whole number.");
    public static readonly FindingKind TooSmall = new("too-small", Error, "{0} is below the least allowed, {1}.", "Correct the number.");
    public static readonly FindingKind TooBig = new("too-big", Error, "{0} is above the most allowed, {1}.", "Correct the number.");
    public static readonly FindingKind TooLong = new("too-long", Error, "The text has {0} characters; at most {1} are kept.", "Shorten it.");
    public static readonly FindingKind UnknownCode = new("unknown-code", Error, "“{0}” is not one of the values for this column{1}.", "Write one of the values of this column.");
    public static readonly FindingKind UnknownAgency = new("unknown-agency", Error, "“{0}” is not in the register of agencies{1}.", "Use the agency's code, or have the business manager add the spelling to the register.");
    public static readonly FindingKind UnknownReference = new("unknown-reference", Warning, "“{0}” is not in the register of {1}.", "Correct the code, or have it added to the register.");
    public static readonly FindingKind NotYesNo = new("not-yes-no", Error, "“{0}” is neither yes nor no.", "Write yes or no.");
    public static readonly FindingKind NotAPeriod = new("not-a-period", Error, "“{0}” is not a month, quarter or year that can be read.", "Write 2025-07 for a month, 2025-26 Q2 for a quarter, 2024-25 for a year.");
    public static readonly FindingKind BareYear = new("bare-year", Error, "“{0}” could be a calendar year or the year up to that March.", "Write 2009-10 for a year, or the day, such as 31/03/2010.");
    public static readonly FindingKind ColourLost = new("colour-lost", Warning, "The cell is empty: a colour without a word does not survive in a CSV file.", "Write red, amber, green or blue in the cell.");

    // What was assumed, once a column
    public static readonly FindingKind DayFirst = new("read-day-first", Note, "Dates such as “{0}” were read as day/month/year.", "Nothing, if that is right.");
    public static readonly FindingKind ExcelDate = new("read-excel-date", Note, "Numbers such as “{0}” were read as a spreadsheet's dates ({1}).", "Nothing, if that is right.");
    public static readonly FindingKind MonthEnd = new("read-month-end", Note, "A month without a day, such as “{0}”, was read as its last day.", "Nothing, if that is right.");
    public static readonly FindingKind ReadAs = new("read-as", Note, "“{0}” was read as “{1}”.", "Nothing, if that is right.");
    public static readonly FindingKind CommaDecimal = new("read-comma-decimal", Note, "“{0}” was read with a decimal comma.", "Nothing, if that is right.");
    public static readonly FindingKind EncodingAssumed = new("read-windows-1252", Note, "The file is not UTF-8; it was read as Windows-1252, the usual one in Britain.", "Nothing, if £ signs and accents look right in the rows below.");
    public static readonly FindingKind GroupAssumed = new("group-assumed", Note, "The grid does not say which group met: it was taken to be “{0}”.", "Choose the group when sending, or add a column “group”.");
    public static readonly FindingKind NilReturn = new("nil-return", Note, "The file has headings and no rows: it was taken as a nil return.", "Nothing, if there was nothing to report.");
    public static readonly FindingKind NoChange = new("no-change", Note, "Every row is already held as sent, so there is no new version.", "Nothing.");
    public static readonly FindingKind NamesMasked = new("names-masked", Warning, "{0} cell(s) looked as if they named a person; the names were replaced by [name] before anything was kept.", "Write roles, not names: “the social worker”, “the child's mother”.");
    public static readonly FindingKind LikelyName = new("likely-name", Warning, "The text looks as if it names a person.", "Write a role instead of a name.");
    public static readonly FindingKind NameAsReference = new("name-as-reference", Error, "The cell looks as if it names a person; a {0} is a role or a code.", "Use a number, a role or a code that names nobody.");

    // Audits
    public static readonly FindingKind GradeNotInScale = new("grade-not-in-scale", Error, "“{0}” is not a grade of the scale {1}.", "Use a grade of that scale, or correct the scale.");
    public static readonly FindingKind CasesAndCounts = new("cases-and-counts", Error, "This audit round gives some cases by number and others as counts, for the same agency and standard.", "Number every case (case_no), or give counts (cases) only.");
    public static readonly FindingKind CaseWithCount = new("case-with-count", Error, "A numbered case is one case, but “cases” says {0}.", "Leave “cases” empty on numbered cases.");
    public static readonly FindingKind RoundMissing = new("round-missing", Warning, "Round {0} of this audit was sent, but round {1} is not held, so nothing can be compared.", "Send the earlier round, or number this one 1.");
    public static readonly FindingKind RoundNotComparable = new("round-not-comparable", Warning, "This round uses another {0} than the round before, so the two cannot be compared.", "Correct it if it is a slip; a changed tool starts a new baseline.");
    public static readonly FindingKind MoreThanPopulation = new("more-than-population", Warning, "More cases were audited ({0}) than the population given ({1}).", "Correct the population or the cases.");

    // Training
    public static readonly FindingKind AttendanceSum = new("attendance-sum", Error, "Attended is {0}, but booked - no shows - cancelled + walk-ins makes {1}.", "Correct the numbers so that they agree.");
    public static readonly FindingKind OverCapacity = new("over-capacity", Warning, "{0} attended a session with a capacity of {1}.", "Correct the numbers, or the capacity.");
    public static readonly FindingKind SessionDiffers = new("session-differs", Error, "The session's {0} differs from that in row {1}.", "A session has one date, course and capacity: give the same on each of its rows.");
    public static readonly FindingKind RespondentInTwoAgencies = new("respondent-in-two-agencies", Error, "The same respondent appears under {0} and {1}.", "A respondent's code belongs to one person in one agency: correct it.");
    public static readonly FindingKind NoScore = new("no-score", Warning, "The row has no rating, no answer on use and no comment.", "Remove it, or fill in the answers.");
    public static readonly FindingKind OutsideWindow = new("outside-window", Warning, "Answered {0} days after the session, outside the window of {1}.", "Nothing, if the date is right: it is marked as late or early.");
    public static readonly FindingKind UnknownSession = new("unknown-session", Warning, "No return of sessions has told of the session “{0}”, so the answer counts for nothing until one does.", "Correct the session's reference, or send the sessions return.");

    // Review actions
    public static readonly FindingKind CompleteWithoutDate = new("complete-without-date", Warning, "The action is {0} but has no completed date.", "Give the date on which it was completed.");
    public static readonly FindingKind CompletedAfterQuarter = new("completed-after-quarter", Warning, "The completed date {0} is after the end of the quarter.", "An action stands as it was at the quarter's end: correct the date or the status.");
    public static readonly FindingKind EvidenceMissing = new("evidence-missing", Warning, "The action is closed and evidenced, but no type of evidence or sign-off is given.", "Name the evidence and the date of sign-off.");
    public static readonly FindingKind RagDisagrees = new("rag-disagrees", Warning, "The action is declared {0}, but its dates make it {1}.", "Correct the RAG, or agree a new date.");
    public static readonly FindingKind OnTrackButOverdue = new("status-against-date", Warning, "The action is “{0}”, but it was due on {1}.", "Correct the status or agree a new date.");
    public static readonly FindingKind NoDueDate = new("no-due-date", Warning, "The action has no date by which it is due.", "Agree a date and give it.");
    public static readonly FindingKind ActionGone = new("action-gone", Error, "Action {0} was open last quarter and is not in this return.", "Add it with its present status; use “superseded” or “not accepted” if it was dropped.");

    // Attendance
    public static readonly FindingKind BlankCode = new("blank-code", Warning, "The cell is empty: it is not known whether the seat was filled.", "Enter a code; “-” if nobody was expected.");

    // Indicators
    public static readonly FindingKind NumeratorAboveDenominator = new("numerator-above-denominator", Error, "The numerator {0} is larger than the denominator {1}.", "Correct the numbers: a share cannot be more than the whole.");
    public static readonly FindingKind NoDenominator = new("no-denominator", Warning, "The denominator is 0, so there is no rate to give.", "Leave the value empty, or correct the denominator.");
    public static readonly FindingKind NothingGiven = new("nothing-given", Warning, "The row gives neither a value nor a numerator.", "Give the figure, or remove the row.");
    public static readonly FindingKind PublishedDiffers = new("published-differs", Warning, "Published as {0}, but the numbers make {1}.", "Correct the number, or say in the commentary why the published figure differs.");
    public static readonly FindingKind ValueDiffers = new("value-differs", Warning, "The value is {0}, but numerator and denominator make {1}.", "Correct the value or the numbers.");

    /// <summary>Every kind, by its code.</summary>
    public static IReadOnlyDictionary<string, FindingKind> ByCode { get; } =
        typeof(Messages).GetFields().Where(f => f.FieldType == typeof(FindingKind))
            .Select(f => (FindingKind)f.GetValue(null)!).Concat(PersonalDataMessages.All)
            .ToDictionary(k => k.Code, StringComparer.Ordinal);
}
