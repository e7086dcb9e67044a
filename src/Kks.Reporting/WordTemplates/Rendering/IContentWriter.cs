namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>Writes values that are not text into a part.</summary>
internal interface IContentWriter
{
    /// <summary>Writes a value; false where it is not known, so that it is printed as text.</summary>
    bool Write(object content, PartRendering part);
}
