using Kks.Model.Data;

namespace Kks.Model.Checks;

/// <summary>Reads the data tables that come with the checks.</summary>
internal static class DataTabel
{
    public static T Baca<T>(string nama)
        where T : class
    {
        using var isi = typeof(DataTabel).Assembly.GetManifestResourceStream("Kks.Model.Checks." + nama)!;
        var hasil = DataReader.Read<T>(nama, isi);
        return hasil.Value ?? throw new InvalidOperationException(string.Join(Environment.NewLine, hasil.Diagnostics));
    }
}
