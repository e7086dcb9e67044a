using Kks.Exchange.Workbooks;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>An embedded list of names and the words that mean them, one <c>name: word, word</c> a line, the first line first.</summary>
internal sealed class KamusKata
{
    private readonly List<(string Nama, string[] Kata)> isi = [];

    private KamusKata(string resource)
    {
        using var content = typeof(KamusKata).Assembly.GetManifestResourceStream("Kks.Exchange.InstrumenWorkbooks." + resource)!;
        using var reader = new StreamReader(content);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(':', 2) is [var nama, var kata])
            {
                isi.Add((nama, kata.Split(',', StringSplitOptions.TrimEntries)));
            }
        }
    }

    public static KamusKata Judul { get; } = new("judul-kolom.txt");

    public static KamusKata Bukti { get; } = new("kata-bukti.txt");

    /// <summary>The name whose words are exactly the text; null for none.</summary>
    public string? Sama(string text)
    {
        var bare = Teks.Kata(text);
        return isi.Find(i => i.Kata.Contains(bare, StringComparer.Ordinal)).Nama;
    }

    /// <summary>The first name one of whose words is in the text; null for none.</summary>
    public string? Memuat(string text)
    {
        var bare = $" {Teks.Kata(text)} ";
        return isi.Find(i => i.Kata.Any(k => bare.Contains($" {k} ", StringComparison.Ordinal))).Nama;
    }
}
