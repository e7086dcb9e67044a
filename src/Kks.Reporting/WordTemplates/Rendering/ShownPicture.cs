using Kks.Reporting.Word.Pictures;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>A picture that replaces one of the template.</summary>
/// <param name="RelationshipId">The relationship to its file.</param>
/// <param name="Info">What its header says.</param>
internal sealed record ShownPicture(string RelationshipId, ImageInfo Info);
