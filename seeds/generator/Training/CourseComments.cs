namespace LscbImpact.Seeds.Training;

/// <summary>What people write about what a course was for; invented, every one.</summary>
internal static class CourseComments
{
    private static readonly ILookup<string, string> ByCourse = PipeTable.Lines("""
        NEG-101 | I look at teeth and coats now, not only at attendance
        NEG-101 | Poverty and neglect are two things and often come together
        NEG-101 | Saw the same child in the case study that I see at breakfast club
        NEG-101 | What counts as good enough is still argued in our team
        NEG-101 | The tool gives me words for home conditions
        NEG-101 | Neglect of teenagers was new to me
        NEG-201 | A chronology of one page changed the core group
        NEG-201 | Read the history before the visit for once
        NEG-201 | Six small worries made one large one when they stood under each other
        NEG-201 | Where do I keep it so that health can see it?
        NEG-201 | Old records are in three systems
        NEG-201 | Cumulative harm is on our supervision agenda
        EXP-101 | He was on my list as a suspect, now I see a child
        EXP-101 | County lines indicators are on the staff room wall
        EXP-101 | Asked about the phone without making it an interrogation
        EXP-101 | Parents need this course as well
        EXP-101 | Mapping peers and places with the police was new
        EXP-101 | Gangs sound like a city thing, and then you map our coast
        EXP-201 | A quiet place and a hot drink did more than the form
        EXP-201 | What the young person said went to the intelligence desk the same day
        EXP-201 | Offered a second time, she talked
        EXP-201 | Missing from care is counted twice in our system
        EXP-201 | Listening first, form later
        EXP-201 | Weekends are the gap
        DA-101 | The child's day is what I describe now, not the incident
        DA-101 | Asked him about his children for the first time
        DA-101 | Notification came before the bell and we were ready
        DA-101 | Coercive control is harder to write down than a bruise
        DA-101 | MARAC minutes never reach the school
        DA-101 | I know what not to promise
        DA-201 | The plan belongs to the mother and not to us
        DA-201 | Talked to the one who harms, with support
        DA-201 | Refuge worker and health visitor wrote one plan
        DA-201 | Separation is when it gets worse, we planned for that
        DA-201 | Contact handovers are in the plan now
        DA-201 | Need an interpreter who is not from the same street
        WT-101 | Strategy discussion in a day, health was there
        WT-101 | Know who decides and who is asked
        WT-101 | Thresholds make sense with examples
        WT-101 | Information can be shared without consent when harm is likely, I had that wrong
        WT-101 | Minutes the same evening
        WT-101 | Roles were clear for once
        VOC-101 | Drawing worked where questions did not
        VOC-101 | Saw him in the sandpit and learned more than in three meetings
        VOC-101 | Her communication passport is in my bag
        VOC-101 | Behaviour is what he says
        VOC-101 | An advocate asked better than I could
        VOC-101 | Used his wishes in court report
        SG-101 | References are checked by phone now
        SG-101 | Volunteers are included at last
        SG-101 | Interview questions were useful
        SG-101 | It is a lot of clicking
        LES-101 | One finding, one thing to do: I like it
        LES-101 | We talked about it in handover
        LES-101 | Knew this review, good to hear what changed
        LES-101 | Seven minutes were twenty
        LES-101 | The learning from what went well stays longer
        LES-101 | Put it on the team board
        MH-101 | Asked directly about self-harm and he was relieved
        MH-101 | Means of harm at home is on my checklist
        MH-101 | The crisis team's number is on every door
        MH-101 | We wrote the plan before she came back to class
        MH-101 | What do I say while they wait?
        MH-101 | Parents want to know what not to do
        """).ToLookup(l => l[0], l => l[1]);

    public static string Of(string course, Chance chance) => chance.Pick([.. ByCourse[course]]);
}
