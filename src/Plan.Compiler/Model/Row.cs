using System.Runtime.CompilerServices;

namespace Plan.Compiler.Model;

/// <summary>A line where it is shown: groups above their lines, parts under the line that they are parts of.</summary>
/// <param name="Line">What the author wrote.</param>
/// <param name="Index">From 0, in the order shown.</param>
/// <param name="Depth">How many steps its label is moved in: its group's or line's and one, and its own <c>indent</c>.</param>
/// <param name="IsTopLevel">Whether it stands in no group.</param>
public sealed record Row(Line Line, int Index, int Depth, bool IsTopLevel)
{
    public bool IsPart => Line.PartOf is not null;

    public bool IsTotal => Line is TotalLine;

    public bool IsGroup => Line is GroupLine;

    public bool IsHeading => Line is HeadingLine;

    // Two rows that look alike are two rows; and sums look rows up often.
    public bool Equals(Row? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
