using LscbImpact.Core.Returns.Specification;
using LscbImpact.Store;

namespace LscbImpact.Cli;

/// <summary>What the program says to the shell.</summary>
public static class ExitCode
{
    public const int Fine = 0;
    public const int Refused = 1;
    public const int WrongUse = 2;
}

/// <summary>A command that cannot go on: one sentence for the person, and a code for the shell.</summary>
public sealed class RefusedException(string sentence, int code) : Exception(sentence)
{
    public int Code { get; } = code;

    /// <summary>Wrong use: the command line itself has to be mended.</summary>
    public static RefusedException WrongUse(string sentence) => new(sentence, ExitCode.WrongUse);

    /// <summary>Right use, and no for an answer.</summary>
    public static RefusedException Refused(string sentence) => new(sentence, ExitCode.Refused);

    /// <summary>The one place where exceptions end.</summary>
    public static async Task<int> CaughtOnceAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (RefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return refusal.Code;
        }
        catch (DefinitionException definition)
        {
            await Console.Error.WriteLineAsync($"A definition file cannot be used. {definition.Message}");
            return ExitCode.WrongUse;
        }
        catch (SettingException setting)
        {
            await Console.Error.WriteLineAsync($"The settings cannot be used. {setting.Message}");
            return ExitCode.WrongUse;
        }
        catch (Exception e) when (StoreTroubles.Of(e) is not StoreTrouble.None and var trouble)
        {
            await Console.Error.WriteLineAsync(trouble == StoreTrouble.Full
                ? "The disk is full. No file is left half written, and what was done before stands. Make room, and run the command again."
                : "The database cannot be reached, or was busy for too long. What was done before stands. Run the command again in a minute; if it lasts, tell whoever looks after the server.");
            return ExitCode.Refused;
        }
        catch (Exception e) when (Unusable.InWords(e, Lscb.Settings.StoreFolder) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return ExitCode.Refused;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"The program failed, which is its own fault. What was done before stands. Why is written in {FailureLog.Add("The command failed.", e)}: give that file to whoever looks after the program.");
            return ExitCode.Refused;
        }
    }
}
