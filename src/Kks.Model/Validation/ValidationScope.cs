using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>What validators need to know besides the value they check; one per run.</summary>
internal sealed class ValidationScope(Usulan usulan, Instrumen instrumen, IBuktiStore bukti, CultureInfo culture, SourceMap source)
{
    private readonly Lazy<IReadOnlyList<string>> files = new(bukti.List);

    // Made once, since making rules costs more than running them.
    private JawabanValidator? jawabanValidator;

    public Instrumen Instrumen => instrumen;

    public IBuktiStore Bukti => bukti;

    public IReadOnlyList<int> TahunData => instrumen.TahunData;

    public IReadOnlyList<string> PerangkatDaerah { get; } = [.. usulan.PerangkatDaerah.Select(p => p.Kunci)];

    public IReadOnlyList<string> JenisBukti { get; } = [.. instrumen.JenisBukti.Select(j => j.Kunci)];

    /// <summary>The indicator of the answer being checked; null where the instrument does not know it.</summary>
    public Indikator? Indikator { get; private set; }

    /// <summary>The body whose answer is being checked; null for a setting's.</summary>
    public JawabanBadan? Badan { get; private set; }

    /// <summary>The validator of an answer, set to its indicator and body. A run checks one answer after the other.</summary>
    public JawabanValidator ValidatorOf(Indikator? indikator, JawabanBadan? badan)
    {
        Indikator = indikator;
        Badan = badan;
        return jawabanValidator ??= new JawabanValidator(this);
    }

    /// <summary>The evidence files there are, for finding the one that was meant.</summary>
    public IReadOnlyList<string> Files => files.Value;

    public string Text(string key, params object?[] arguments) => MessageCatalogue.Model.Text(culture, key, arguments);

    /// <summary>"Did you mean", or the known names where none is near.</summary>
    public string? Suggest(string given, IReadOnlyList<string> known)
    {
        if (NearestName.Find(given, known) is { } nearest)
        {
            return Text("hint.nearest", nearest);
        }

        return known.Count is > 0 and <= 20 ? Text("hint.known", string.Join(", ", known)) : null;
    }

    /// <summary>A place as people read it in a message; the data path where there is no file.</summary>
    public string Place(string path) => source.Locate(path)?.ToString() ?? DataPath.Parse(path)?.ToString() ?? path;
}
