using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AplikasiDaerah.Web;

/// <summary>The limits of the app: body size, slow connections, pages per address, documents at a time, time per request.</summary>
public static class BatasAplikasi
{
    public const string Halaman = "halaman";
    public const string Dokumen = "dokumen";

    public static void Terapkan(KestrelServerOptions server, AplikasiOptions setelan)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(setelan);
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = setelan.BatasBadan;
        server.Limits.MaxConcurrentConnections = 500;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);

        // Who takes a document slower than this keeps others waiting for their turn.
        server.Limits.MinResponseDataRate = new MinDataRate(4096, TimeSpan.FromSeconds(10));
    }

    public static void Terapkan(RateLimiterOptions limiter, AplikasiOptions setelan)
    {
        ArgumentNullException.ThrowIfNull(limiter);
        ArgumentNullException.ThrowIfNull(setelan);
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = 5.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Halaman, context => RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = 3 * setelan.HalamanPerDetik,
                TokensPerPeriod = setelan.HalamanPerDetik,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));
        limiter.AddConcurrencyLimiter(Dokumen, documents =>
        {
            documents.PermitLimit = setelan.DokumenBersamaan;
            documents.QueueLimit = setelan.DokumenMenunggu;
        });
    }

    public static void Terapkan(RequestTimeoutOptions timeouts, AplikasiOptions setelan)
    {
        ArgumentNullException.ThrowIfNull(timeouts);
        ArgumentNullException.ThrowIfNull(setelan);
        timeouts.DefaultPolicy = Policy(setelan.BatasWaktu);
        timeouts.AddPolicy(Dokumen, Policy(10 * setelan.BatasWaktu));
    }

    private static RequestTimeoutPolicy Policy(int seconds) =>
        new() { Timeout = TimeSpan.FromSeconds(seconds), TimeoutStatusCode = StatusCodes.Status504GatewayTimeout };
}
