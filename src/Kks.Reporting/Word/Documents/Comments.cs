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
        var runs = found.Select(mark => mark.Parent!).Where(run => run.Name == WordNames.Main + "r").ToHashSet();
        Batch.Remove(found.ToHashSet());
        Batch.Remove(runs.Where(run => run.Elements().All(element => element.Name.LocalName == "rPr")).ToHashSet());
        return found.Count > 0;
    }
}
