using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Rules;

namespace Kks.Model.Instruments;

/// <summary>Checks the indicators of a catalogue: scale, rule, conditions, evidence.</summary>
internal sealed class IndikatorChecker(Instrumen instrumen, InstrumenFindings temuan)
{
    private readonly string[] jenisBukti = [.. instrumen.JenisBukti.Select(jenis => jenis.Kunci)];

    public void Check(IReadOnlyList<Indikator> indikator, string path)
    {
        for (var i = 0; i < indikator.Count; i++)
        {
            var place = $"{path}[{i}]";
            CheckScale(indikator[i].Skala, place + ".skala");
            CheckRule(indikator[i], place);
            CheckThreshold(indikator[i].Aturan, place + ".aturan");
            CheckEvidence(indikator[i].Bukti, place + ".bukti");
        }
    }

    private void CheckScale(IReadOnlyList<Opsi> skala, string path)
    {
        if (skala.Count < 2)
        {
            temuan.Error(InstrumenCodes.Scale + ".kurang", path);
        }

        decimal? sebelum = null;
        for (var i = 0; i < skala.Count; i++)
        {
            var place = $"{path}[{i}]";
            switch (skala[i].Nilai)
            {
                case < 0 or > 100:
                    temuan.Error(InstrumenCodes.Scale + ".rentang", place + ".nilai", null, skala[i].Nilai);
                    break;
                case { } nilai when nilai > sebelum:
                    temuan.Error(InstrumenCodes.Scale + ".urutan", place + ".nilai", null, nilai, sebelum);
                    break;
                case null when skala.Any(opsi => opsi.Nilai is not null):
                    temuan.Error(InstrumenCodes.Scale + ".kosong", place);
                    break;
            }

            sebelum = skala[i].Nilai ?? sebelum;
        }

        temuan.CheckKeys(skala, opsi => opsi.Kunci, path);
    }

    private void CheckRule(Indikator indikator, string path)
    {
        var aturan = indikator.Aturan;
        var jenis = DataNames.Value(aturan.Jenis.ToString());
        if (aturan.Ambang is null && aturan.Jenis is JenisAturan.Ambang or JenisAturan.TrenAmbang)
        {
            temuan.Error(InstrumenCodes.Rule + ".tanpaAmbang", path + ".aturan", null, jenis);
        }

        if (aturan.Arah is null && aturan.Jenis is JenisAturan.Tren or JenisAturan.TrenAmbang)
        {
            temuan.Error(InstrumenCodes.Rule + ".tanpaArah", path + ".aturan", null, jenis);
        }

        if (aturan.Jenis != JenisAturan.Pilihan && indikator.Skala.All(opsi => opsi.Bila is null))
        {
            temuan.Error(InstrumenCodes.Rule + ".tanpaBila", path + ".aturan", null, jenis);
        }

        for (var i = 0; i < indikator.Skala.Count; i++)
        {
            if (indikator.Skala[i].Bila is { } bila)
            {
                CheckCondition(bila, aturan, $"{path}.skala[{i}].bila");
            }
        }
    }

    private void CheckCondition(string teks, Aturan aturan, string path)
    {
        var hasil = BilaParser.Parse(teks);
        if (hasil.Bila is null)
        {
            temuan.Error(InstrumenCodes.Condition, path, null, hasil.Kolom, hasil.Kesalahan(temuan.Culture));
        }
        else if (aturan.Jenis == JenisAturan.Pilihan)
        {
            temuan.Error(InstrumenCodes.Rule + ".pilihan", path);
        }
        else if (hasil.Bila.MemakaiAmbang && aturan.Ambang is null)
        {
            temuan.Error(InstrumenCodes.Rule + ".memenuhi", path);
        }
    }

    private void CheckThreshold(Aturan aturan, string path)
    {
        if (aturan.Ambang is not { } ambang)
        {
            return;
        }

        if (ambang.Banding is { } banding && banding.BacaPembanding() is null)
        {
            temuan.Error(InstrumenCodes.Rule + ".banding", path + ".ambang.banding", null, Excerpt.Of(banding));
        }

        if (ambang.Acuan is null && (ambang.Banding is null || ambang.Nilai is null))
        {
            temuan.Error(InstrumenCodes.Rule + ".kosong", path + ".ambang");
        }
    }

    private void CheckEvidence(IReadOnlyList<BuktiDiminta> bukti, string path)
    {
        for (var i = 0; i < bukti.Count; i++)
        {
            var jenis = bukti[i].Jenis;
            if (!jenisBukti.Contains(jenis))
            {
                temuan.Error(InstrumenCodes.EvidenceKind, $"{path}[{i}].jenis", temuan.Nearest(jenis, jenisBukti), Excerpt.Of(jenis));
            }
        }
    }
}
