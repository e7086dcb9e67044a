using System.Globalization;
using Kks.Model.Submissions;

namespace Kks.Model.Checks;

/// <summary>How a submission is checked. Immutable.</summary>
public sealed record PemeriksaanOptions
{
    /// <summary>The language of the messages: Indonesian by default, English for any English culture.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Where checkers find evidence files; by default nowhere, so that nothing is said about them.</summary>
    public IBuktiStore Bukti { get; init; } = NoBuktiStore.Instance;
}
