using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kks.Reporting;

/// <summary>Registers the reporting services.</summary>
public static class KksReportingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="KksReportGenerator"/> as a singleton, with the app's logger, meter factory and time provider where it has them. Adding twice is harmless; every <paramref name="configure"/> is applied.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the settings; null leaves the defaults.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddKksReporting(this IServiceCollection services, Action<KksReportingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(provider => new KksReportGenerator(
            provider.GetRequiredService<IOptions<KksReportingOptions>>().Value,
            provider.GetService<ILogger<KksReportGenerator>>(),
            provider.GetService<IMeterFactory>(),
            provider.GetService<TimeProvider>()));
        return services;
    }
}
