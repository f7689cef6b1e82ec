namespace Plan.Compiler.Findings;

/// <summary>The words that the manifest and the machines' formats use, whatever the language.</summary>
internal static class SeverityNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
