using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>An item of a statement's, group's or office's list of lines.</summary>
internal abstract record LineEntry;

/// <summary>A line written there.</summary>
/// <param name="Id">Null where it has none.</param>
/// <param name="Inner">The items of a group.</param>
internal sealed record DeclaredLine(MappingReader Reader, Located<string>? Id, ImmutableArray<LineEntry> Inner) : LineEntry;

/// <summary><c>offices: all</c>: the lines that offices gave and no <see cref="LinePlace"/> names.</summary>
internal sealed record OfficesPlace(SourceSpan Span) : LineEntry;

/// <summary><c>line: x</c>: one of the lines that offices gave.</summary>
internal sealed record LinePlace(Located<string> Line) : LineEntry;
