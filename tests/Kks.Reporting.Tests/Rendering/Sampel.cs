using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Tests.Word;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>The sample districts, and submissions made for tests, ready to render.</summary>
internal static class Sampel
{
    private static readonly string KlungkungFolder = Path.Combine(Repository.Root, "samples", "klungkung-2025");

    private static readonly string LuwuFolder = Path.Combine(Repository.Root, "samples", "luwu-2021");

    public static ValidUsulan Klungkung { get; } = Checked(UsulanLoader.Load(KlungkungFolder));

    public static ValidUsulan Luwu { get; } = Checked(UsulanLoader.Load(LuwuFolder));

    public static RenderingOptions KlungkungOptions { get; } = new() { Bukti = new FolderBuktiStore(KlungkungFolder) };

    public static RenderingOptions LuwuOptions { get; } = new() { Bukti = new FolderBuktiStore(LuwuFolder) };

    public static ValidUsulan Validate(Usulan usulan, Instrumen instrumen) => Checked(new UsulanValidator().Validate(usulan, instrumen));

    private static ValidUsulan Checked(UsulanValidationResult result) =>
        result.Valid ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
}
