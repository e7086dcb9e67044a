using System.Resources;
using Kks.Model.Diagnostics;

namespace Kks.Model.Instruments;

/// <summary>The texts of diagnostics about catalogues, in every language the product speaks.</summary>
internal static class InstrumenMessages
{
    public static MessageCatalogue Katalog { get; } =
        new(new ResourceManager("Kks.Model.Instruments.InstrumenMessages", typeof(InstrumenMessages).Assembly));
}
