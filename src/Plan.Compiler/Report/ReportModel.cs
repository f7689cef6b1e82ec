namespace Plan.Compiler.Report;

/// <summary>Everything that a template shows, already computed.</summary>
public sealed record ReportModel;
