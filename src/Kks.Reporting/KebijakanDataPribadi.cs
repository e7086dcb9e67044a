namespace Kks.Reporting;

/// <summary>What happens to the personal data of officials, their rank and NIP.</summary>
public enum KebijakanDataPribadi
{
    /// <summary>It is printed, as papers to be signed need it.</summary>
    Cetak,

    /// <summary>It is left out, for copies that are published.</summary>
    Tanpa,
}
