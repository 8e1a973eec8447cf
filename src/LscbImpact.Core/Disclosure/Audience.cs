using LscbImpact.Core.Measures;

namespace LscbImpact.Core.Disclosure;

/// <summary>Who asks. A required argument of everything that gives figures out, from the first day.</summary>
public abstract record Audience
{
    private Audience() { }

    /// <summary>What is said on everything given to it.</summary>
    public abstract string Stamp { get; }

    /// <summary>What is said where nothing of a kind has a figure, as far as the audience may be told.</summary>
    public virtual string NoFigure => "nothing of this was released";

    /// <summary>The board's own team: true counts, small numbers shown.</summary>
    public sealed record BoardTeam : Audience
    {
        public override string Stamp => "For the board team, small numbers shown";

        public override string NoFigure => "there is no figure";
    }

    /// <summary>One agency: its own figures in full, the others' protected from each agency that knows its own.</summary>
    public sealed record Agency(string Code) : Audience
    {
        public override string Stamp => $"For {Code}, small numbers of others hidden";
    }

    /// <summary>Anybody.</summary>
    public sealed record Public : Audience
    {
        public override string Stamp => "For the public, small numbers hidden";
    }

    /// <summary>"public", "agency:POL", "team"; null for anything else.</summary>
    public static Audience? Parse(string text) => text switch
    {
        "team" => new BoardTeam(),
        "public" => new Public(),
        _ when text.StartsWith("agency:", StringComparison.Ordinal) && text.Length > 7 => new Agency(text[7..].Trim()),
        _ => null,
    };
}
