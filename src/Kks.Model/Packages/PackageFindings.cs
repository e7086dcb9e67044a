using System.Globalization;
using System.Resources;
using Kks.Model.Diagnostics;

namespace Kks.Model.Packages;

/// <summary>Collects what is wrong with one package.</summary>
internal sealed class PackageFindings(string file, CultureInfo culture)
{
    private static readonly MessageCatalogue Messages = new(new ResourceManager("Kks.Model.Packages.PackageMessages", typeof(PackageFindings).Assembly));
    private readonly DiagnosticBag bag = new(culture, Messages);

    public IReadOnlyList<Diagnostic> Items => bag.Items;

    public void Add(string code, string variant, params object?[] arguments) =>
        bag.Error(code + variant, new SourceLocation(file), hint: bag.Text(code + ".hint"), arguments: arguments);
}
