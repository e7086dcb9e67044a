using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Markdown;
using Kks.Reporting.Packs;
using Kks.Reporting.Rendering;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Views;
using Kks.Templating;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>Documents of official packs, printed for tests: as a file, or as the Markdown their template prints.</summary>
internal static class Cetakan
{
    public const string District = "daerah";

    /// <summary>How most tests print: no date, a drawn picture for every photo.</summary>
    public static RenderingOptions Drawn { get; } = new() { Bukti = new DrawnBuktiStore() };

    /// <summary>The samples with the evidence they come with.</summary>
    public static IEnumerable<(ValidUsulan Usulan, RenderingOptions Options)> Samples =>
        [(Sampel.Klungkung, Sampel.KlungkungOptions), (Sampel.Luwu, Sampel.LuwuOptions)];

    /// <summary>A district of which nothing is known but its name.</summary>
    public static Usulan Bare(string edisi) =>
        new() { Edisi = edisi, Daerah = new Daerah { Jenis = JenisDaerah.Kota, Nama = "Kosong", Provinsi = "Papua" } };

    public static byte[] Render(ValidUsulan usulan, string pack, string kunci, RenderingOptions options)
    {
        var output = new MemoryStream();
        var result = new KksReportGenerator().Render(usulan, OfficialPacks.Get(pack).Pack!, kunci, output, options);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return output.ToArray();
    }

    public static void IsSoundAndTheSameTwice(ValidUsulan usulan, string pack, string kunci, RenderingOptions options)
    {
        var first = Render(usulan, pack, kunci, options);
        Assert.Empty(DocxSoundness.Check(first));
        Assert.True(first.AsSpan().SequenceEqual(Render(usulan, pack, kunci, options)), "Rendering twice gave different bytes.");
    }

    public static ViewContext Context(Usulan usulan, Instrumen edition) => new(usulan, edition, new Penilai().Nilai(usulan, edition), new RenderingOptions());

    /// <summary>What a pack's template prints.</summary>
    public static MarkdownBody Body(string pack, ViewContext context, string kunci)
    {
        var compiled = OfficialPacks.Get(pack).Pack!;
        var collector = new MarkdownCollector();
        var root = Roots.Find(compiled.Manifest.Per, context, kunci)!.Make();
        Assert.Empty(compiled.Program.RenderBody(root, collector.Output, new RenderOptions { State = context }, CancellationToken.None).Diagnostics);
        return collector.ToBody("uji");
    }

    /// <summary>The Markdown with signs a person sees for the places of its components.</summary>
    public static string Readable(MarkdownBody body) => body.Text.Replace(MarkdownBody.PlaceholderStart, '⟦').Replace(MarkdownBody.PlaceholderEnd, '⟧');
}
