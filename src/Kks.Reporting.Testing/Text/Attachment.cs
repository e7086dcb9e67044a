using System.Xml.Linq;
using Kks.Reporting.Testing.Drawing;

namespace Kks.Reporting.Testing.Text;

/// <summary>What is shown below the paragraph it hangs on: a text box with blocks, or a chart with data.</summary>
internal sealed record Attachment(string Title, IReadOnlyList<XElement> Blocks, ChartData? Chart);
