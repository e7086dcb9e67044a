namespace Kks.Reporting.Word.Documents;

/// <summary>Why a document cannot be inserted.</summary>
/// <param name="Code">The code.</param>
/// <param name="Message">What is wrong, for people.</param>
/// <param name="Hint">What to do about it.</param>
internal sealed record DocumentProblem(string Code, string Message, string? Hint);
