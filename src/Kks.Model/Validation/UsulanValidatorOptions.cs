using System.Globalization;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>How a submission is checked.</summary>
public sealed record UsulanValidatorOptions
{
    /// <summary>The language of the messages: Indonesian by default, English for any English culture.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Where evidence files are looked for; by default nowhere, so that nothing is said about them.</summary>
    public IBuktiStore Bukti { get; init; } = NoBuktiStore.Instance;
}
