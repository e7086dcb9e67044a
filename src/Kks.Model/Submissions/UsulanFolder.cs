using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Model.Submissions;

/// <summary>Folder -> one tree as if it were one file -> <see cref="Usulan"/>; each node keeps its own file and line.</summary>
internal sealed class UsulanFolder(string folder, DataReaderOptions options)
{
    private readonly FolderBoundary boundary = new(folder);
    private readonly DiagnosticBag bag = new(options.Culture);
    private readonly string prefix = folder.Replace('\\', '/').TrimEnd('/') + "/";

    public DataResult<Usulan> Read()
    {
        var (main, name) = ReadMain();
        var root = Join(main, name);
        var result = DataReader.Bind<Usulan>(new DataTree(root, []), name, options);

        // Where usulan.yaml could not be read, what it should have held is not missing as well.
        var diagnostics = result.Diagnostics.Where(d => main is not null || d.Path is not ("edisi" or "daerah"));
        return new DataResult<Usulan>(result.Draft, [.. bag.Items, .. diagnostics], result.Source);
    }

    private (DataNode? Root, string Name) ReadMain()
    {
        var found = DataFileReader.Extensions.Select(e => UsulanReader.MainName + e).Where(n => File.Exists(Path.Combine(folder, n))).ToList();
        if (found.Count == 0)
        {
            bag.Error(DataCodes.Missing + ".usulan", new SourceLocation(prefix.TrimEnd('/')), null, null, prefix.TrimEnd('/'));
            return (null, prefix + UsulanReader.MainName + ".yaml");
        }

        foreach (var other in found.Skip(1))
        {
            bag.Error(DataCodes.FileKind + ".twice", new SourceLocation(prefix + other), null, null, found[0]);
        }

        return (ReadFile(found[0]), prefix + found[0]);
    }

    private DataNode Join(DataNode? main, string name)
    {
        if (main is not (null or DataMapping))
        {
            return main;
        }

        var place = main?.Location ?? new SourceLocation(name);
        var entries = ((main as DataMapping)?.Entries ?? []).ToList();
        Append(entries, UsulanReader.TatananFolder, place);
        Append(entries, UsulanReader.KelembagaanFolder, place);
        return new DataMapping(place, entries);
    }

    /// <summary>Adds the answers in a folder to the list of the same name.</summary>
    private void Append(List<DataEntry> entries, string key, SourceLocation place)
    {
        var added = ReadAnswers(key);
        var at = entries.FindIndex(e => e.Key == key);
        if (added.Count == 0)
        {
            return;
        }

        if (at < 0)
        {
            entries.Add(new DataEntry(key, place, new DataSequence(place, added)));
        }
        else if (entries[at].Value is DataSequence or DataScalar { Kind: ScalarKind.Null })
        {
            var own = (entries[at].Value as DataSequence)?.Items ?? [];
            entries[at] = entries[at] with { Value = new DataSequence(entries[at].KeyLocation, [.. own, .. added]) };
        }
    }

    private List<DataNode> ReadAnswers(string subfolder)
    {
        var path = Path.Combine(folder, subfolder);
        var nodes = new List<DataNode>();
        foreach (var file in FilesIn(path, subfolder))
        {
            var relative = $"{subfolder}/{Path.GetFileName(file)}";
            if (DataFileReader.IsData(file))
            {
                nodes.AddRange(ReadFile(relative) is { } node ? [node] : []);
            }
            else
            {
                bag.Add(Severity.Warning, DataCodes.FileKind + ".ignored", new SourceLocation(prefix + relative), null, null, Path.GetExtension(file));
            }
        }

        return nodes;
    }

    private string[] FilesIn(string path, string subfolder)
    {
        try
        {
            return Directory.Exists(path)
                ? [.. Directory.EnumerateFiles(path).Where(f => Path.GetFileName(f)[0] is not ('.' or '~')).Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Error(DataCodes.Unreadable + ".access", new SourceLocation(prefix + subfolder));
            return [];
        }
    }

    private DataNode? ReadFile(string relative)
    {
        var name = prefix + relative;
        if (boundary.Resolve(relative) is not { } path)
        {
            bag.Error(DataCodes.OutsideFolder, new SourceLocation(name));
            return null;
        }

        var tree = DataFileReader.Parse(path, name, options);
        bag.AddRange(tree.Diagnostics);
        return tree.Root;
    }
}
