using System.Resources;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Evidence;

/// <summary>The texts of diagnostics about evidence files, in every language the product speaks.</summary>
internal static class BuktiMessages
{
    public static MessageCatalogue Bukti { get; } = new(new ResourceManager("Kks.Exchange.Evidence.BuktiMessages", typeof(BuktiMessages).Assembly));
}
