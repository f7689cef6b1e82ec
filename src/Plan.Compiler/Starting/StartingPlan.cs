using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Plan.Compiler.Editing;
using Plan.Compiler.Findings;
using Plan.Compiler.Schema;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Starting;

/// <summary>
/// A new plan: its files are templates with their places filled in, <c>{{year}}</c>. With a table, its statement takes the place of
/// the example.
/// </summary>
public sealed class StartingPlan
{
    private const string SchemaPath = ".vscode/plan.schema.json";

    private readonly StartRequest _request;
    private readonly PageFields _names;
    private readonly ImmutableDictionary<string, string> _places;

    private StartingPlan(StartRequest request)
    {
        _request = request;
        _names = PageFields.Read("names.yaml", Template("names"));
        _places = Places(request);
    }

    private static string DefaultStatement(string language) => language == "sv" ? "drift" : "costs";

    private static string DefaultTotal(string language) => language == "sv" ? "summa" : "total";

    /// <summary>The plan's files, its manifest last: until it is there, the folder is no plan.</summary>
    public static ImmutableArray<StartFile> Make(StartRequest request)
    {
        var plan = new StartingPlan(request);
        return
        [
            plan.Yaml("goals", "goals"),
            request.Table is null ? plan.Yaml("office", "office", "office-budget") : plan.Yaml("office", "office"),
            request.Table is { } table ? File(plan._names["money"]!, plan.Filled(plan.Template("table")) + StatementText.Of(table, request.Language)) : plan.Yaml("money", "money"),
            File(".vscode/settings.json", Shared("settings.json")),
            File(".vscode/extensions.json", Shared("extensions.json")),
            new(SchemaPath, PlanSchema.Write(request.Language)),
            File(".gitignore", Shared("gitignore")),
            File(".github/workflows/plan.yml", plan.Template("workflow") + Shared("workflow.yaml")),
            plan.Yaml("manifest", "manifest"),
        ];
    }

    private StartFile Yaml(string name, params ReadOnlySpan<string> templates)
    {
        var text = new StringBuilder();
        foreach (var template in templates) text.Append(Filled(Template(template)));
        return File(_names[name]!, text.ToString());
    }

    private string Template(string name) => Resource.Read($"start/{_request.Language}/{name}.yaml");

    private static string Shared(string name) => Resource.Read($"start/any/{name}");

    private static StartFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    private string Filled(string template)
    {
        foreach (var (name, value) in _places) template = template.Replace($"{{{{{name}}}}}", value, StringComparison.Ordinal);
        return template;
    }

    private ImmutableDictionary<string, string> Places(StartRequest request)
    {
        var (year, last) = (request.Years.First, request.Years.Last);
        var statement = request.Table?.Id ?? DefaultStatement(request.Language);
        var places = new Dictionary<string, string>
        {
            ["year"] = Year(year),
            ["before"] = Year(year - 1),
            ["before-2"] = Year(year - 2),
            ["before-3"] = Year(year - 3),
            ["years"] = year == last ? Year(year) : $"{Year(year)}-{Year(last)}",
            ["organisation"] = ScalarText.OfWords(PlainWords.OnOneLine(request.Organisation), ScalarStyle.Plain),
            ["id"] = request.Language == "sv" ? $"verksamhetsplan-{Year(year)}" : $"plan-{Year(year)}",
            ["statement"] = statement,
            ["file"] = PlainWords.OnOneLine($"{request.Table?.Source}{(request.Table?.Sheet is { Length: > 0 } sheet ? $", {sheet}" : "")}"),
            ["unit"] = request.Table?.Unit ?? "tkr",
            ["total"] = TotalCell(request, statement),
        };
        var periods = request.Table is { } table ? StatementText.PeriodsOf(table, request.Language) : Template("periods");
        foreach (var (name, value) in places) periods = periods.Replace($"{{{{{name}}}}}", value, StringComparison.Ordinal);
        places["periods"] = periods.TrimEnd('\n');
        return places.ToImmutableDictionary();
    }

    private static string TotalCell(StartRequest request, string statement) => request.Table is { } table
        ? table.LastFigure is { } cell ? $"cell:{cell}" : $"statement:{statement}"
        : $"cell:{statement}/{DefaultTotal(request.Language)}/budget-{Year(request.Years.First)}";

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
