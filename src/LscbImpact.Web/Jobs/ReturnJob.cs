using LscbImpact.Pipeline;

namespace LscbImpact.Web.Jobs;

/// <summary>Takes one return in and brings its board's figures up to date. The argument is an id, never a cell's value.</summary>
public sealed class ReturnJob(Installation installation)
{
    public void Run(int submission, int board)
    {
        installation.TakeIn.Run(submission);
        installation.Measure.Run(board);
        installation.CatchUpOnComments(board);
    }
}
