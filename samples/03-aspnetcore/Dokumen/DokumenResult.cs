using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Sets;
using Microsoft.Net.Http.Headers;

namespace AplikasiDaerah.Dokumen;

/// <summary>One document, rendered into the response.</summary>
public sealed class DokumenResult(KksReportGenerator generator, ValidUsulan usulan, PlannedDocument dokumen) : IResult
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = Docx;
        response.Headers.ContentDisposition = Attachment(dokumen.Dokumen.NamaBerkas);
        await generator.RenderAsync(usulan, dokumen.Pack, dokumen.Dokumen.Kunci, response.BodyWriter, cancellation: httpContext.RequestAborted);
    }

    internal static string Attachment(string name)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        header.SetHttpFileName(name);
        return header.ToString();
    }
}
