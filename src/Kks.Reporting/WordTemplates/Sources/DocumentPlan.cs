namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>What renderings of a template share besides its programs. Immutable.</summary>
/// <param name="LastDrawing">The greatest id of a drawing in the template.</param>
/// <param name="LastBookmark">The greatest id of a bookmark.</param>
/// <param name="Replacements">The parts that are copied, but not as they are in the template.</param>
internal sealed record DocumentPlan(int LastDrawing, int LastBookmark, IReadOnlyDictionary<string, byte[]> Replacements);
