using System.Globalization;
using Kks.Model.Assessments;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks;

/// <summary>What a checker sees: the submission, its instrument, its assessment, and where everything is written. Immutable and thread-safe.</summary>
public sealed class KonteksPemeriksaan
{
    private readonly Lazy<Penilaian> penilaian;
    private readonly PemilikTemuan pemilik;

    internal KonteksPemeriksaan(Usulan usulan, Instrumen instrumen, SourceMap source, PemeriksaanOptions options)
    {
        Usulan = usulan;
        Instrumen = instrumen;
        Source = source;
        Bukti = options.Bukti;
        Culture = options.Culture;
        pemilik = new(usulan, instrumen);
        penilaian = new(() => new Penilai().Nilai(usulan, instrumen));
    }

    /// <summary>The submission.</summary>
    public Usulan Usulan { get; }

    /// <summary>The instrument of its edition.</summary>
    public Instrumen Instrumen { get; }

    /// <summary>The assessment by the catalogue's own policy, made when first asked for.</summary>
    public Penilaian Penilaian => penilaian.Value;

    /// <summary>Where each value is written.</summary>
    public SourceMap Source { get; }

    /// <summary>Where evidence files are.</summary>
    public IBuktiStore Bukti { get; }

    /// <summary>The language messages are written in.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Makes a finding of a diagnostic. Its data path tells the setting, indicator and agency, and the place where the diagnostic has none.</summary>
    /// <param name="kelompok">What it is about.</param>
    /// <param name="diagnosa">The diagnostic; its <see cref="Diagnostic.Path"/> is such as <c>tatanan[0].indikator[3].bukti[1].berkas</c>.</param>
    public Temuan Temuan(KelompokTemuan kelompok, Diagnostic diagnosa)
    {
        ArgumentNullException.ThrowIfNull(diagnosa);
        var path = DataPath.Parse(diagnosa.Path)?.ToString();
        var berlokasi = diagnosa with { Path = path, Location = diagnosa.Location ?? (path is null ? null : Source.Locate(path)) };
        return pemilik.Beri(new() { Diagnosa = berlokasi, Kelompok = kelompok });
    }
}
