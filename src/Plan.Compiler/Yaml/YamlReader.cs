using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using YamlDotNet.Core;

namespace Plan.Compiler.Yaml;

/// <summary>Reads a YAML file into nodes with exact places. The only place that knows YamlDotNet, with the node builder.</summary>
internal static class YamlReader
{
    /// <summary>Mappings and lists in one another, at most.</summary>
    public const int DeepestNesting = 64;

    /// <summary>Reports what is wrong with the file as YAML; where its syntax is broken there is no root.</summary>
    public static YamlReading Read(SourceText source)
    {
        var text = LineSeparators.Mask(source.Text, out var mask);
        var builder = new NodeBuilder(source, mask, new Parser(new Scanner(new StringReader(text), skipComments: true)));
        try
        {
            var root = builder.ReadDocument();
            return new(source, root, builder.Findings);
        }
        catch (YamlException exception)
        {
            return Broken(builder, SyntaxProblem.Of(source, exception, builder.OpenBracket));
        }
        catch (InvalidOperationException)
        {
            // An unclosed bracket followed by "key:" makes the parser lose its own states.
            return Broken(builder, SyntaxProblem.Unclosed(source, builder.OpenBracket));
        }
    }

    private static YamlReading Broken(NodeBuilder builder, Finding syntax) =>
        new(syntax.Place.Source, null, builder.Findings.Add(syntax));
}
