using Kks.Model.Diagnostics;

namespace Kks.Exchange.LembarKerja;

/// <summary>Reports what two sides changed differently, and says whose value is taken.</summary>
internal sealed class PertentanganLembar(DiagnosticBag bag, PihakUtama utama)
{
    public DiagnosticBag Bag => bag;

    /// <summary>Two workbooks disagree; neither is taken.</summary>
    public void BetweenAgencies(string apa, string? first, SourceLocation firstPlace, string? second, SourceLocation secondPlace) => bag.Error(
        LembarCodes.AgenciesDisagree, secondPlace, null, bag.Text(LembarCodes.AgenciesDisagree + ".hint"), apa, Show(second), Show(first), firstPlace);

    /// <summary>Worksheet and folder disagree.</summary>
    /// <returns>Whether the worksheet's value is taken.</returns>
    public bool WithFolder(string apa, string? theirs, string? ours, SourceLocation place)
    {
        var severity = utama == PihakUtama.TidakAda ? Severity.Error : Severity.Warning;
        bag.Add(severity, $"{LembarCodes.FolderDisagrees}.{utama.ToString().ToLowerInvariant()}", place, null, bag.Text(LembarCodes.FolderDisagrees + ".hint"), apa, Show(theirs), Show(ours));
        return utama == PihakUtama.Lembar;
    }

    private string Show(string? value) => value is null ? bag.Text("lembar.kosong") : $"'{Excerpt.Of(value)}'";
}
