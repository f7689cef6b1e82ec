using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>What all files of a plan declare, in the language's order.</summary>
internal sealed class PlanContent
{
    public List<DeclaredThing> Offices { get; } = [];

    public List<DeclaredThing> Areas { get; } = [];

    public List<DeclaredThing> Goals { get; } = [];

    public List<DeclaredThing> Indicators { get; } = [];

    public List<DeclaredThing> Measures { get; } = [];

    public List<DeclaredThing> Assignments { get; } = [];

    public List<StatementDraft> Statements { get; } = [];

    public List<AppropriationDraft> Appropriations { get; } = [];

    public List<DeclaredThing> Frames { get; } = [];

    public List<(YamlNode Node, Scope Scope)> Acceptances { get; } = [];
}
