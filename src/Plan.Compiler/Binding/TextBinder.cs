using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Binds texts, in place or in a file of their own.</summary>
internal static class TextBinder
{
    public static readonly KeyTable Keys = new("text in a file", new Key("file", Key.Words, IsRequired: true));

    /// <summary>Null where none is given, or it was reported.</summary>
    public static MarkdownText? Text(this MappingReader mapping, string key)
    {
        switch (mapping.Node(key))
        {
            case YamlScalar scalar:
                return new(LineEnds(scalar.Value), scalar.Span, scalar.Style);
            case YamlMapping:
                return mapping.Open(key, Keys) is { } text ? FromFile(text) : null;
            case var node:
                mapping.ReportShape(key, node, "text");
                return null;
        }
    }

    private static MarkdownText? FromFile(MappingReader text)
    {
        if (text.Words("file") is not { } path) return null;
        var file = text.Scope.Folder.ReadText(path, text.Scope.Owner);
        if (file.Finding is { } finding) text.Scope.Findings.Add(finding);
        return file.Value is { } source ? new(LineEnds(source.Text), source.All, null) : null;
    }

    private static string LineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
