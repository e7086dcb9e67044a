using System.Globalization;
using Kks.Model.Data;

namespace Kks.Model.Submissions;

/// <summary>
/// Writes a submission so that <see cref="UsulanReader"/> reads the same one back. Each file is written beside its goal and then
/// renamed. A file that says the same already is left alone, with its comments; comments in files that are replaced are lost.
/// Stateless and thread-safe.
/// </summary>
public static class UsulanWriter
{
    /// <summary>Writes one file, YAML or JSON by its extension.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="path">The file; its folder must exist.</param>
    public static void WriteFile(Usulan usulan, string path)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Write(usulan, path);
    }

    /// <summary>
    /// Writes a data folder: <c>usulan.yaml</c>, and one file per setting and body. A file that already answers a setting keeps its
    /// name where that keeps the order; files whose setting or body is no longer answered, or moved to another name, are removed.
    /// </summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="folder">The folder; made where it does not exist.</param>
    public static void WriteFolder(Usulan usulan, string folder)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Directory.CreateDirectory(folder);
        WriteAnswers(Path.Combine(folder, UsulanReader.TatananFolder), usulan.Tatanan, t => t.Kunci);
        WriteAnswers(Path.Combine(folder, UsulanReader.KelembagaanFolder), usulan.Kelembagaan, b => b.Kunci);
        var main = DataFileReader.Extensions.Select(e => Path.Combine(folder, UsulanReader.MainName + e)).ToList();
        Write(usulan with { Tatanan = [], Kelembagaan = [] }, main.Find(File.Exists) ?? main[0]);
    }

    private static void WriteAnswers<T>(string folder, IReadOnlyList<T> answers, Func<T, string> kunci)
        where T : class
    {
        var existing = Directory.Exists(folder) ? Directory.GetFiles(folder).Where(DataFileReader.IsData).Order(StringComparer.Ordinal).ToList() : [];
        if (answers.Count > 0)
        {
            Directory.CreateDirectory(folder);
        }

        var names = NamesFor([.. answers.Select(kunci)], existing, folder);
        foreach (var (answer, path) in answers.Zip(names))
        {
            Write(answer, path);
        }

        foreach (var stale in existing.Except(names))
        {
            File.Delete(stale);
        }
    }

    /// <summary>The files to write, in ascending order of their names, since that is the order they are read in.</summary>
    private static List<string> NamesFor(List<string> keys, List<string> existing, string folder)
    {
        var kept = keys.ConvertAll(k => existing.Find(f => KeyIn(f) == k) ?? Path.Combine(folder, Safe(k) + ".yaml"));
        var ordered = kept.Distinct(StringComparer.OrdinalIgnoreCase).Count() == kept.Count
            && kept.SequenceEqual(kept.OrderBy(Path.GetFileName, StringComparer.Ordinal));
        return ordered ? kept : [.. keys.Select((k, i) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i + 1:000}-{Safe(k)}.yaml")))];
    }

    private static string? KeyIn(string path) =>
        (DataFileReader.Parse(path, path, DataReaderOptions.Default).Root as DataMapping)?.Find("kunci")?.Value is DataScalar kunci ? kunci.Text : null;

    private static string Safe(string key)
    {
        var name = string.Concat(key.Take(60).Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '-'));
        return name.Length == 0 ? "tanpa-kunci" : name;
    }

    private static void Write<T>(T value, string path)
        where T : class
    {
        if (Says(path, value))
        {
            return;
        }

        var format = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) ? DataFormat.Json : DataFormat.Yaml;
        AtomicFile.Write(path, stream => DataWriter.Write(value, format, stream));
    }

    private static bool Says<T>(string path, T value)
        where T : class
    {
        if (!File.Exists(path))
        {
            return false;
        }

        var there = DataReader.Bind<T>(DataFileReader.Parse(path, path, DataReaderOptions.Default), path);
        return there.Value is { } read && DataWriter.Write(read, DataFormat.Json) == DataWriter.Write(value, DataFormat.Json);
    }
}
