namespace Kks.Model.Assessments;

/// <summary>The three levels (<i>tingkat</i>) that each choose an option for the same indicator.</summary>
public enum Tingkat
{
    /// <summary>The district itself (<i>nilai mandiri</i>).</summary>
    Mandiri,

    /// <summary>The province.</summary>
    Provinsi,

    /// <summary>The national verifiers.</summary>
    Pusat,
}
