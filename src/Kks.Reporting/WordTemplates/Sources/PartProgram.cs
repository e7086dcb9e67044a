using Kks.Templating;
using Kks.Templating.Runtime;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>A part, compiled. Immutable and thread-safe.</summary>
/// <param name="Path">Its path in the package.</param>
/// <param name="Template">The part as a template.</param>
/// <param name="Markers">What its markers are called and what they do.</param>
/// <param name="Describe">Says where an offset of the template's text lies in the document.</param>
internal sealed record PartProgram(string Path, Template Template, IReadOnlyDictionary<string, Value> Markers, Func<int, int, string?> Describe);
