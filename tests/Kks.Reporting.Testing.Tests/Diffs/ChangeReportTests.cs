using Kks.Reporting.Testing.Diffs;
using Kks.Reporting.Testing.Resources;

namespace Kks.Reporting.Testing.Tests.Diffs;

public sealed class ChangeReportTests
{
    [Fact]
    public void Lines_that_came_or_went_are_shown_as_such()
    {
        var report = Report("a\nb\nc\nd\n", "a\nc\nx\ny\nd\n");
        Assert.Contains("1. Baris 2\n   disetujui: b\n   sekarang:  (tidak ada)\n", report, StringComparison.Ordinal);
        Assert.Contains("2. Baris 3\n   disetujui: (tidak ada)\n   sekarang:  x\n              y\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_show_only_what_is_near_the_change()
    {
        var (before, after) = (string.Join(' ', Enumerable.Repeat("awal", 100)), string.Join(' ', Enumerable.Repeat("akhir", 100)));
        var report = Report($"{before} merah {after}\n", $"{before} biru {after}\n");
        Assert.Contains("[-merah-]", report, StringComparison.Ordinal);
        Assert.Contains("{+biru+}", report, StringComparison.Ordinal);
        Assert.True(report.Length < 600, report);
    }

    [Fact]
    public void A_sign_of_two_code_units_is_never_cut()
    {
        var long1 = string.Concat(Enumerable.Repeat("😀", 99));
        Assert.DoesNotContain('\uFFFD', new System.Text.UTF8Encoding(false).GetString(new System.Text.UTF8Encoding(false).GetBytes(Report($"{long1} a x{long1}\n", $"{long1} b x{long1}\n"))));
    }

    [Fact]
    public void Very_many_changes_are_counted_and_only_the_first_are_shown()
    {
        var old = string.Concat(Enumerable.Range(0, 200).Select(line => $"baris {line}\ntetap {line}\n"));
        var now = string.Concat(Enumerable.Range(0, 200).Select(line => $"ganti {line}\ntetap {line}\n"));
        var report = Report(old, now);
        Assert.Contains("Banyaknya perubahan: 200.", report, StringComparison.Ordinal);
        Assert.Contains("… dan 175 perubahan lagi.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_with_nothing_in_common_are_compared_in_bounded_time()
    {
        var old = string.Concat(Enumerable.Range(0, 60_000).Select(line => $"a{line}\n"));
        var now = string.Concat(Enumerable.Range(0, 60_000).Select(line => $"b{line}\n"));
        Assert.Single(TextComparer.Compare(old, now));
    }

    [Fact]
    public void Equal_texts_have_no_changes() => Assert.Empty(TextComparer.Compare("a\nb", "a\r\nb\n"));

    private static string Report(string old, string now) => new ChangeReport(TestingTexts.For("id")).Write(TextComparer.Compare(old, now));
}
