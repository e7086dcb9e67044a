using Kks.Model.Instruments;

namespace Kks.Model.Tests.Instruments;

public sealed class OpsiTests
{
    private static readonly Indikator Indikator = KatalogInstrumen.Bawaan.Cari("2023-2024")!
        .Tatanan[1].Indikator.Single(i => i.Kunci == "tim-koordinasi-sda");

    [Theory]
    [InlineData("100", 0)]
    [InlineData(" 50 ", 1)]
    [InlineData("50.0", 1)]
    [InlineData("a", 0)]
    [InlineData("d", 3)]
    public void An_option_is_found_by_value_or_letter(string pilihan, int urutan) =>
        Assert.Same(Indikator.Skala[urutan], Indikator.CariOpsi(pilihan));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("75")]
    [InlineData("e")]
    [InlineData("A")]
    [InlineData("ya")]
    [InlineData("0")]
    public void A_name_that_fits_no_option_or_two_finds_none(string? pilihan) => Assert.Null(Indikator.CariOpsi(pilihan));

    [Fact]
    public void An_option_without_a_value_is_found_by_its_key()
    {
        var butir = KatalogInstrumen.Bawaan.Cari("2023-2024")!.Kelembagaan[0].Indikator[0];
        Assert.Equal("Ya", butir.CariOpsi("ya")?.Label);
        Assert.Equal("b", butir.HurufOpsi(butir.CariOpsi("tidak")!));
    }
}
