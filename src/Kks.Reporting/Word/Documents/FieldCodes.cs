using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Finds the codes of fields; Word tears them apart, so pieces that belong together are joined.</summary>
internal static class FieldCodes
{
    private static readonly XName Piece = WordNames.Main + "instrText";
    private static readonly XName Mark = WordNames.Main + "fldChar";
    private static readonly XName Simple = WordNames.Main + "fldSimple";
    private static readonly XName Instruction = WordNames.Main + "instr";

    public static IEnumerable<FieldCode> Find(XElement root, ISet<string> names)
    {
        var codes = Join(root).Select(piece => new FieldCode(piece, piece.Value))
            .Concat(root.Descendants(Simple).Select(field => field.Attribute(Instruction)).OfType<XAttribute>().Select(code => new FieldCode(code, code.Value)));
        return [.. codes.Where(code => FieldCode.Refers(code.Text, names) || FieldCode.Counts(code.Text))];
    }

    private static List<XElement> Join(XElement root)
    {
        var open = new Stack<List<XElement>>();
        var codes = new List<XElement>();
        foreach (var element in root.Descendants().Where(element => element.Name == Piece || element.Name == Mark).ToList())
        {
            if (element.Name == Piece)
            {
                if (open.TryPeek(out var pieces))
                {
                    pieces.Add(element);
                }

                continue;
            }

            // A field inside another one parts its code.
            if (open.TryPeek(out var current))
            {
                Join(current, codes);
            }

            switch (element.Attribute(WordNames.Main + "fldCharType")?.Value)
            {
                case "begin":
                    open.Push([]);
                    break;
                case "end":
                    open.TryPop(out _);
                    break;
            }
        }

        return codes;
    }

    private static void Join(List<XElement> pieces, List<XElement> codes)
    {
        if (pieces.Count == 0)
        {
            return;
        }

        var first = pieces[0];
        first.Value = string.Concat(pieces.Select(piece => piece.Value));
        first.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        pieces.Skip(1).ToList().ForEach(piece => piece.Value = "");
        codes.Add(first);
        pieces.Clear();
    }
}
