using System.Globalization;
using System.Resources;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Workbooks;

/// <summary>The texts of diagnostics about workbooks, and of the workbooks themselves.</summary>
internal static class ExchangeMessages
{
    public static MessageCatalogue Workbooks { get; } =
        new(new ResourceManager("Kks.Exchange.Workbooks.WorkbookMessages", typeof(ExchangeMessages).Assembly));

    public static DiagnosticBag NewBag(CultureInfo culture) => new(culture, Workbooks);
}
