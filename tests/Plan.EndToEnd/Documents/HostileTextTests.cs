using System.Globalization;
using System.Text;
using System.Text.Json;
using Plan.EndToEnd.Running;
using Plan.Tests.Output;

namespace Plan.EndToEnd.Documents;

/// <summary>Whatever an author says stays text in a real browser: as a name, in a text, as a link, an image, the name of a file.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Image =
        """<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><image href="http://evil.example/x.png"/></svg>""";

    // All that a text may become.
    private const string Markdown = """
        # h1

        ## h2

        ### h3 ###

        *a* **b** `c` <https://evil.example> [d](https://evil.example "e") ![f](bild.svg) [](goal:g)  
        g[^1]

        > quote

        - item

        2. item

        | a | b |
        |:--|--:|
        | 1 | 2 |

        ***

        ```html
        code
        ```

        [^1]: note
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_runs_nothing_leaves_and_no_attribute_breaks_out()
    {
        Write("harmless", "OFARLIGT", Markdown);
        foreach (var (number, text) in HostileTexts.All.Index()) Write(Id(number), text, ProseOf(text));
        var built = await PlanProgram.Run(_folder.Path, "build", "plans", "--draft", "--to", "html", "-o", "out");
        Assert.True(built.ExitCode == 1, built.Error.Length > 2000 ? built.Error[^2000..] : built.Error);

        var told = await Open([.. HostileTexts.All.Index().Select(text => _folder.At($"out/{Id(text.Index)}.html"))]);

        Assert.Equal(HostileTexts.All.Length, told.Count);
        Assert.Empty(
            from page in told
            where page.Problems.Length > 0
            let text = HostileTexts.All[int.Parse(page.Name[1..4], CultureInfo.InvariantCulture)]
            select $"{text}: {string.Join(", ", page.Problems)}");
    }

    [Fact]
    public async Task What_is_alive_would_be_seen()
    {
        var harmless = _folder.Write("out/harmless.html", "<!doctype html><html lang=en><title>x</title><body><a href='#x'>x</a></html>");
        const string Alive = "<script>alert(1)</script><img src=http://evil.example/x onerror=alert(2)>"
            + "<a href=javascript:x tabindex=0 onfocus=alert(3)>y</a><p style='background:url(x)'>";
        var hostile = _folder.Write("out/hostile.html", File.ReadAllText(harmless).Replace("</a>", $"</a>{Alive}"));

        var page = Assert.Single(await Open([hostile]));

        foreach (var problem in (string[])[
            "dialog 1", "dialog 2", "dialog 3", "request http://evil.example/x", "shape script", "shape img onerror", "shape a onfocus",
            "address javascript:x", "style background:url(x)"])
            Assert.Contains(problem, page.Problems);
    }

    private static string Id(int number) => $"p{number:000}";

    private static string NameOf(string text)
    {
        var name = string.Concat(text.Select(character => character is '/' or '\0' ? '∕' : character));
        return OperatingSystem.IsWindows() ? "file" : $"f{name[..Math.Min(name.Length, 50)]}";
    }

    private static string ProseOf(string text) => $"""
        {text}

        ![{text}]({Uri.EscapeDataString(NameOf(text))}.svg)

        [{text}](https://evil.example/{Uri.EscapeDataString(text)} "{text}")

        [x]({text})

        [x](<{text}>)

        ![x]({text})
        """;

    private void Write(string id, string text, string prose)
    {
        var plan = HostilePlan.Yaml(id, text, prose).Replace("theme: {", "theme: { logo: bild.svg,", StringComparison.Ordinal);
        _folder.Write($"plans/{id}/plan.yaml", plan);
        _folder.Write($"plans/{id}/bild.svg", Image);
        _folder.Write($"plans/{id}/{NameOf(text)}.svg", Image);
        // What is wrong in it is told in the draft, with the file's name.
        _folder.Write($"plans/{id}/{NameOf(text)}.yaml", "goals: [{ id: z, name: Z, nonsense: 1 }]\n");
    }

    private async Task<IReadOnlyList<(string Name, string[] Problems)>> Open(string[] pages)
    {
        var opened = await Run.Program(
            Tool.Node(), [Repository.At("tests/Plan.EndToEnd/hostile-pages.mjs"), Tool.Chromium(), _folder.At("out/harmless.html"), .. pages]);
        Assert.True(opened.ExitCode == 0, opened.Said);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(opened.Out));
        return
        [
            .. json.RootElement.EnumerateArray().Select(page => (
                page.GetProperty("page").GetString()!,
                page.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!).ToArray())),
        ];
    }
}
