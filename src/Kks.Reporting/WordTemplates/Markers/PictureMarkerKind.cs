namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Which piece of a picture a <see cref="PictureMarker"/> writes.</summary>
internal enum PictureMarkerKind
{
    /// <summary>Before its alternative text, where the value is printed.</summary>
    TextStart,

    /// <summary>After its alternative text.</summary>
    TextEnd,

    /// <summary>The relationship to the file.</summary>
    Relationship,

    /// <summary>What is cut off.</summary>
    Crop,

    /// <summary>How it is turned, in 60,000ths of a degree.</summary>
    Rotation,

    /// <summary>Its width before it is turned.</summary>
    Width,

    /// <summary>Its height before it is turned.</summary>
    Height,
}
