using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Model.Instruments;

/// <summary>Collects what is wrong with a catalogue, each thing at its place in the file.</summary>
internal sealed class InstrumenFindings(SourceMap source, CultureInfo culture)
{
    private readonly DiagnosticBag bag = new(culture, InstrumenMessages.Katalog);

    public IReadOnlyList<Diagnostic> Items => bag.Items;

    public CultureInfo Culture => culture;

    public void Error(string key, string path, string? hint = null, params object?[] arguments) =>
        bag.Error(key, source.Locate(path), path, hint, arguments);

    /// <summary>The hint that names the nearest of the names known; null where none is near.</summary>
    public string? Nearest(string given, IEnumerable<string> known) =>
        NearestName.Find(given, known) is { } nearest ? bag.Text("hint.terdekat", nearest) : null;

    /// <summary>Keys are well formed and used once; a thing without a key is passed over.</summary>
    public void CheckKeys<T>(IReadOnlyList<T> items, Func<T, string?> key, string path)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < items.Count; i++)
        {
            if (key(items[i]) is not { } kunci)
            {
                continue;
            }

            var place = $"{path}[{i}].kunci";
            if (kunci.Length == 0 || kunci.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
            {
                Error(InstrumenCodes.KeyForm, place, null, Excerpt.Of(kunci));
            }
            else if (!seen.Add(kunci))
            {
                Error(InstrumenCodes.DuplicateKey, place, null, kunci);
            }
        }
    }

    /// <summary>Numbers are used once.</summary>
    public void CheckNumbers<T>(IReadOnlyList<T> items, Func<T, int> number, string path)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < items.Count; i++)
        {
            if (!seen.Add(number(items[i])))
            {
                Error(InstrumenCodes.DuplicateNumber, $"{path}[{i}].nomor", null, number(items[i]));
            }
        }
    }
}
