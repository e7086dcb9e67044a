namespace AplikasiDaerah.Web;

/// <summary>What failed is told to people as a page and to programs as problem details (RFC 9457), to neither with a stack trace.</summary>
public static class HalamanGalat
{
    public static void UseHalamanGalat(this IApplicationBuilder app)
    {
        app.UseWhen(WantsPage, people =>
        {
            people.UseExceptionHandler("/galat/500");
            people.UseStatusCodePagesWithReExecute("/galat/{0}");
        });
        app.UseWhen(context => !WantsPage(context), programs =>
        {
            programs.UseExceptionHandler();
            programs.UseStatusCodePages();
        });
    }

    private static bool WantsPage(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept.Any(type => type.MatchesMediaType("text/html") && !type.MatchesAllTypes);
}
