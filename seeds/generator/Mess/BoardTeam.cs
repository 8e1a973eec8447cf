namespace LscbImpact.Seeds.Mess;

/// <summary>The board's own team: registers are plain; the sheet of attendance changed with each minute taker, training with the booking system.</summary>
internal static class BoardTeam
{
    private static readonly Spellings[] MinuteTakers =
    [
        new("""
            code: present=P; virtual=V; deputy=D; apologies=A; no apology=N; not expected=-
            role: in attendance=Minute taker
            """),
        new("""
            code: present=Y; virtual=Teams; deputy=D/R; apologies=Apols; no apology=DNA; not expected=n/a
            role: adviser=Advisor; chair=Independent chair
            """),
        new("""
            code: present=✓; virtual=V; deputy=Sub; apologies=A; no apology=X; not expected=-
            role: lead member=Councillor; lay member=Lay
            """),
        new("""
            code: present=Present; virtual=Online; deputy=Deputy; apologies=Apologies; no apology=Did not attend; not expected=Not in post~Not expected
            role: member=Board member
            """),
    ];

    private static readonly Spellings Booking = new("""
        agency: LA=Anyshire Council; POL=Anyshire Police; ICB=NHS Anyshire ICB; NHT=Anyshire Hospitals; SCH=Schools & colleges; PROB=Probation; YJS=Youth Justice; VCS=Voluntary sector
        delivery: classroom=Face to face~F2F; virtual=Webinar~Teams; e-learning=eLearning; briefing=7 minute briefing; conference=Learning event
        interval: registration=Reg; start=Pre; end=Post; 6 weeks=W6; 3 months=M3; 6 months=M6; 12 months=M12; manager at 3 months=Mgr
        applied: not yet=No~Never; often=Frequently; sometimes=Occasionally
        origin: review=LCSPR; performance data=Data; children and families=Voice of the child
        """);

    public static Hand Of(string kind, Quarter quarter) => kind switch
    {
        "attendance" => Hand.Plain with
        {
            Spellings = MinuteTakers[quarter.Index / 4],
            Date = (quarter.Index % 4) switch { 0 => DateStyles.Slashes, 1 => DateStyles.ShortWords, 2 => DateStyles.Ordinal, _ => DateStyles.Iso },
        },
        // The booking system of January 2025 exports under its own headings.
        "training-sessions" or "training-evaluations" when quarter.Index >= 13 => Hand.Plain with { Heading = Headings.OfBookingSystem, Date = DateStyles.Slashes, Spellings = Booking },
        "training-sessions" or "training-evaluations" => Hand.Plain with { Date = quarter.Index % 2 == 0 ? DateStyles.Iso : DateStyles.Slashes },
        _ => Hand.Plain,
    };
}
