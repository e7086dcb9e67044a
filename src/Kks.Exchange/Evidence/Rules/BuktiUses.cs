using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>Every place in a submission that names a file, in the order of the data.</summary>
internal sealed class BuktiUses
{
    private const string Photo = "foto";
    private readonly List<BuktiUse> uses = [];
    private readonly HashSet<string> listed;

    private BuktiUses(IEnumerable<string> listed) => this.listed = listed.ToHashSet(StringComparer.Ordinal);

    /// <summary>Collects the places.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="listed">The names the store lists, which tell whether <c>bukti/</c> is part of a name.</param>
    public static IReadOnlyList<BuktiUse> Of(Usulan usulan, IReadOnlyList<string> listed)
    {
        var uses = new BuktiUses(listed);
        uses.Add(usulan.Daerah.Lambang, "daerah.lambang", null);
        uses.Add(usulan.Daerah.LambangKop, "daerah.lambangKop", null);
        for (var i = 0; i < usulan.Kelembagaan.Count; i++)
        {
            uses.AddBody(usulan.Kelembagaan[i], FormattableString.Invariant($"kelembagaan[{i}]"));
        }

        for (var i = 0; i < usulan.Tatanan.Count; i++)
        {
            uses.AddAnswers(usulan.Tatanan[i].Indikator, usulan.Tatanan[i].Kunci, FormattableString.Invariant($"tatanan[{i}]"));
        }

        return uses.uses;
    }

    private void AddBody(JawabanBadan body, string path)
    {
        AddEach(body.Sk, sk => sk.Berkas, body.Kunci, path + ".sk");
        AddEach(body.RencanaKerja, plan => plan.Berkas, body.Kunci, path + ".rencanaKerja");
        AddEach(body.Anggaran, budget => budget.Berkas, body.Kunci, path + ".anggaran");
        if (body.Sekretariat is { } office)
        {
            var claim = new PhotoClaim(office.Tanggal?.ToDateTime(TimeOnly.MinValue), true, office.Koordinat, path + ".sekretariat", "tanggal");
            Add(office.Foto, path + ".sekretariat.foto", body.Kunci, claim: claim);
        }

        AddAnswers(body.Indikator, body.Kunci, path);
    }

    private void AddEach<T>(IReadOnlyList<T> items, Func<T, string?> name, string holder, string path)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Add(name(items[i]), FormattableString.Invariant($"{path}[{i}].berkas"), holder);
        }
    }

    private void AddAnswers(IReadOnlyList<Jawaban> answers, string holder, string path)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            for (var j = 0; j < answers[i].Bukti.Count; j++)
            {
                var at = FormattableString.Invariant($"{path}.indikator[{i}].bukti[{j}]");
                var bukti = answers[i].Bukti[j];
                Add(bukti.Berkas, at + ".berkas", holder, answers[i].Kunci, bukti, ClaimOf(bukti, at + ".foto"));
            }
        }
    }

    private static PhotoClaim? ClaimOf(Bukti bukti, string path) =>
        bukti.Foto is not null || bukti.Jenis == Photo
            ? new PhotoClaim(bukti.Foto?.Waktu, false, bukti.Foto?.Koordinat, path, "waktu")
            : null;

    private void Add(string? name, string path, string? holder, string? item = null, Bukti? bukti = null, PhotoClaim? claim = null)
    {
        if (!string.IsNullOrWhiteSpace(name))
        {
            uses.Add(new BuktiUse(Listed(name), path, holder, item) { Bukti = bukti, Photo = claim });
        }
    }

    /// <summary>The name as the store lists it: <c>bukti/pasar/a.jpg</c>, <c>./pasar/a.jpg</c> and <c>pasar\a.jpg</c> are <c>pasar/a.jpg</c>.</summary>
    private string Listed(string name)
    {
        var plain = string.Join('/', name.Replace('\\', '/').Split('/').Where(part => part is not "."));
        return !listed.Contains(plain) && plain.StartsWith(FolderBuktiStore.Subfolder + "/", StringComparison.Ordinal) && listed.Contains(plain[(FolderBuktiStore.Subfolder.Length + 1)..])
            ? plain[(FolderBuktiStore.Subfolder.Length + 1)..]
            : plain;
    }
}
