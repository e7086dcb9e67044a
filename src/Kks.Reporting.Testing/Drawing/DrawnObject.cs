using Kks.Reporting.Testing.Text;

namespace Kks.Reporting.Testing.Drawing;

/// <summary>A drawing as text in the line, and what is shown below the paragraph.</summary>
internal sealed record DrawnObject(string Text, IReadOnlyList<Attachment> Attachments);
