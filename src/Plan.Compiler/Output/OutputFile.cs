namespace Plan.Compiler.Output;

/// <summary>A file to write: its name without folders, and its bytes.</summary>
public sealed record OutputFile(string Name, ReadOnlyMemory<byte> Bytes);
