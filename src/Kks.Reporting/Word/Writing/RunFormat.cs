namespace Kks.Reporting.Word.Writing;

/// <summary>How a run of text looks.</summary>
[Flags]
internal enum RunFormat
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Underline = 4,
    Strike = 8,
    Subscript = 16,
    Superscript = 32,
    Marked = 64,
    Code = 128,
    Link = 256,
    RightToLeft = 512,
    Framed = 1024,
    Hidden = 2048,
    AsTyped = 4096,
}
