using Kks.SampleArt.Encoding;
using Kks.SampleArt.Photos;
using Kks.SampleArt.Scenes;

if (args is ["--ikon", var icon])
{
    using var file = File.Create(icon);
    PngWriter.Write(file, PackageIcon.Draw());
    return 0;
}

if (args is not [var folder])
{
    await Console.Error.WriteLineAsync("Usage: Kks.SampleArt FOLDER   (the evidence folder, for example samples/klungkung-2025/bukti)\n       Kks.SampleArt --ikon src/icon.png");
    return 2;
}

var printer = new PhotoPrinter();
foreach (var photo in PhotoList.Load())
{
    using var file = Create(photo.Berkas);
    printer.Print(photo, file);
    Console.WriteLine($"{photo.Berkas}  {file.Length / 1024} KB");
}

using (var emblem = Create("lambang.png"))
{
    PngWriter.Write(emblem, Emblem.Draw());
    Console.WriteLine($"lambang.png  {emblem.Length / 1024} KB");
}

return 0;

FileStream Create(string name)
{
    var path = Path.Combine(folder, name);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    return File.Create(path);
}
