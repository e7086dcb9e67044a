using Kks.Reporting.Rendering;
using Kks.Templating;

namespace Kks.Reporting.Packs;

/// <summary>Names the templates of one pack and says how they are compiled.</summary>
internal sealed class PackText(IPackFiles files)
{
    private readonly PackTemplateSource _source = new(files);

    public TemplateOptions Options(string file) => new()
    {
        Name = $"{files.Name}/{file}",
        Source = _source,
        Functions = ReportFunctions.Packs,
        AutoIndent = false,
    };
}
