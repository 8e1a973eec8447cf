namespace LscbImpact.Seeds.Training;

/// <summary>What people write in the last box: about the day at its end, about practice later on. No names; invented, every one.</summary>
internal static class Comments
{
    private static readonly string[] AtTheEnd = Lines("""
        Good pace, the case study was close to what I see every week
        Too long without a break, but the group work made up for it
        I will take the checklist to my team meeting on Monday
        Clearer about thresholds and whom to ring when I disagree
        Room was cold and the slides too small to read
        Will ask about the father and other adults in the house from now on
        Hearing how health sees it was worth the morning
        More time on what to say to parents would help
        Confident now to start a chronology on the day of the first concern
        Online works for me, I could not have left the ward otherwise
        Knew most of it, a good refresher
        Going to talk with my manager about supervision of these cases
        Would have liked a school in the group, we only had social care
        The recording of the young person speaking stays with me
        Better understanding of coercive control and what children carry
        Trainer knew the local procedures, which makes it relevant
        I did not know that a return-home conversation can be asked for
        Handouts please, the link did not open
        Still unsure how to record without saying too much
        I feel less alone with the worry about neglect
        Interpreter part was short, and it is half of my work
        Self-harm was talked about plainly, thank you
        Excellent, should be for all new starters
        Booking was confusing, two e-mails with different rooms
        """);

    private static readonly string[] Later = Lines("""
        Used the tool twice, the parent could see what I meant
        No time, caseload went up after two colleagues left
        Asked to see the child alone and heard something new
        Chronology now starts at referral in our team
        My manager has not heard of the course, so nothing changed
        Escalated once, got an answer in two days
        Still waiting for access to the form
        We talk about male carers in every supervision now
        Shared it with the team, three people have tried it
        Forgot most of it, a reminder after a month would help
        Rang the health visitor before the meeting and it changed the plan
        Not had a case like this since
        Conference reports are shorter and clearer, the chair said so
        Thresholds are still read differently next door
        Picture cards go with me on every visit
        Took the safe plan to a family, they changed half of it and use it
        School rings me earlier than before
        The pathway is clear on paper, the waiting list is not
        I ask how it began online, nobody minds the question
        Strategy discussion had everyone there for the first time
        Consent is easier to talk about
        Moved teams and do not use it
        Feedback to the referrer is now on our checklist
        Two families engaged after honest conversations about home conditions
        """);

    private static readonly string[] OfManagers = Lines("""
        Asks better questions in supervision
        Records are clearer and on time
        No change that I can see yet
        Led a session for the team
        Brings the child's words to the meeting
        Escalates with more confidence
        Has not had the chance to use it
        Plans are more specific
        Would send others
        Cases step down with a plan now
        """);

    public static string? Of(string course, Interval interval, Chance chance) => interval.Code switch
    {
        "end" => chance.Happens(0.2) ? Written(course, AtTheEnd, chance) : null,
        "manager at 3 months" => chance.Happens(0.45) ? chance.Pick(OfManagers) : null,
        _ when interval.IsLater => chance.Happens(0.22) ? Written(course, Later, chance) : null,
        _ => null,
    };

    /// <summary>Something about the course's own matter, something in general, or both.</summary>
    private static string Written(string course, string[] general, Chance chance) => chance.Weighted((0, 0.4), (1, 0.35), (2, 0.25)) switch
    {
        0 => CourseComments.Of(course, chance),
        1 => chance.Pick(general),
        _ => $"{chance.Pick(general)}. {CourseComments.Of(course, chance)}",
    };

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
