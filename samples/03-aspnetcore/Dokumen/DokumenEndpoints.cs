using AplikasiDaerah.Data;
using AplikasiDaerah.Web;
using Kks.Reporting;

namespace AplikasiDaerah.Dokumen;

/// <summary>Where documents are downloaded. Keys are looked up in the list of documents, never used as paths.</summary>
public static class DokumenEndpoints
{
    public static void MapDokumen(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/dokumen").RequireRateLimiting(BatasAplikasi.Dokumen);
        group.MapGet("/semua.zip", Semua).WithRequestTimeout(BatasAplikasi.Dokumen);
        group.MapGet("/{paket}/{kunci}", Satu);
    }

    private static async Task<IResult> Satu(string paket, string kunci, UsulanTerkini terkini, KksReportGenerator generator, CancellationToken cancellation)
    {
        var keadaan = await terkini.BacaAsync(cancellation);
        var dokumen = keadaan.Dokumen.FirstOrDefault(d => d.Pack.Manifest.Id == paket && d.Dokumen.Kunci == kunci);
        return dokumen is null ? TypedResults.NotFound() : new DokumenResult(generator, keadaan.Valid!, dokumen);
    }

    private static async Task<IResult> Semua(UsulanTerkini terkini, KksReportGenerator generator, CancellationToken cancellation)
    {
        var keadaan = await terkini.BacaAsync(cancellation);
        return keadaan.Valid is null ? TypedResults.NotFound() : new SetDokumenResult(generator, keadaan);
    }
}
