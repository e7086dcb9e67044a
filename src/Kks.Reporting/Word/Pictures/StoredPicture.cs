namespace Kks.Reporting.Word.Pictures;

/// <summary>A picture that will be copied into the document.</summary>
/// <param name="Target">Its path below <c>word/</c>.</param>
/// <param name="Source">The name by which it is opened again when it is copied.</param>
/// <param name="Info">What its header says.</param>
internal sealed record StoredPicture(string Target, string Source, ImageInfo Info);
