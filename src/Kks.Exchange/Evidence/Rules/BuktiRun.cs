using Kks.Exchange.Evidence.Places;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>One run over the evidence of a submission.</summary>
internal sealed class BuktiRun(KonteksPemeriksaan konteks, PemeriksaanBuktiOptions options)
{
    // Left by file managers and editors, or written for people.
    private static readonly string[] Furniture = [".md", ".txt", ".db", ".ini", ".lnk"];

    private readonly IReadOnlyList<string> listed = konteks.Bukti.List();
    private readonly SortedDictionary<string, FaktaBerkas?> facts = new(StringComparer.Ordinal);
    private IReadOnlyList<BuktiUse> uses = [];

    public BuktiFindings Findings { get; } = new(konteks.Source, konteks.Culture);

    public void Execute()
    {
        uses = BuktiUses.Of(konteks.Usulan, listed);
        foreach (var group in uses.GroupBy(use => use.Name))
        {
            ReadUsed(group.First());
        }

        CheckUses();
        foreach (var name in listed.Where(n => !facts.ContainsKey(n)))
        {
            ReadUnused(name);
        }
    }

    /// <summary>The name of the file that the data name at or below a path; empty where they name none there.</summary>
    public string NameAt(string? path) =>
        path is null ? string.Empty : uses.FirstOrDefault(use => use.Path == path || use.Photo?.TimePath == path || use.Photo?.Path == path)?.Name ?? string.Empty;

    /// <summary>Every file with its users and the codes of what is wrong.</summary>
    public IReadOnlyList<BarisBukti> Rows(IEnumerable<(string Name, Diagnostic Diagnostic)> findings)
    {
        var codes = findings.ToLookup(f => f.Name, f => f.Diagnostic.Code);
        var owners = uses.ToLookup(use => use.Name, use => use.Owner);
        return
        [
            .. facts.Select(pair => new BarisBukti
            {
                Nama = pair.Key,
                Fakta = pair.Value,
                DipakaiOleh = [.. owners[pair.Key].Distinct()],
                Kode = [.. codes[pair.Key].Distinct().Order(StringComparer.Ordinal)],
            }),
        ];
    }

    private void ReadUsed(BuktiUse use)
    {
        var isThere = konteks.Bukti.Find(use.Name).Status is StatusBerkas.Found or StatusBerkas.Unknown;
        facts[use.Name] = isThere ? BerkasReader.Read(use.Name, () => konteks.Bukti.Open(use.Name)) : null;
        if (konteks.Bukti.Find(use.Name).Status == StatusBerkas.Found && facts[use.Name] is null)
        {
            Findings.Add(Severity.Error, BuktiCodes.Unreadable, use.Name, use.Path, use.Name);
        }
    }

    private void CheckUses()
    {
        var known = uses.Where(use => facts[use.Name] is not null).Select(use => (use, facts[use.Name]!)).ToList();
        var files = new BerkasRules(Findings, options);
        foreach (var (use, file) in known.DistinctBy(item => item.use.Name))
        {
            files.Check(file, use);
        }

        var photos = new FotoRules(Findings, options, konteks.Instrumen.TahunData, DaftarProvinsi.Bawaan.Cari(konteks.Usulan.Daerah.Provinsi));
        foreach (var (use, file) in known)
        {
            photos.Check(file, use);
        }

        new GandaRules(Findings).Check(known);
    }

    private void ReadUnused(string name)
    {
        facts[name] = BerkasReader.Read(name, () => konteks.Bukti.Open(name));
        if (!Furniture.Contains(Path.GetExtension(name).ToLowerInvariant()) && !Path.GetFileName(name).StartsWith('~'))
        {
            Findings.AddUnnamed(Severity.Info, BuktiCodes.Unused, name, name);
        }
    }
}
