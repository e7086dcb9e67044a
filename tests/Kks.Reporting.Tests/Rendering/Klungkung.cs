using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Tests.Word;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>The sample district, and a submission made for tests, ready to render.</summary>
internal static class Klungkung
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "klungkung-2025");

    public static ValidUsulan Usulan { get; } = Checked(UsulanLoader.Load(Folder));

    public static IBuktiStore Bukti { get; } = new FolderBuktiStore(Folder);

    public static ValidUsulan Validate(Usulan usulan, Instrumen instrumen) => Checked(new UsulanValidator().Validate(usulan, instrumen));

    private static ValidUsulan Checked(UsulanValidationResult result) =>
        result.Valid ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
}
