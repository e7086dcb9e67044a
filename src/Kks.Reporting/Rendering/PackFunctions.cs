using Kks.Reporting.Views;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Reporting.Rendering;

/// <summary>The functions of templates that only packs have, since they need a district.</summary>
internal static class PackFunctions
{
    public static void AddTo(FunctionNamespace plain) => plain
        .Add("dokumen_paket", ResultKind.Content, Parameter.Text("paket"), Parameter.Any("tentang", Value.Null), PackDocument);

    private static Value PackDocument(CallContext call, string? pack, Value about)
    {
        if (call.State is not ViewContext context)
        {
            throw call.Error("dokumen_paket hanya berlaku saat dokumen sebuah daerah disusun.");
        }

        return Value.FromHost(context.Paket.Make(call, context.Inside, pack ?? "", KeyOf(call, about)));
    }

    private static string? KeyOf(CallContext call, Value about) => about.Reference switch
    {
        TatananView view => view.Kunci,
        BadanView view => view.Kunci,
        PerangkatDaerahView view => view.Kunci,
        _ => call.ToText(about) is { Length: > 0 } key ? key : null,
    };
}
