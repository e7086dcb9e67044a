using Kks.Model.Diagnostics;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Places;

/// <summary>Something wrong at a place of the template.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">How to mend it.</param>
/// <param name="Place">The element a person sees it in.</param>
/// <param name="Offset">The offset in the text of that element.</param>
internal sealed record Finding(string Code, Severity Severity, string Message, string? Hint, MarkupElement Place, int Offset);
