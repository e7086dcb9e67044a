using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>A submission without errors, and the instrument it was checked against. Only <see cref="UsulanValidator"/> makes one. Immutable.</summary>
public sealed class ValidUsulan
{
    internal ValidUsulan(Usulan usulan, Instrumen instrumen)
    {
        Usulan = usulan;
        Instrumen = instrumen;
    }

    /// <summary>The submission.</summary>
    public Usulan Usulan { get; }

    /// <summary>The instrument of its edition.</summary>
    public Instrumen Instrumen { get; }
}
