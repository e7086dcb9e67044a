using Kks.Model.Files;

namespace Kks.Exchange.Evidence.Files;

/// <summary>What the list of contents of a ZIP archive says.</summary>
/// <param name="Soundness">Whether the list is whole.</param>
/// <param name="Kind">The document the archive is, or an archive.</param>
/// <param name="HasMacros">Whether a document brings programs along.</param>
internal readonly record struct ZipReading(Soundness Soundness, FileKind Kind = FileKind.Zip, bool HasMacros = false);
