namespace Kks.Exchange.LembarKerja;

/// <summary>Whose value is taken where a worksheet and the data folder both changed something since the worksheet was made.</summary>
public enum PihakUtama
{
    /// <summary>Nobody's: the folder stays as it is and the conflict is an error.</summary>
    TidakAda,

    /// <summary>The worksheet's; the conflict is a warning.</summary>
    Lembar,

    /// <summary>The folder's; the conflict is a warning.</summary>
    Folder,
}
