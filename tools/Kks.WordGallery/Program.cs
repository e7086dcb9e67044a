using Kks.WordGallery;

if (args.Length != 1)
{
    Console.Error.WriteLine("Pemakaian: dotnet run --project tools/Kks.WordGallery -- samples/04-templat-word/templat");
    return 2;
}

Directory.CreateDirectory(args[0]);
foreach (var template in GalleryCatalogue.All)
{
    File.WriteAllBytes(Path.Combine(args[0], template.Name + ".docx"), GalleryDocument.Make(template));
}

return 0;
