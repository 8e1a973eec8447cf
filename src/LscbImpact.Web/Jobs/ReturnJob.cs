using LscbImpact.Pipeline;

namespace LscbImpact.Web.Jobs;

/// <summary>Takes one return in and brings its board's figures up to date. The arguments are ids, never a cell's value.</summary>
public sealed class ReturnJob(Installation installation)
{
    public void Run(int submission, int board)
    {
        // Whoever did it measures; and what nobody measured, the sweeper finds.
        if (!installation.TakeIn.Run(submission)) return;
        installation.Measure.Run(board);
        installation.CatchUpOnComments(board);
    }
}
