using System.Globalization;
using System.Text.Json;
using Kks.Cli.Terminal;
using Kks.Exchange.Evidence;
using Kks.Model.Submissions;

namespace Kks.Cli.Commands;

/// <summary>The facts of an evidence file as JSON members.</summary>
internal static class BuktiFactsJson
{
    public static void Write(Utf8JsonWriter json, FaktaBerkas? facts)
    {
        if (facts is null)
        {
            return;
        }

        json.WriteString("jenis", Camel(facts.Jenis.ToString()));
        json.WriteString("keutuhan", Camel(facts.Keutuhan.ToString()));
        json.WriteNumber("ukuran", facts.Ukuran);
        json.WriteString("sha256", facts.Sha256);
        if (facts.Gambar is { } picture)
        {
            json.WriteNumber("lebar", picture.Lebar);
            json.WriteNumber("tinggi", picture.Tinggi);
            json.WriteString("waktu", picture.Waktu?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
            WritePlace(json, picture.Koordinat);
            json.WriteString("sidik", picture.Sidik);
        }

        if (facts.Pdf is { Halaman: { } pages } pdf)
        {
            json.WriteNumber("halaman", pages);
            json.WriteNumber("halamanTeks", pdf.HalamanTeks);
            json.WriteNumber("halamanPindaian", pdf.HalamanPindaian);
            json.WriteNumber("kerapatanPindaian", pdf.KerapatanPindaian);
            json.WriteNumber("halamanKosong", pdf.HalamanKosong);
            json.WriteBoolean("dibatasi", pdf.Dibatasi);
        }
    }

    private static void WritePlace(Utf8JsonWriter json, Koordinat? place)
    {
        if (place is null)
        {
            json.WriteNull("koordinat");
            return;
        }

        json.WriteStartObject("koordinat");
        json.WriteNumber("lintang", place.Lintang);
        json.WriteNumber("bujur", place.Bujur);
        json.WriteEndObject();
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
