using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Opens everything in a plan's files and enters every id, before anything is bound: a name may stand in any file.</summary>
/// <param name="files">Their mappings, in the language's order, each with the scope of its content.</param>
internal sealed class ContentDeclarer(IReadOnlyList<(MappingReader Reader, Scope Scope)> files)
{
    private readonly PlanContent _content = new();

    public PlanContent Declare()
    {
        foreach (var (file, scope) in files) DeclareOffices(file, scope);
        var scopes = files.Select(file => (file.Reader, Scope: WithOffice(file.Reader, file.Scope))).ToList();
        foreach (var (file, scope) in scopes) DeclareThings(file, scope);
        foreach (var (file, scope) in scopes) DeclareBudget(file, scope);
        return _content;
    }

    // Office files have one office; where a list stands beside it, they come as written.
    private void DeclareOffices(MappingReader file, Scope scope)
    {
        var one = file.Node("office") is YamlMapping office ? (YamlNode[])[office] : [];
        var many = Items(file, "offices", "office", scope);
        foreach (var node in one.Concat(many).OrderBy(node => node.Span.Start))
            Add(_content.Offices, DeclaredThing.Declare(node, OfficeBinder.Keys, "office", scope));
    }

    private Scope WithOffice(MappingReader file, Scope scope) => file.Node("office") switch
    {
        null => scope,
        YamlMapping office => scope with { Office = _content.Offices.FirstOrDefault(of => of.IsFrom(office) && of.HasId)?.Id },
        YamlScalar name => scope with { Office = OfficeNamed(name, scope) },
        var node => NoOffice(file, node, scope),
    };

    private static Located<string>? OfficeNamed(YamlScalar name, Scope scope)
    {
        var office = scope.ResolveMeant("office", name.OnOneLine());
        if (office is null) scope.Lost.Doubt(Model.Doubt.Owner);
        return office;
    }

    private static Scope NoOffice(MappingReader file, YamlNode node, Scope scope)
    {
        file.ReportShape("office", node, "office");
        scope.Lost.Add("office");
        return scope;
    }

    private void DeclareThings(MappingReader file, Scope scope)
    {
        Declare(file, "areas", "area", AreaBinder.Keys, scope, _content.Areas);
        Declare(file, "goals", "goal", GoalBinder.Keys, scope, _content.Goals);
        Declare(file, "indicators", "indicator", IndicatorBinder.Keys, scope, _content.Indicators);
        Declare(file, "measures", "measure", MeasureBinder.Keys, scope, _content.Measures);
        Declare(file, "assignments", "assignment", AssignmentBinder.Keys, scope, _content.Assignments);
        Declare(file, "frames", "frame", FrameBinder.Keys, scope, _content.Frames);
        foreach (var node in Items(file, "statements", "statement", scope))
            Add(_content.Statements, StatementBinder.Declare(node, scope));
        foreach (var node in Items(file, "appropriations", "appropriation", scope))
            Add(_content.Appropriations, AppropriationBinder.Declare(node, scope));
        _content.Acceptances.AddRange(file.Items("accept", out _).Select(node => (node, scope)));
    }

    // The lines that offices give are a statement's, wherever that is declared.
    private void DeclareBudget(MappingReader file, Scope scope)
    {
        var entries = file.Entries("budget", out var isLost);
        if (isLost) scope.Lost.AddLines();
        foreach (var (key, node) in entries)
        {
            var statement = scope.Resolve("statement", key.OnOneLine());
            var draft = statement is null ? null : _content.Statements.FirstOrDefault(of => of.Name == statement.Value);
            if (draft is null) scope.Lost.AddLines();
            else if (node is YamlSequence list) DeclareLines(list, draft, scope);
            else if (node is not YamlScalar { IsNotGiven: true }) Lose(node, key, draft, scope);
        }
    }

    private static void DeclareLines(YamlSequence list, StatementDraft draft, Scope scope)
    {
        var lines = new LineDeclarer(LineKeys.OfOffices, draft.Name, draft.Name);
        foreach (var line in lines.Declare([.. list.Items.Where(item => item is not YamlScalar { IsNotGiven: true })], scope))
            draft.Given.Add(new((DeclaredLine)line, scope.Office));
    }

    private static void Lose(YamlNode node, YamlScalar key, StatementDraft draft, Scope scope)
    {
        if (node.IsGiven()) scope.Report(WrongShape.Rule, node.Span.FirstLine, "list", Fact.Text("key", key.Value));
        scope.Lost.AddLines(draft.Name);
    }

    private static void Declare(MappingReader file, string key, string kind, KeyTable table, Scope scope, List<DeclaredThing> things)
    {
        foreach (var node in Items(file, key, kind, scope)) Add(things, DeclaredThing.Declare(node, table, kind, scope));
    }

    private static ImmutableArray<YamlNode> Items(MappingReader file, string key, string kind, Scope scope)
    {
        var items = file.Items(key, out var isLost);
        if (isLost) scope.Lost.Add(kind);
        return items;
    }

    private static void Add<T>(List<T> things, T? thing)
        where T : class
    {
        if (thing is not null) things.Add(thing);
    }
}
