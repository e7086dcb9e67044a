using System.Globalization;
using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>Writes what people may type into a sheet's cells.</summary>
internal static class CheckPart
{
    private const string Main = WorkbookParts.Main;

    public static void Write(XmlWriter xml, IReadOnlyList<CellCheck> checks)
    {
        if (checks.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations", Main);
        xml.WriteAttributeString("count", checks.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var check in checks)
        {
            xml.WriteStartElement("dataValidation", Main);
            xml.WriteAttributeString("type", check.Type);
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("errorTitle", "Lembar kerja KKS");
            xml.WriteAttributeString("error", check.Error);
            xml.WriteAttributeString("sqref", check.Range.ToString());
            xml.WriteElementString("formula1", Main, check.First);
            if (check.Second is { } second)
            {
                xml.WriteElementString("formula2", Main, second);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
