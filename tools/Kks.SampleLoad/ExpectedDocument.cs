using System.Security.Cryptography;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Sets;

namespace Kks.SampleLoad;

/// <summary>A document of the sample as the library makes it in this process: what the app must send, to the byte.</summary>
/// <param name="Address">Where the app offers it.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Sha256">Its fingerprint.</param>
internal sealed record ExpectedDocument(string Address, long Length, string Sha256)
{
    /// <summary>Every document of the sample.</summary>
    public static IReadOnlyList<ExpectedDocument> All(string sample)
    {
        var loaded = UsulanLoader.Load(sample);
        var usulan = loaded.Valid ?? throw new InvalidDataException(string.Join(Environment.NewLine, loaded.Diagnostics));
        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = new RenderingOptions { Bukti = new FolderBuktiStore(sample) } });
        return [.. DocumentSet.Plan(generator, usulan).Select(document => Make(generator, usulan, document))];
    }

    private static ExpectedDocument Make(KksReportGenerator generator, ValidUsulan usulan, PlannedDocument document)
    {
        using var output = new MemoryStream();
        generator.Render(usulan, document.Pack, document.Dokumen.Kunci, output);
        return new ExpectedDocument(
            $"/dokumen/{document.Pack.Manifest.Id}/{document.Dokumen.Kunci}",
            output.Length,
            Convert.ToHexStringLower(SHA256.HashData(output.GetBuffer().AsSpan(0, (int)output.Length))));
    }
}
