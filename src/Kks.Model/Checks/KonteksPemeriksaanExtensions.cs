using Kks.Model.Diagnostics;

namespace Kks.Model.Checks;

/// <summary>Makes the findings of built-in checkers, whose texts and cures stand under the same key.</summary>
internal static class KonteksPemeriksaanExtensions
{
    /// <summary>A finding whose text is under <paramref name="key"/>, a code or a code with a variant, and whose cure is under the code and <c>.hint</c>.</summary>
    public static Temuan Lapor(
        this KonteksPemeriksaan konteks, KelompokTemuan kelompok, Severity severity, string key, string path, params object?[] arguments)
    {
        var kode = key.Split('.')[0];
        var katalog = CheckMessages.Katalog;
        var cure = katalog.Text(konteks.Culture, kode + ".hint", arguments);
        return konteks.Temuan(kelompok, new(kode, severity, katalog.Text(konteks.Culture, key, arguments), null, cure, path));
    }

    public static string Teks(this KonteksPemeriksaan konteks, string key, params object?[] arguments) =>
        CheckMessages.Katalog.Text(konteks.Culture, key, arguments);
}
