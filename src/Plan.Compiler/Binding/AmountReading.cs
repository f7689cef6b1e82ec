using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>An amount as read.</summary>
/// <param name="Value">Null where none is given, or it could not be read.</param>
/// <param name="IsUnreadable">It could not be read, which has been reported.</param>
internal readonly record struct AmountReading(Located<Amount>? Value, bool IsUnreadable)
{
    public static readonly AmountReading Unreadable = new(null, true);
}
