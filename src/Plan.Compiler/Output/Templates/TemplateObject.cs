using Plan.Compiler.Report;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Plan.Compiler.Output.Templates;

/// <summary>A record as a template sees it: its fields by name, read only. A name that it doesn't have is a mistake.</summary>
/// <param name="part">The record; its fields are read when one is asked for.</param>
/// <param name="kind">What its fields are called when one is misspelt.</param>
internal sealed class TemplateObject(IReportPart part, UnknownName kind = UnknownName.Field) : IScriptObject
{
    private readonly Lazy<IReadOnlyList<KeyValuePair<string, object?>>> _fields = new(() => TemplateFields.Of(part));

    public IReportPart Part => part;

    public int Count => _fields.Value.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => _fields.Value.Select(field => field.Key);

    public bool Contains(string member) => GetMembers().Contains(member, StringComparer.Ordinal);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        foreach (var field in _fields.Value)
            if (string.Equals(field.Key, member, StringComparison.Ordinal))
            {
                value = field.Value;
                return true;
            }
        throw new UnknownNameException(span, kind, member, GetMembers());
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;
}
