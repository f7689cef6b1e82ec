using System.Collections.Immutable;

namespace Plan.Compiler.Forms;

/// <summary>What a form asks for, and of whom.</summary>
/// <param name="Office">The id of an office: its lines and those of the offices below it.</param>
/// <param name="Period">The id of the period to fill in.</param>
public sealed record FormOptions(string Office, string Period)
{
    /// <summary>Whether outcomes and targets of the office's indicators are asked for.</summary>
    public bool Indicators { get; init; }

    /// <summary>What the lines of a statement may come to, in its unit, by its id; the plan's own where there is none.</summary>
    public ImmutableDictionary<string, decimal> Frames { get; init; } = ImmutableDictionary<string, decimal>.Empty;
}
