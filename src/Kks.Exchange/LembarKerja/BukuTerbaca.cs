namespace Kks.Exchange.LembarKerja;

/// <summary>A workbook read: its rows, and what it remembers of being handed out.</summary>
internal sealed class BukuTerbaca(LembarKerjaSource sumber, AsalTerbaca? asal)
{
    public LembarKerjaSource Sumber { get; } = sumber;

    /// <summary>What was handed out; null where the workbook forgot it.</summary>
    public AsalTerbaca? Asal { get; } = asal;

    public List<BarisTerbaca> Jawaban { get; } = [];

    public List<BarisTerbaca> Bukti { get; } = [];
}
