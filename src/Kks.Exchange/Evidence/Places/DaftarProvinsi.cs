using Kks.Model.Data;

namespace Kks.Exchange.Evidence.Places;

/// <summary>The provinces of <c>provinsi.yaml</c>. Immutable and thread-safe.</summary>
internal sealed record DaftarProvinsi
{
    private const string Resource = "Kks.Exchange.Evidence.Places.provinsi.yaml";
    private static readonly Lazy<DaftarProvinsi> Known = new(Read);

    /// <summary>The provinces as shipped.</summary>
    public static DaftarProvinsi Bawaan => Known.Value;

    /// <summary>The provinces.</summary>
    public required IReadOnlyList<Provinsi> Provinsi { get; init; }

    /// <summary>The province by its name, however it is written; null for one that is not known.</summary>
    public Provinsi? Cari(string nama)
    {
        var plain = Plain(nama);
        return Provinsi.FirstOrDefault(p => Plain(p.Nama) == plain || p.NamaLain.Any(n => Plain(n) == plain));
    }

    /// <summary>Letters only, small, without the word for province.</summary>
    private static string Plain(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
        return letters.StartsWith("provinsi", StringComparison.Ordinal) ? letters["provinsi".Length..] : letters;
    }

    private static DaftarProvinsi Read()
    {
        using var stream = typeof(DaftarProvinsi).Assembly.GetManifestResourceStream(Resource)!;
        var result = DataReader.Read<DaftarProvinsi>("provinsi.yaml", stream);
        return result.Value ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
    }
}
