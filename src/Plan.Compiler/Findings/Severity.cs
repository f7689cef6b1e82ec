namespace Plan.Compiler.Findings;

/// <summary>How much a finding matters, from least to most. An error stops <c>plan build</c>.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
