using AplikasiDaerah;

await Aplikasi.Bangun(new WebApplicationOptions { Args = args }).RunAsync();
