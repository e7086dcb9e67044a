using Kks.Cli.Resources;
using Kks.Model.Data;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Cli.Commands;

/// <summary>Loads a data folder with messages in the person's language.</summary>
internal static class SubmissionLoader
{
    public static UsulanValidationResult Load(string path, Texts texts) =>
        UsulanLoader.Load(path, DataReaderOptions.Default with { Culture = texts.Culture });

    public static IBuktiStore StoreOf(string path) =>
        new FolderBuktiStore(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!);
}
