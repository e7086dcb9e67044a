using AplikasiDaerah.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AplikasiDaerah.Web;

/// <summary>Healthy where the submission can be read and documents can be made of it.</summary>
public sealed class UsulanHealthCheck(UsulanTerkini terkini) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var keadaan = await terkini.BacaAsync(cancellationToken);
        return keadaan.Dokumen.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("There is no document to make.");
    }
}
