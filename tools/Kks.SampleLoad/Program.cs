using Kks.SampleLoad;

if (LoadOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(LoadOptions.Usage);
    return 2;
}

var documents = ExpectedDocument.All(options.Sample);
await using var app = await SampleApp.StartAsync(options);
Console.WriteLine($"{documents.Count} documents, {options.Connections} connections, {options.Duration.TotalSeconds:0} s, app at {app.Address}");
var report = await new Load(app, documents, options).RunAsync();
Console.WriteLine(report.ToText());
return report.Sound ? 0 : 1;
