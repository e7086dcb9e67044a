using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Word;

/// <summary>Something a table of contents lists: a heading or a caption.</summary>
/// <param name="Kind">Which list it belongs to.</param>
/// <param name="Level">The heading level from 1; 1 for captions.</param>
/// <param name="Label">Its number as printed, such as <c>BAB III</c>, <c>A.</c> or <c>Tabel 3.1</c>; empty where it has none.</param>
/// <param name="Text">Its text without formatting.</param>
/// <param name="Bookmark">The bookmark at its place, unique in the document.</param>
public sealed record ContentsEntry(ContentsKind Kind, int Level, string Label, string Text, string Bookmark);
