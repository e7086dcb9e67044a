using Kks.Model.Data;
using Kks.Model.Instruments;

namespace Kks.Model.Validation;

/// <summary>How a data folder is loaded.</summary>
public sealed record UsulanLoaderOptions
{
    /// <summary>The editions at hand; the built-in ones by default.</summary>
    public KatalogInstrumen Katalog { get; init; } = KatalogInstrumen.Bawaan;

    /// <summary>Language of messages and limits of files.</summary>
    public DataReaderOptions Reading { get; init; } = DataReaderOptions.Default;
}
