using Plan.Compiler.Findings;

namespace Plan.Compiler.Source;

/// <summary>What was read from a file, or the finding that says why it wasn't.</summary>
public readonly record struct FileResult<T>(T? Value, Finding? Finding)
    where T : class;
