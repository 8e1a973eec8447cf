namespace LscbImpact.Seeds.Audits;

/// <summary>What auditors write of a case: short, in the shorthand of practice, and without a name.</summary>
internal static class Findings
{
    /// <summary>A line gives the topic, what is written of good cases, and what of the others.</summary>
    private static readonly Dictionary<string, (string[] Good, string[] Weak)> ByTopic = PipeTable.Lines("""
        NEG | Chronology up to date, cumulative harm named, GCP2 done with the parent; Home conditions photographed and compared over three visits; School attendance and hygiene tracked in the TAF, plan stepped up in time; Dental and medical neglect followed up, child now registered and seen | Each concern dealt with as new, no chronology on file; GCP2 not used, "home conditions poor" in four records without an example; CIN plan drifted for eleven months, core group met twice; Over-optimism about the parent's engagement, missed appts not read as was not brought; Poverty taken as the explanation, neglect not named; Hx of siblings in care not in the assessment
        DA  | Child spoken to alone next day, account in the plan; DASH and MARAC actions on file, IDVA in the core group; Safety plan made with the parent and shared with school; Coercive control named, not only incidents | Child asleep at incident so not spoken to, no later visit; Notification filed as NFA, sixth in the year; Perpetrator not assessed, work is all with the victim; Male partner in the household unknown to HV and school; Dad lives out of area, nobody rang him; Plan tells the parent to protect, nothing for the one who harms
        EXP | Return home interview within 72h, details passed to intel desk the same day; Mapping of peers and places, disruption used; YP seen as a victim, NRM referral made; One trusted worker across three moves | RHI offered by letter, declined, closed; Missing episodes counted and not read together; Recorded as offending, exploitation screening blank; Online grooming not asked about, phone never discussed; County lines indicators in school log not shared; No plan for the 18th birthday, adult services not invited
        SD  | Strategy discussion within a day, HV and school nurse on the call; Health chronology ready, decisions and rationale in the minutes; Right agencies there, bruise protocol followed and paediatrician's view heard | Strategy discussion was LA and police only; Minutes not sent to health; Threshold met twice before s47; Bruising to non-mobile baby explained away, procedure not followed; Recording of who said what is missing
        EH  | Consent clear, EHA done with the family, lead professional known; Stepped up in two weeks when school attendance fell; Step-down with a contingency plan, referrer told the outcome | Re-referred three times, threshold letter each time and no call; Stepped down with no plan and no lead practitioner; No feedback to the referrer; Consent recorded as refused, nobody asked why; Part-time timetable for two terms, EHE mentioned and not followed
        VOC | Seen alone with picture cards, wishes changed the contact plan; Interpreter used, not the sibling; A day in the life written up, you can picture the child; Advocate in the review, child chose the seat next to her | Spoken for by carers, communication passport not used; Disability described, child not; Views copied from the last review; Seen with parents each time, not spoken to alone; Language need noted and no interpreter booked
        MH  | Plan before discharge shared with school, GP and crisis team; Means of harm discussed at home, follow-up call on day three; CAMHS and SW wrote one plan; School kept contact while on the waiting list | Overdose, discharged after 26 hours with a leaflet; CAMHS referral declined, letter to parents only; Self harm treated as behaviour, exclusion followed; Waiting list is the plan, nobody holds the risk; Parental MH known to adult services and not to us
        """).ToDictionary(l => l[0], l => (Split(l[1]), Split(l[2])));

    private static readonly string[] GeneralGood = Split("""
        Supervision reflective and on file; Challenge to another agency led to a new visit; Record reads well, rationale for decisions clear; Father found and part of the plan; Family group conference held early; Culture and faith explored with curiosity; Escalation used once and answered in two days; SMART plan, next steps dated; Handover between workers in person; MASH feedback recorded; Toolkit used as it should be
        """);

    private static readonly string[] GeneralWeak = Split("""
        Supervision gap of ten weeks, caseload high; Three workers in a year, handover on paper; Disagreement with the other agency not escalated; Parent's account taken at face value; Record made nine days later; Minutes missing; Core group without health and school; Delay of five weeks before first visit; Interpreter not used; Procedure not known to the duty worker; Rationale for closing not recorded; Information not shared because of a worry about consent; Agency did not send a report; Actions of the last audit not carried out; New partner in the house and no checks
        """);

    /// <summary>A sentence on the topic and, as often as not, one on practice in general.</summary>
    public static string Of(string topic, bool good, Chance chance)
    {
        var (goodOnes, weakOnes) = ByTopic[topic];
        var own = chance.Pick(good ? goodOnes : weakOnes);
        return chance.Happens(0.5) ? own + "." : $"{own}. {chance.Pick(good ? GeneralGood : GeneralWeak)}.";
    }

    public static string General(bool good, Chance chance) => chance.Pick(good ? GeneralGood : GeneralWeak) + ".";

    private static string[] Split(string sentences) => sentences.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
