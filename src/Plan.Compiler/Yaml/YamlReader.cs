using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml.Direct;
using Plan.Compiler.Yaml.Syntax;
using YamlDotNet.Core;

namespace Plan.Compiler.Yaml;

/// <summary>Reads a YAML file into nodes with exact places. With the node builder, the only place that knows YamlDotNet.</summary>
internal static class YamlReader
{
    /// <summary>Mappings and lists in one another, at most.</summary>
    public const int DeepestNesting = 64;

    /// <summary>Reports what is wrong with the file as YAML; where its syntax is broken there is no root.</summary>
    public static YamlReading Read(SourceText source) => Read(source, anyCharacter: false);

    /// <summary>The same of what a template rendered. There an escape may make a character that no author's text has.</summary>
    public static YamlReading ReadRendered(SourceText rendered) => Read(rendered, anyCharacter: true);

    private static YamlReading Read(SourceText source, bool anyCharacter)
    {
        if ((ForbiddenCharacters.Find(source) ?? Directives.Find(source)) is { } unseen) return new(source, null, [unseen]);
        return DirectReader.Read(source) is { } root ? new(source, root, []) : ReadEvents(source, anyCharacter);
    }

    /// <summary>Reads all of YAML, through the parser that is the reader of record.</summary>
    internal static YamlReading ReadEvents(SourceText source, bool anyCharacter = false)
    {
        var text = LineSeparators.Mask(source.Text, out var separators);
        var builder = new NodeBuilder(source, separators, new Parser(new Scanner(new StringReader(text), skipComments: true)), anyCharacter);
        try
        {
            var root = builder.ReadDocument();
            return ColonProblem.FindInWord(root) is { } colon ? Broken(builder, colon) : new(source, root, builder.Findings);
        }
        catch (YamlException exception)
        {
            return Broken(builder, SyntaxProblem.Of(builder.BreakdownAt(exception.Start, exception.End)));
        }
        catch (InvalidOperationException)
        {
            // An unclosed bracket followed by "key:" makes the parser lose its own states, and the place with them.
            return Broken(builder, BracketProblem.Unclosed(builder.BreakdownAt(null, null)));
        }
        catch (ArgumentException)
        {
            // The parser makes a URI of a tag, and the platform turns some down.
            return Broken(builder, ValueProblem.Tag(builder.BreakdownAt(null, null)));
        }
    }

    /// <summary>What was reported on the same line, such as an alias that is no alias, is the same mistake.</summary>
    private static YamlReading Broken(NodeBuilder builder, Finding syntax)
    {
        var line = syntax.Place.StartPosition.Line;
        return new(syntax.Place.Source, null, [.. builder.Findings.Where(finding => finding.Place.StartPosition.Line != line), syntax]);
    }
}
