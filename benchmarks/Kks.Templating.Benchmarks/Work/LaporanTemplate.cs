using System.Globalization;
using System.Text;

namespace Kks.Templating.Benchmarks.Work;

/// <summary>The templates that are measured.</summary>
public static class LaporanTemplate
{
    /// <summary>The report as WordprocessingML, the same document <see cref="HandWrittenWriter"/> writes.</summary>
    public static string Report { get; } = Read("laporan.sbn");

    /// <summary>A template of 500 lines, every block of ten with loops, conditions, pipes and calls of its own.</summary>
    public static string FiveHundredLines { get; } = MakeLines(50);

    private static string MakeLines(int blocks)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= blocks; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$$"""
                ## Bab {{{i}}}: {{ judul | string.upcase }}
                {{~ for b in bagian offset: {{{i}}} limit: 5 ~}}
                {{ for.index + {{{i}}} }}. {{ b.judul }} oleh {{ b.unit | string.truncate 40 }}, {{ b.lokasi }}
                {{~ if b.baris.size > {{{i}}} && b.capaian != "" ~}}
                Anggaran {{ b.anggaran }} terserap {{ b.realisasi }} ({{ b.capaian ?? "belum ada" }}).
                {{~ jumlah{{{i}}} = b.baris.size * {{{i}}} + 1 ~}}
                {{~ else ~}}
                {{ $"Tidak ada kegiatan pada {b.judul}" | string.append "." }}
                {{~ end ~}}
                {{~ end ~}}

                """);
        }

        return text.ToString();
    }

    private static string Read(string name)
    {
        using var stream = typeof(LaporanTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The template {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
