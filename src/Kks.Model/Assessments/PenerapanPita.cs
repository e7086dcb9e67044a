namespace Kks.Model.Assessments;

/// <summary>How the settings must reach an award's bound, which the sources leave open (<i>penerapan pita</i>).</summary>
public enum PenerapanPita
{
    /// <summary>Each setting must reach it.</summary>
    PerTatanan,

    /// <summary>The plain mean of the settings must reach it.</summary>
    Rerata,
}
