using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>Finds the merged ranges of a sheet; they stand behind its cells.</summary>
internal static class MergeReader
{
    /// <summary>Reads the ranges.</summary>
    /// <exception cref="WorkbookLimitException">There are more than <paramref name="limit"/>.</exception>
    public static IReadOnlyList<CellRange> Read(XmlReader xml, int limit)
    {
        var ranges = new List<CellRange>();
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
            {
                xml.Skip();
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && CellRange.Parse(xml.GetAttribute("ref") ?? string.Empty) is { } range)
            {
                ranges.Add(range);
            }

            if (ranges.Count > limit)
            {
                throw new WorkbookLimitException();
            }

            xml.Read();
        }

        return ranges;
    }
}
