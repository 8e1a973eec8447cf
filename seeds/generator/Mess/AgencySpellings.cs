namespace LscbImpact.Seeds.Mess;

/// <summary>Each agency's spellings of codes; every one is listed in pipelines/*.json or in the register of agencies.</summary>
internal static class AgencySpellings
{
    public static readonly Spellings Police = new("""
        agency: POL=Anyshire Police~Police~Anyshire Constabulary
        audit_type: multi-agency case file=MACFA; dip sample=dip-sampling; section 11=s.11; thematic=Theme
        origin: review=SCR; performance data=Data; inspection=JTAI; previous audit=Re-audit; practitioners=Frontline; national research=Research; children and families=Children
        scale: ofsted=Ofsted grades; met=met / not met; compliance=Section 11 compliance
        grade moderated_from: outstanding=O; good=G; requires improvement=RI~R.I.; inadequate=Inad; met=Fully met~Y; partly met=Partially met; not met=N; fully compliant=Fully; partially compliant=Partially; not compliant=Non-compliant
        impact_on_child: none seen=None; not evidenced=Not recorded; some=Some impact
        child_voice: met=Y; partly=Partial; not met=N
        review_type: SCR=Serious case review; LCSPR=CSPR; rapid review=RR; learning review=LR; near miss=Near-miss
        status: not started=Not yet started; in progress=Underway; complete=Completed; closed and evidenced=Closed & evidenced; superseded=Replaced
        rag: red=R; amber=A; green=G*; blue=B
        """);

    public static readonly Spellings Hospitals = new("""
        agency: NHT=Anyshire Hospitals NHS Trust
        audit_type: multi-agency case file=Multi-agency case audit; section 11=Sec 11; dip sample=Dip
        grade moderated_from: good=Good; requires improvement=Requires improvement (to be good); inadequate=Inadequate; fully compliant=Full; partially compliant=Partial
        child_voice: met=Fully met; partly=Partially met; n/a=Not applicable
        status: in progress=On track; complete=Fully achieved; not started=Outstanding
        locality: CITY=Anychester City; COAST=Anyshire Coast; MOOR=Moor and Vale; NORTH=North Anyshire
        """);

    public static readonly Spellings Schools = new("""
        agency: SCH=Education~Schools
        audit_type: multi-agency case file=MACA; section 11=S11; dip sample=Dip
        grade moderated_from: requires improvement=RI~RItbG~RIG~RI to be good; met=M; partly met=PM; not met=NM; partially compliant=Partly compliant
        impact_on_child: positive=Good; none seen=No impact; not evidenced=No evidence
        child_voice: met=Yes; partly=Some; not met=No
        rag: amber=Amber/Green; blue=Complete
        status: complete=Done; in progress=Started
        """);

    public static readonly Spellings Probation = new("""
        agency: PROB=Probation~National Probation Service
        grade moderated_from: requires improvement=R.I.; green=G; amber=A-R; red=R
        audit_type: single agency=Own agency; multi-agency case file=Multi agency
        review_type: SCR=serious case review; LCSPR=local child safeguarding practice review
        status: in progress=Slipped~Ongoing; complete=Achieved
        """);

    public static readonly Spellings YouthJustice = new("""
        agency: YJS=YOT~Youth Justice
        grade moderated_from: good=good; requires improvement=requires improvement to be good; green=G*; amber=A-G; red=RED
        audit_type: single agency=single; multi-agency case file=multi-agency audit
        scale: rag=red amber green; ofsted=ofsted 4
        status: closed and evidenced=Evidenced; in progress=on track
        """);

    public static Spellings CareBoard(Quarter quarter) => new($"""
        agency: ICB={(quarter.Index < 3 ? "NHS Anyshire CCG~Health" : "NHS Anyshire ICB~Integrated Care Board")}
        grade moderated_from: outstanding=1; good=2; requires improvement=3; inadequate=4; fully compliant=Compliant
        audit_type: multi-agency case file=Multi-agency audit; thematic=Theme
        impact_on_child: positive=Yes; none seen=No; not evidenced=Unknown; harmful=Harm
        child_voice: partly=Partly met; n/a=NA
        status: in progress=Ongoing; not started=Outstanding; closed and evidenced=Closed; not accepted=Declined
        rag: green=On track; blue=Complete; red=Red
        """);

    public static Spellings Voluntary(Quarter quarter) => new($"""
        agency: VCS={(quarter.Index < 10 ? "Voluntary sector~Third sector" : "Anyshire Voluntary Action")}
        grade moderated_from: good=Good~G; requires improvement=RI; green=On track; blue=Complete; partially compliant=Partial; not compliant=No
        audit_type: single agency=Single; section 11=s11
        locality: CITY=Anychester City; COAST=Anyshire Coast; MOOR=Moor and Vale; NORTH=North Anyshire
        impact_on_child: some=Partial
        status: in progress=Partially achieved; superseded=No longer applicable
        """);
}
