using System.Globalization;

namespace Kks.SampleArt.Photos;

/// <summary>What a photo shows, when and where: one line of <c>photos.csv</c>.</summary>
/// <param name="Berkas">The file, relative to the evidence folder.</param>
/// <param name="Adegan">The scene drawn, a key of <see cref="Scenes.SceneLibrary"/>.</param>
/// <param name="Waktu">Local time.</param>
/// <param name="Lintang">The latitude.</param>
/// <param name="Bujur">The longitude.</param>
/// <param name="Kegiatan">The activity, printed into the picture.</param>
/// <param name="Lokasi">The place, printed into the picture.</param>
public sealed record PhotoSpec(string Berkas, string Adegan, DateTime Waktu, decimal Lintang, decimal Bujur, string Kegiatan, string Lokasi)
{
    /// <summary>Reads a line of semicolon-separated fields.</summary>
    public static PhotoSpec Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var fields = line.Split(';');
        return new(
            fields[0],
            fields[1],
            DateTime.ParseExact(fields[2], "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            decimal.Parse(fields[3], CultureInfo.InvariantCulture),
            decimal.Parse(fields[4], CultureInfo.InvariantCulture),
            fields[5],
            fields[6]);
    }
}
