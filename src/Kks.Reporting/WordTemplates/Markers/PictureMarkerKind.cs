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

    /// <summary>Whether it is mirrored, left for right, before it is turned.</summary>
    Mirror,

    /// <summary>Whether it stands on its head before it is turned: never.</summary>
    Head,

    /// <summary>Its width before it is turned.</summary>
    Width,

    /// <summary>Its height before it is turned.</summary>
    Height,

    /// <summary>How far it reaches beyond its unturned room at the left and right.</summary>
    Sides,

    /// <summary>How far it reaches beyond its unturned room at the top and bottom.</summary>
    Ends,

    /// <summary>How far its unturned room lies from the left.</summary>
    Left,

    /// <summary>How far its unturned room lies from the top.</summary>
    Top,
}
