namespace LscbImpact.Seeds.Audits;

/// <summary>What auditors write of a case: short, in the shorthand of practice, and without a name.</summary>
internal static class Findings
{
    /// <summary>What it is about, "+" of good cases and "-" of the others, and the sentence.</summary>
    private static readonly ILookup<(string Topic, bool Good), string> Sentences = PipeTable.Lines("""
        NEG | + | Chronology up to date, cumulative harm named, GCP2 done with the parent
        NEG | + | Home conditions photographed and compared over three visits
        NEG | + | School attendance and hygiene tracked in the TAF, plan stepped up in time
        NEG | + | Dental and medical neglect followed up, child now registered and seen
        NEG | - | Each concern dealt with as new, no chronology on file
        NEG | - | GCP2 not used, "home conditions poor" in four records without an example
        NEG | - | CIN plan drifted for eleven months, core group met twice
        NEG | - | Over-optimism about the parent's engagement, missed appts not read as was not brought
        NEG | - | Poverty taken as the explanation, neglect not named
        NEG | - | Hx of siblings in care not in the assessment
        DA  | + | Child spoken to alone next day, account in the plan
        DA  | + | DASH and MARAC actions on file, IDVA in the core group
        DA  | + | Safety plan made with the parent and shared with school
        DA  | + | Coercive control named, not only incidents
        DA  | - | Child asleep at incident so not spoken to, no later visit
        DA  | - | Notification filed as NFA, sixth in the year
        DA  | - | Perpetrator not assessed, work is all with the victim
        DA  | - | Male partner in the household unknown to HV and school
        DA  | - | Dad lives out of area, nobody rang him
        DA  | - | Plan tells the parent to protect, nothing for the one who harms
        EXP | + | Return home interview within 72h, details passed to intel desk the same day
        EXP | + | Mapping of peers and places, disruption used
        EXP | + | YP seen as a victim, NRM referral made
        EXP | + | One trusted worker across three moves
        EXP | - | RHI offered by letter, declined, closed
        EXP | - | Missing episodes counted and not read together
        EXP | - | Recorded as offending, exploitation screening blank
        EXP | - | Online grooming not asked about, phone never discussed
        EXP | - | County lines indicators in school log not shared
        EXP | - | No plan for the 18th birthday, adult services not invited
        SD  | + | Strategy discussion within a day, HV and school nurse on the call
        SD  | + | Health chronology ready, decisions and rationale in the minutes
        SD  | + | Right agencies there, bruise protocol followed and paediatrician's view heard
        SD  | - | Strategy discussion was LA and police only
        SD  | - | Minutes not sent to health
        SD  | - | Threshold met twice before s47
        SD  | - | Bruising to non-mobile baby explained away, procedure not followed
        SD  | - | Recording of who said what is missing
        EH  | + | Consent clear, EHA done with the family, lead professional known
        EH  | + | Stepped up in two weeks when school attendance fell
        EH  | + | Step-down with a contingency plan, referrer told the outcome
        EH  | - | Re-referred three times, threshold letter each time and no call
        EH  | - | Stepped down with no plan and no lead practitioner
        EH  | - | No feedback to the referrer
        EH  | - | Consent recorded as refused, nobody asked why
        EH  | - | Part-time timetable for two terms, EHE mentioned and not followed
        VOC | + | Seen alone with picture cards, wishes changed the contact plan
        VOC | + | Interpreter used, not the sibling
        VOC | + | A day in the life written up, you can picture the child
        VOC | + | Advocate in the review, child chose the seat next to her
        VOC | - | Spoken for by carers, communication passport not used
        VOC | - | Disability described, child not
        VOC | - | Views copied from the last review
        VOC | - | Seen with parents each time, not spoken to alone
        VOC | - | Language need noted and no interpreter booked
        MH  | + | Plan before discharge shared with school, GP and crisis team
        MH  | + | Means of harm discussed at home, follow-up call on day three
        MH  | + | CAMHS and SW wrote one plan
        MH  | + | School kept contact while on the waiting list
        MH  | - | Overdose, discharged after 26 hours with a leaflet
        MH  | - | CAMHS referral declined, letter to parents only
        MH  | - | Self harm treated as behaviour, exclusion followed
        MH  | - | Waiting list is the plan, nobody holds the risk
        MH  | - | Parental MH known to adult services and not to us
        any | + | Supervision reflective and on file
        any | + | Challenge to another agency led to a new visit
        any | + | Record reads well, rationale for decisions clear
        any | + | Father found and part of the plan
        any | + | Family group conference held early
        any | + | Culture and faith explored with curiosity
        any | + | Escalation used once and answered in two days
        any | + | SMART plan, next steps dated
        any | + | Handover between workers in person
        any | + | MASH feedback recorded
        any | + | Toolkit used as it should be
        any | - | Supervision gap of ten weeks, caseload high
        any | - | Three workers in a year, handover on paper
        any | - | Disagreement with the other agency not escalated
        any | - | Parent's account taken at face value
        any | - | Record made nine days later
        any | - | Minutes missing
        any | - | Core group without health and school
        any | - | Delay of five weeks before first visit
        any | - | Interpreter not used
        any | - | Procedure not known to the duty worker
        any | - | Rationale for closing not recorded
        any | - | Information not shared because of a worry about consent
        any | - | Agency did not send a report
        any | - | Actions of the last audit not carried out
        any | - | New partner in the house and no checks
        """).ToLookup(l => (l[0], l[1] == "+"), l => l[2]);

    /// <summary>A sentence on the topic and, as often as not, one on practice in general.</summary>
    public static string Of(string topic, bool good, Chance chance)
    {
        var own = Sentence(topic, good, chance);
        return chance.Happens(0.5) ? own : $"{own} {General(good, chance)}";
    }

    public static string General(bool good, Chance chance) => Sentence("any", good, chance);

    private static string Sentence(string topic, bool good, Chance chance) => chance.Pick([.. Sentences[(topic, good)]]) + ".";
}
