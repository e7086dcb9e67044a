using System.Text;
using Kks.Reporting.Packs;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>A pack in memory, for tests.</summary>
internal sealed class MemoryPackFiles : IPackFiles
{
    public const string Manifest = """
        id: uji
        judul: Uji
        versi: 1.0.0
        per: tatanan
        namaBerkas: "{{ tatanan.kunci }}.docx"
        judulDokumen: Uji
        isi: isi.sbn.md

        """;

    private readonly Dictionary<string, byte[]> _files = [];

    public string Name => "uji";

    public static MemoryPackFiles Valid() => new MemoryPackFiles().With("template.yaml", Manifest).With("isi.sbn.md", "# Satu\n\n{{ tatanan.nama }}\n");

    public MemoryPackFiles With(string path, string text)
    {
        _files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public MemoryPackFiles With(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    public MemoryPackFiles Without(string path)
    {
        _files.Remove(path);
        return this;
    }

    public TemplatePackResult Read() => TemplatePackReader.Read(this);

    public Stream? Open(string path) => _files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : null;
}
