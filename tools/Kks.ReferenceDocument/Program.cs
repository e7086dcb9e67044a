using Kks.ReferenceDocument;

if (args.Length != 1)
{
    Console.Error.WriteLine("Pemakaian: dotnet run --project tools/Kks.ReferenceDocument -- templates/bersama/reference.docx");
    return 2;
}

using var file = File.Create(args[0]);
ReferenceDocumentBuilder.Write(file);
return 0;
