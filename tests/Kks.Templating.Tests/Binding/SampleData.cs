namespace Kks.Templating.Tests.Binding;

public enum SampleStatus
{
    Belum,
    SudahSah,
}

public sealed record SampleEvidence(string Judul, DateOnly Tanggal, long? Ukuran);

public sealed record SampleIndicator(
    int Nomor, string Nama, decimal? Nilai, SampleStatus Status, IReadOnlyList<SampleEvidence> Bukti, SampleAgency? PerangkatDaerah);

public sealed record SampleAgency(string Nama);

public sealed record SampleSetting(string Nama, List<SampleIndicator> Indikator)
{
    public IReadOnlyDictionary<string, string> Catatan { get; init; } = new Dictionary<string, string>();

    public object? Lain { get; init; }

    public string Gagal => throw new InvalidOperationException("rusak");
}

public sealed record SampleView(SampleSetting Tatanan, int Tahun, string[] Sasaran, IEnumerable<int> Angka)
{
    public static SampleView Create() => new(
        new SampleSetting(
            "Permukiman",
            [
                new SampleIndicator(1, "Air <minum>", 87.50m, SampleStatus.SudahSah, [new SampleEvidence("SK", new DateOnly(2025, 1, 31), 12)], new SampleAgency("Dinkes")),
                new SampleIndicator(2, "Udara", null, SampleStatus.Belum, [], null),
            ])
        {
            Catatan = new Dictionary<string, string> { ["air"] = "baik" },
            Lain = new SampleAgency("Bappeda"),
        },
        2025,
        ["a", "b"],
        Enumerable.Range(1, 3));
}
