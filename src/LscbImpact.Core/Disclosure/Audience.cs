namespace LscbImpact.Core.Disclosure;

/// <summary>Who asks. A required argument of everything that gives figures out, from the first day.</summary>
public abstract record Audience
{
    private Audience() { }

    /// <summary>What is said on everything given to it.</summary>
    public abstract string Stamp { get; }

    /// <summary>The board's own team: true counts, small numbers shown.</summary>
    public sealed record BoardTeam : Audience
    {
        public override string Stamp => "For the board team, small numbers shown";
    }
}
