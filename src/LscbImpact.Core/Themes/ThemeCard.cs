namespace LscbImpact.Core.Themes;

/// <summary>What a model was made of, when, and how good it is: it travels inside the model's file.</summary>
/// <param name="Version">Of the way models are made; a model of another way is not read.</param>
/// <param name="Key">The fingerprint of what it was made of: the same labelled comments and taxonomy make the same model.</param>
/// <param name="TrainedOn">The day it was made.</param>
/// <param name="Source">The labelled file.</param>
/// <param name="Method">How, in a sentence.</param>
/// <param name="Quality">By cross-validation on the labelled comments.</param>
/// <param name="Folds">Into how many parts the comments were cut for it.</param>
public sealed record ThemeCard(int Version, string Key, DateOnly TrainedOn, string Source, int Rows, string Method, int Folds, ThemeEvaluation Quality);
