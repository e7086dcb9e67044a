namespace Kks.Model.Data;

/// <summary>Writes a file beside its goal and renames it: after a crash there is the old file or the new one, never half of one. Stateless and thread-safe.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The goal; its folder must exist. A file that is there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file could not be written; what was there is whole.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is not allowed there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        TryWrite(path, stream =>
        {
            write(stream);
            return true;
        });
    }

    /// <summary>Writes a file, unless the content turns out to be unusable: then what was there stays.</summary>
    /// <param name="path">The goal; its folder must exist.</param>
    /// <param name="write">Writes the content and says whether it is usable.</param>
    /// <returns>What <paramref name="write"/> said.</returns>
    /// <exception cref="IOException">The file could not be written; what was there is whole.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is not allowed there.</exception>
    public static bool TryWrite(string path, Func<Stream, bool> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var draft = path + ".baru";
        try
        {
            using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write))
            {
                if (!write(stream))
                {
                    return false;
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
