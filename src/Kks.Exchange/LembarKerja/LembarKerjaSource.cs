namespace Kks.Exchange.LembarKerja;

/// <summary>A filled worksheet to take over.</summary>
/// <param name="Name">The file's name as its owner knows it, for diagnostics and as the source of answers.</param>
/// <param name="Open">Opens the .xlsx, seekable; the importer closes it.</param>
/// <param name="Saved">When it was last saved, local time; null where that is not known.</param>
public sealed record LembarKerjaSource(string Name, Func<Stream> Open, DateTime? Saved = null);
