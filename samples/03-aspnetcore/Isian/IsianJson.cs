using System.Text.Json.Nodes;
using Kks.Model.Data;
using Kks.Model.Submissions;

namespace AplikasiDaerah.Isian;

/// <summary>
/// A form -> the JSON somebody would have written for the same answer. What the form does not ask for, such as evidence, stays as it was.
/// </summary>
public static class IsianJson
{
    /// <summary>A submission that holds only this answer, filled from the form.</summary>
    /// <param name="usulan">The submission; what answers refer to, such as agencies, is kept.</param>
    /// <param name="tatanan">The key of the setting.</param>
    /// <param name="lama">The answer before.</param>
    /// <param name="tahun">The years of the form.</param>
    /// <param name="isian">The form.</param>
    public static string Tulis(Usulan usulan, string tatanan, Jawaban lama, IReadOnlyList<int> tahun, IsianJawaban isian)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(isian);
        var satu = usulan with { Kelembagaan = [], Tatanan = [new JawabanTatanan { Kunci = tatanan, Indikator = [lama] }] };
        var akar = JsonNode.Parse(DataWriter.Write(satu, DataFormat.Json))!;
        var jawaban = akar["tatanan"]![0]!["indikator"]![0]!.AsObject();
        Isi(jawaban, tahun, isian);
        return akar.ToJsonString();
    }

    private static void Isi(JsonObject jawaban, IReadOnlyList<int> tahun, IsianJawaban isian)
    {
        var opsi = jawaban["opsi"] as JsonObject ?? [];
        Set(opsi, "mandiri", Teks(isian.Opsi.Mandiri));
        Set(jawaban, "opsi", opsi.Count == 0 ? null : opsi.DeepClone());
        Set(jawaban, "capaian", Capaian(tahun, isian.Capaian));
        Set(jawaban, "ambang", Kelompok(("nilai", AngkaIsian.Baca(isian.Ambang.Nilai)), ("sumber", Teks(isian.Ambang.Sumber))));
        Set(jawaban, "perangkatDaerah", Teks(isian.PerangkatDaerah));
        Set(jawaban, "narasi", Teks(isian.Narasi));
    }

    /// <summary>All years once any has a figure, so that the place of an entry stays that of its fields.</summary>
    private static JsonArray? Capaian(IReadOnlyList<int> tahun, IList<IsianCapaian> isian)
    {
        var baris = tahun.Select((t, i) => Capaian(t, i < isian.Count ? isian[i] : new IsianCapaian())).ToArray();
        return baris.Any(b => b.Count > 1) ? new JsonArray(baris) : null;
    }

    private static JsonObject Capaian(int tahun, IsianCapaian isian) => Kelompok(
        ("tahun", tahun),
        ("target", AngkaIsian.Baca(isian.Target)),
        ("nilai", AngkaIsian.Baca(isian.Nilai)),
        ("pembilang", AngkaIsian.Baca(isian.Pembilang)),
        ("penyebut", AngkaIsian.Baca(isian.Penyebut)))!;

    private static JsonObject? Kelompok(params (string Nama, JsonNode? Nilai)[] isi)
    {
        var ada = isi.Where(i => i.Nilai is not null).Select(i => KeyValuePair.Create(i.Nama, i.Nilai)).ToList();
        return ada.Count == 0 ? null : new JsonObject(ada);
    }

    private static void Set(JsonObject induk, string nama, JsonNode? nilai)
    {
        induk.Remove(nama);
        if (nilai is not null)
        {
            induk[nama] = nilai;
        }
    }

    // Browsers send lines of a text area ended by CR LF; the data has LF.
    private static JsonValue? Teks(string? isian) =>
        string.IsNullOrWhiteSpace(isian) ? null : JsonValue.Create(isian.ReplaceLineEndings("\n").Trim());
}
