using LscbImpact.Core.Board;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Core.Returns;

/// <summary>The agency code of the board's own team, which may send any agency's rows and keeps the registers.</summary>
public static class BoardTeam
{
    public const string Code = "BOARD";
}

/// <summary>
/// A file as it was handed in, with what was said of it. Kind, agency and quarter come from the screen, the command line or
/// the inbox folder, never from the file's name or its title: a real file carried three different years in its titles.
/// </summary>
/// <param name="Kind">The kind of return.</param>
/// <param name="Agency">Who sends it.</param>
/// <param name="Quarter">The quarter it is for.</param>
/// <param name="Name">The file's name, for people to recognise it by.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Group">For attendance: which group met, where the file does not say.</param>
public sealed record ReturnFile(ReturnKind Kind, string Agency, Quarter Quarter, string Name, FileContent Content, string? Group = null);
