namespace LscbImpact.Store;

/// <summary>The program is set up so that it cannot work: one sentence for whoever set it up, before anything begins.</summary>
public sealed class SettingException(string sentence, Exception? why = null) : InvalidOperationException(sentence, why);
