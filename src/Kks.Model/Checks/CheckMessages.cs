using System.Resources;
using Kks.Model.Diagnostics;

namespace Kks.Model.Checks;

/// <summary>The texts of findings, in every language the product speaks.</summary>
internal static class CheckMessages
{
    public static MessageCatalogue Katalog { get; } =
        new(new ResourceManager("Kks.Model.Checks.CheckMessages", typeof(CheckMessages).Assembly));
}
