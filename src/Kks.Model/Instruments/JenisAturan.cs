namespace Kks.Model.Instruments;

/// <summary>The kinds of rule an instrument uses.</summary>
public enum JenisAturan
{
    /// <summary>A person chooses; numbers do not decide (<i>pilihan</i>).</summary>
    Pilihan,

    /// <summary>The direction between the two data years (<i>tren</i>).</summary>
    Tren,

    /// <summary>A threshold in the last data year (<i>ambang</i>).</summary>
    Ambang,

    /// <summary>Both direction and threshold (<i>tren-ambang</i>).</summary>
    TrenAmbang,
}
