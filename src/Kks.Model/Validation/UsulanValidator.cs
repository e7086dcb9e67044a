using FluentValidation.Results;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>
/// Checks a submission against its instrument: submission -> failures of the validators -> located diagnostics -> <see cref="ValidUsulan"/>.
/// Incomplete answers are warnings, so that documents can be made on the way; contradictions no reader could resolve are errors.
/// Immutable and thread-safe.
/// </summary>
/// <param name="options">Language and evidence; the defaults where null.</param>
public sealed class UsulanValidator(UsulanValidatorOptions? options = null)
{
    private readonly UsulanValidatorOptions options = options ?? new();

    /// <summary>Checks a submission that was never in a file; diagnostics carry data paths but no places.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="instrumen">The instrument of its edition.</param>
    public UsulanValidationResult Validate(Usulan usulan, Instrumen instrumen)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        return Validate(usulan, instrumen, SourceMap.None, []);
    }

    /// <summary>Checks what was read, in spite of errors in reading, so that one run shows all errors. The result holds the reader's diagnostics too.</summary>
    /// <param name="data">The submission as read.</param>
    /// <param name="instrumen">The instrument of its edition.</param>
    public UsulanValidationResult Validate(DataResult<Usulan> data, Instrumen instrumen)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Draft is { } draft
            ? Validate(draft, instrumen, data.Source, data.Diagnostics)
            : new UsulanValidationResult(null, data.Diagnostics);
    }

    /// <summary>Checks what was read against the instrument of the edition it names. An edition that is not at hand is an error.</summary>
    /// <param name="data">The submission as read.</param>
    /// <param name="katalog">The editions at hand.</param>
    public UsulanValidationResult Validate(DataResult<Usulan> data, KatalogInstrumen katalog)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(katalog);
        if (data.Draft is not { Edisi.Length: > 0 } draft)
        {
            return new UsulanValidationResult(null, data.Diagnostics);
        }

        return katalog.Cari(draft.Edisi) is { } instrumen ? Validate(data, instrumen) : UnknownEdition(data, draft.Edisi, katalog.Edisi);
    }

    private UsulanValidationResult UnknownEdition(DataResult<Usulan> data, string edisi, IReadOnlyList<string> known)
    {
        var bag = new DiagnosticBag(options.Culture);
        bag.AddRange(data.Diagnostics);
        bag.Error(ValidationCodes.Edisi + ".unknown", data.Source.Locate("edisi"), "edisi", bag.Text("hint.known", string.Join(", ", known)), edisi);
        return new UsulanValidationResult(null, bag.Items);
    }

    private UsulanValidationResult Validate(Usulan usulan, Instrumen instrumen, SourceMap source, IReadOnlyList<Diagnostic> reading)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        var scope = new ValidationScope(usulan, instrumen, options.Bukti, options.Culture, source);
        var unread = reading.Where(d => d is { Severity: Severity.Error, Path: not null }).Select(d => d.Path!).ToList();
        var found = new IsiUsulanValidator(scope).Validate(usulan).Errors
            .Select(f => Locate(f, source))
            .Where(d => !unread.Exists(path => IsExplained(d, path)));
        var all = reading.Concat(found).Distinct()
            .OrderBy(d => d.Location?.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location?.Line)
            .ThenBy(d => d.Location?.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ToList();
        var valid = all.Exists(d => d.Severity == Severity.Error) ? null : new ValidUsulan(usulan, instrumen);
        return new UsulanValidationResult(valid, all) { Draft = usulan, Instrumen = instrumen, Source = source };
    }

    private static Diagnostic Locate(ValidationFailure failure, SourceMap source)
    {
        var path = DataPath.Parse(failure.PropertyName)?.ToString();
        var severity = failure.Severity switch
        {
            FluentValidation.Severity.Error => Severity.Error,
            FluentValidation.Severity.Warning => Severity.Warning,
            _ => Severity.Info,
        };
        return new Diagnostic(failure.ErrorCode, severity, failure.ErrorMessage, source.Locate(path), failure.CustomState as string, path);
    }

    /// <summary>Whether a value that could not be read is the reason: the diagnostic is about it, or misses it.</summary>
    private static bool IsExplained(Diagnostic diagnostic, string unread)
    {
        var path = diagnostic.Path ?? string.Empty;
        return IsAtOrBelow(path, unread) || (ValidationCodes.Completeness.Contains(diagnostic.Code) && IsAtOrBelow(unread, path));
    }

    private static bool IsAtOrBelow(string path, string top) =>
        path.StartsWith(top, StringComparison.Ordinal) && (path.Length == top.Length || top.Length == 0 || path[top.Length] is '.' or '[');
}
