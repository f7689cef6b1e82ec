namespace Plan.Compiler.Model;

/// <summary>What is held against what.</summary>
public enum ComparisonKind
{
    /// <summary>A stated total or group against the lines that it counts.</summary>
    Down,

    /// <summary>A figure stated in a computed column against the columns that it uses.</summary>
    Across,

    /// <summary>A line is the limit of its parts.</summary>
    PartsLimit,

    /// <summary>A line whose parts are all of it, against them.</summary>
    AllParts,

    /// <summary>An appropriation against its shares.</summary>
    Shares,

    /// <summary>A share or an appropriation is the limit of what goals draw.</summary>
    Draws,

    /// <summary>The line that carries an appropriation is its limit.</summary>
    CarryingLine,

    /// <summary>The frame after, against the frame before and the changes.</summary>
    Frame,
}

internal static class ComparisonKinds
{
    /// <summary>Whether <see cref="Comparison.Stated"/> is a limit, signs aside, rather than the same figure.</summary>
    public static bool IsLimit(this ComparisonKind kind) =>
        kind is ComparisonKind.PartsLimit or ComparisonKind.Draws or ComparisonKind.CarryingLine;
}
