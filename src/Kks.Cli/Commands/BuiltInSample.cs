using Kks.Model.Data;
using Kks.Model.Validation;

namespace Kks.Cli.Commands;

/// <summary>The sample a new template pack begins with, read from this program.</summary>
internal static class BuiltInSample
{
    public static UsulanValidationResult Load()
    {
        using var stream = SampleFiles.Open(SampleFiles.Submission);
        return new UsulanValidator().Validate(DataReader.Read<Model.Submissions.Usulan>(SampleFiles.Submission, stream), Model.Instruments.KatalogInstrumen.Bawaan);
    }
}
