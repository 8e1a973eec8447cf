using LscbImpact.Core.Returns.Versions;

namespace LscbImpact.Store;

/// <summary>The bytes that the store holds of a file are no longer those that were kept: they have another fingerprint, and nobody may take them for the file.</summary>
public sealed class DamagedFileException(Submission submission)
    : Exception($"What is kept of the file of submission {submission.Id} is damaged: it no longer has the SHA-256 {submission.KeptSha256}.");
