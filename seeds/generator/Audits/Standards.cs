namespace LscbImpact.Seeds.Audits;

/// <summary>The standards of each question set: a re-audit asks the same ones.</summary>
internal static class Standards
{
    public const string Overall = "overall";

    private static readonly Dictionary<string, string[]> BySet = PipeTable.Lines("""
        NEG-T1  | Chronology shows how harm adds up | Graded care profile used | Plan is specific and reviewed | Supervision recorded
        NEG-T2  | Daily life of the baby described | Pre-birth planning | Bruising procedure followed | Household members known
        DA-T1   | Child spoken to | Risk to the child assessed | Safety plan with the parent | Perpetrator held in view
        DA-T2   | Father or male carer known | Male carer assessed | Male carer part of the plan
        DA-T3   | Notification acted on in a day | Child spoken to | School told | Rationale of decision recorded
        EXP-T1  | Conversation within 72 hours | Child's account used | Intelligence passed on
        EXP-T2  | Seen as a child who is harmed | Exploitation tool used | Disruption considered | Plan beyond the family
        EXP-T3  | Plan before 17 and a half | Adult services invited | Young person's wishes recorded
        SD-T1   | Right agencies there | History of each agency heard | Decision and rationale recorded | Held in time
        EH-T1   | Consent and reason recorded | Step-up at the right time | Step-down with a plan | Feedback to the referrer
        VOC-T1  | Seen alone | Communication need met | Wishes change the plan
        MH-T1   | Plan before discharge | School and GP told | Means of harm discussed | Follow-up within seven days
        MH-T2   | Reason for refusal given | Escalation used | Support while waiting
        S11-T1  | Senior leadership | Clear statement of duties | Lines of accountability | Listening to children | Safer recruitment | Staff training | Working together | Information sharing
        DIP-T1  | Supervision recorded | Visits in time
        DIP-T2  | Who came with the child recorded | Safeguarding questions asked
        DIP-T3  | Child seen and spoken to | Sent within a day
        DIP-T4  | Chronology on file | Transfer of file within five days
        OBS-T1  | Parents understood the plan | Each member reported back
        YJ-T1   | Risk of harm to the young person assessed | Exploitation asked about
        VCS-T1  | Named lead known to volunteers | Referral made when it should be
        PROB-T1 | Children in the house recorded | Home visit made
        """).ToDictionary(l => l[0], l => l[1..]);

    public static IReadOnlyList<string> Of(string questionSet) => BySet[questionSet];
}
