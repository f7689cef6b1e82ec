namespace Plan.Compiler.Starting;

/// <summary>A file of a new plan.</summary>
/// <param name="Path">From the plan's folder, <c>/</c> between.</param>
/// <param name="Bytes">UTF-8, with LF.</param>
public sealed record StartFile(string Path, ReadOnlyMemory<byte> Bytes);
