using Kks.Model.Diagnostics;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Reporting.Testing.Projects;

/// <summary>A sample: a data folder and the submission in it.</summary>
internal sealed record SampleData(string Name, string Folder, ValidUsulan Usulan)
{
    public RenderingOptions Printing => new() { Bukti = new FolderBuktiStore(Folder) };
}
