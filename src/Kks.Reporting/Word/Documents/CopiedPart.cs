using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Word.Documents;

/// <summary>A part of an inserted document that comes along as it is.</summary>
/// <param name="Package">The package it is in.</param>
/// <param name="Source">Its path there.</param>
/// <param name="Path">Its path in the merged document.</param>
/// <param name="ContentType">Its content type.</param>
internal sealed record CopiedPart(OfficePackage Package, string Source, string Path, string ContentType)
{
    /// <summary>The relationships of the part, by the ids that its content names.</summary>
    public List<(string Id, PartLink Link)> Links { get; } = [];
}
