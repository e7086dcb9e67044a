using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace AplikasiDaerah.Web;

/// <summary>Refuses a body that says it is too large before any of it is read; Kestrel cuts off one that does not say so.</summary>
public sealed class BatasBadan(RequestDelegate next, IOptions<AplikasiOptions> options)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var telling = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (telling || !(context.Request.ContentLength > options.Value.BatasBadan))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    }
}
