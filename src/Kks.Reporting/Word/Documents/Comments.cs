using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Takes the comments out of a text.</summary>
internal static class Comments
{
    private static readonly HashSet<string> Marks = ["commentRangeStart", "commentRangeEnd", "commentReference"];

    /// <summary>Takes out what refers to comments.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Remove(XElement root)
    {
        var found = root.Descendants().Where(element => element.Name.Namespace == WordNames.Main && Marks.Contains(element.Name.LocalName)).ToList();
        foreach (var mark in found)
        {
            var run = mark.Parent!;
            mark.Remove();
            if (run.Name == WordNames.Main + "r" && run.Elements().All(element => element.Name.LocalName == "rPr"))
            {
                run.Remove();
            }
        }

        return found.Count > 0;
    }
}
