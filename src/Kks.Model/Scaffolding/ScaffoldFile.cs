namespace Kks.Model.Scaffolding;

/// <summary>A file of a drafted data folder.</summary>
/// <param name="Path">The path relative to the folder, with forward slashes.</param>
/// <param name="Text">The content.</param>
public sealed record ScaffoldFile(string Path, string Text);
