using System.IO.Compression;
using AplikasiDaerah.Data;
using Kks.Reporting;

namespace AplikasiDaerah.Dokumen;

/// <summary>All documents in one zip. One document at a time is in memory, whatever their number.</summary>
public sealed class SetDokumenResult(KksReportGenerator generator, Keadaan keadaan) : IResult
{
    // Same documents, same bytes: a zip carries no time of day.
    private static readonly DateTimeOffset Waktu = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = DokumenResult.Attachment($"Dokumen {keadaan.NamaDaerah}.zip");
        var cancellation = httpContext.RequestAborted;
        await using var zip = await ZipArchive.CreateAsync(response.BodyWriter.AsStream(), ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        foreach (var dokumen in keadaan.Dokumen)
        {
            using var isi = new MemoryStream();
            generator.Render(keadaan.Valid!, dokumen.Pack, dokumen.Dokumen.Kunci, isi, cancellation: cancellation);
            isi.Position = 0;

            // A .docx is compressed already.
            var entry = zip.CreateEntry(dokumen.Berkas, CompressionLevel.NoCompression);
            entry.LastWriteTime = Waktu;
            await using var output = await entry.OpenAsync(cancellation);
            await isi.CopyToAsync(output, cancellation);
        }
    }
}
