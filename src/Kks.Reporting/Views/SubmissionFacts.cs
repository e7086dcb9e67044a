using System.Security.Cryptography;
using System.Text;
using Kks.Model.Assessments;
using Kks.Model.Checks;
using Kks.Model.Data;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Reporting.Views;

/// <summary>What all documents of one submission have in common, reckoned once however many there are. Immutable and thread-safe.</summary>
internal sealed class SubmissionFacts
{
    private readonly Lazy<IReadOnlyList<KewajibanPerangkatDaerah>> _owed;

    private readonly Lazy<string> _fingerprint;

    public SubmissionFacts(Usulan usulan, Instrumen instrumen, Penilaian penilaian)
    {
        (Usulan, Instrumen, Penilaian) = (usulan, instrumen, penilaian);
        _owed = new(() => DaftarKewajiban.Susun(new PemeriksaUsulan().Periksa(new UsulanValidator().Validate(Usulan, Instrumen))));
        _fingerprint = new(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DataWriter.Write(Usulan, DataFormat.Json)))));
    }

    public Usulan Usulan { get; }

    public Instrumen Instrumen { get; }

    public Penilaian Penilaian { get; }

    /// <summary>What agencies owe. The checks run when first asked for; evidence files are not opened.</summary>
    public IReadOnlyList<KewajibanPerangkatDaerah> Owed => _owed.Value;

    /// <summary>Tells whether two documents were made of the same data: the SHA-256 of the submission as JSON.</summary>
    public string Fingerprint => _fingerprint.Value;
}
