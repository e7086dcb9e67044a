using System.Net;
using System.Text.RegularExpressions;

namespace Kks.Sample.AspNetCore.Tests.Hosting;

/// <summary>A form as a browser without scripts sees it: the fields and what they hold, to change and send.</summary>
internal sealed partial class Form
{
    private readonly HttpClient client;
    private readonly string address;

    private Form(HttpClient client, string address, string page)
    {
        this.client = client;
        this.address = address;
        Fields = Read(page);
    }

    public Dictionary<string, string> Fields { get; }

    public string this[string name]
    {
        set => Fields[name] = Fields.ContainsKey(name) ? value : throw new KeyNotFoundException($"The form has no field '{name}': {string.Join(", ", Fields.Keys)}");
    }

    public static async Task<Form> GetAsync(HttpClient client, string address) =>
        new(client, address, await client.GetStringAsync(new Uri(address, UriKind.Relative)));

    public static Form Parse(HttpClient client, string address, string page) => new(client, address, page);

    public Task<HttpResponseMessage> SendAsync(string query = "", string accept = "text/html") =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Post, address + query)
        {
            Content = new FormUrlEncodedContent(Fields),
            Headers = { { "Accept", accept } },
        });

    private static Dictionary<string, string> Read(string page)
    {
        var html = FormElement().Match(page).Value;
        var fields = new Dictionary<string, string>();
        foreach (Match input in Inputs().Matches(html))
        {
            var tag = input.Value;
            if (Attribute(tag, "type") != "radio" || tag.Contains(" checked", StringComparison.Ordinal))
            {
                fields[Attribute(tag, "name")!] = Attribute(tag, "value") ?? string.Empty;
            }
        }

        foreach (Match select in Selects().Matches(html))
        {
            fields[select.Groups[1].Value] = WebUtility.HtmlDecode(Selected().Match(select.Value).Groups[1].Value);
        }

        foreach (Match area in Areas().Matches(html))
        {
            fields[area.Groups[1].Value] = WebUtility.HtmlDecode(area.Groups[2].Value);
        }

        return fields;
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormElement();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<select[^>]*name=\"([^\"]*)\".*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option value=\"([^\"]*)\" selected")]
    private static partial Regex Selected();

    [GeneratedRegex("<textarea[^>]*name=\"([^\"]*)\"[^>]*>\n?(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Areas();
}
