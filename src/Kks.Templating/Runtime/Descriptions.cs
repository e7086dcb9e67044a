namespace Kks.Templating.Runtime;

/// <summary>The kinds of values in the words of messages.</summary>
internal static class Descriptions
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "Nilai kosong",
        ValueKind.Bool => "Nilai benar/salah",
        ValueKind.String => "Teks",
        ValueKind.List => "Daftar",
        ValueKind.Function => "Fungsi",
        ValueKind.Empty => "Konstanta empty",
        ValueKind.DateTime or ValueKind.DateOnly or ValueKind.DateTimeOffset => "Tanggal",
        ValueKind.TimeOnly => "Jam",
        ValueKind.TimeSpan => "Rentang waktu",
        ValueKind.Object or ValueKind.Host => "Objek",
        _ => "Bilangan",
    };
}
