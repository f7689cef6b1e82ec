namespace Plan.Tests.Cases;

/// <summary>A marked stretch of a file, in UTF-16 units of its text without marks and byte-order mark.</summary>
internal readonly record struct Mark(string Path, int Start, int End);
