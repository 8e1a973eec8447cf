namespace LscbImpact.Core.Themes;

/// <summary>One thing that comments speak of, in the board's words.</summary>
/// <param name="Id">Short and lasting: "voice-of-child".</param>
/// <param name="Name">What people read.</param>
/// <param name="Group">practice, harm, system or training.</param>
/// <param name="Definition">What belongs to it, so that two people would mark the same comments.</param>
/// <param name="Phrases">A comment with one of these speaks of the theme. "*" is any ending, ".." up to three words, ALL CAPITALS are meant as written.</param>
/// <param name="Hints">Two of these speak of the theme; one alone does not.</param>
public sealed record Theme(string Id, string Name, string Group, string Definition, IReadOnlyList<string> Phrases, IReadOnlyList<string> Hints);
