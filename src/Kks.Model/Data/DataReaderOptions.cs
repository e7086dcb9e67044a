using System.Globalization;

namespace Kks.Model.Data;

/// <summary>How data is read.</summary>
public sealed record DataReaderOptions
{
    /// <summary>The options used where none are given.</summary>
    public static DataReaderOptions Default { get; } = new();

    /// <summary>The language of the messages: Indonesian by default, English for any English culture.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>The limits.</summary>
    public DataLimits Limits { get; init; } = DataLimits.Default;
}
