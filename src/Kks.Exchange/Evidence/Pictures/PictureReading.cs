using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>What a reader of one picture format found.</summary>
/// <param name="Soundness">Whether the picture is whole.</param>
/// <param name="Width">Pixels across, as stored; 0 where unknown.</param>
/// <param name="Height">Pixels down, as stored; 0 where unknown.</param>
/// <param name="Exif">The EXIF block (a TIFF file), where there is one.</param>
/// <param name="Grid">How bright the picture is, cell by cell; null where its pixels were not read.</param>
internal sealed record PictureReading(Soundness Soundness, int Width = 0, int Height = 0, byte[]? Exif = null, LuminanceGrid? Grid = null);
