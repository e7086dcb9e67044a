using System.Collections.Frozen;

namespace Kks.Model.Instruments;

/// <summary>
/// The editions at hand (<i>katalog</i>), by key. The built-in ones are read when first asked for. Immutable and thread-safe.
/// </summary>
public sealed class KatalogInstrumen
{
    private const string Awalan = "Kks.Model.Catalogues.";
    private const string Akhiran = ".yaml";

    private readonly FrozenDictionary<string, Lazy<Instrumen>> isi;

    private KatalogInstrumen(IEnumerable<KeyValuePair<string, Lazy<Instrumen>>> isi)
    {
        this.isi = isi.ToFrozenDictionary(StringComparer.Ordinal);
        Edisi = [.. this.isi.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The editions that come with the product.</summary>
    public static KatalogInstrumen Bawaan { get; } = new(
        from nama in typeof(KatalogInstrumen).Assembly.GetManifestResourceNames()
        where nama.StartsWith(Awalan, StringComparison.Ordinal)
        select KeyValuePair.Create(nama[Awalan.Length..^Akhiran.Length], new Lazy<Instrumen>(() => Baca(nama))));

    /// <summary>The keys of the editions, oldest first.</summary>
    public IReadOnlyList<string> Edisi { get; }

    /// <summary>The newest edition's key.</summary>
    public string EdisiTerbaru => Edisi[^1];

    /// <summary>The instrument of an edition; null where it is not at hand.</summary>
    /// <param name="edisi">The key, for example <c>2025</c>.</param>
    public Instrumen? Cari(string edisi)
    {
        ArgumentNullException.ThrowIfNull(edisi);
        return isi.TryGetValue(edisi, out var instrumen) ? instrumen.Value : null;
    }

    /// <summary>A catalogue in which an instrument stands for its edition, in place of the one that stood for it before.</summary>
    /// <param name="instrumen">The instrument, for example from a data folder's own file.</param>
    public KatalogInstrumen Dengan(Instrumen instrumen)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        return new(isi.Where(entri => entri.Key != instrumen.Edisi).Append(new(instrumen.Edisi, new Lazy<Instrumen>(instrumen))));
    }

    private static Instrumen Baca(string nama)
    {
        using var berkas = typeof(KatalogInstrumen).Assembly.GetManifestResourceStream(nama)!;
        var hasil = InstrumenReader.Read(nama[Awalan.Length..], berkas);
        return hasil.Value ?? throw new InvalidOperationException(string.Join(Environment.NewLine, hasil.Diagnostics));
    }
}
