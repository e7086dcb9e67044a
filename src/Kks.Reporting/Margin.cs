namespace Kks.Reporting;

/// <summary>Presets of page margins, which sources state differently.</summary>
public enum Margin
{
    /// <summary>2 cm at the top, 2.5 at the bottom, 3 left, 2 right.</summary>
    Bawaan,

    /// <summary>2 cm all round.</summary>
    Rata,

    /// <summary>2.5 cm at the top, 3 at the bottom, 3 left, 2.5 right.</summary>
    Lebar,
}
