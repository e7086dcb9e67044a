namespace Kks.Exchange.Evidence.Pictures;

/// <summary>A component of a JPEG frame: brightness or a colour.</summary>
/// <param name="Id">Its name in the scans.</param>
/// <param name="Across">Blocks across in an interleaved unit, 1 to 4.</param>
/// <param name="Down">Blocks down in an interleaved unit, 1 to 4.</param>
/// <param name="Quantization">The number of its quantization table.</param>
internal sealed record JpegComponent(int Id, int Across, int Down, int Quantization)
{
    /// <summary>The last block's mean, from which the next one's differs.</summary>
    public int Predictor { get; set; }
}
