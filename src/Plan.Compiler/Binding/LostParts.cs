using System.Collections.Immutable;

namespace Plan.Compiler.Binding;

/// <summary>
/// What could not be read, and was reported: a thing that seems to be missing may stand there,
/// so that its absence is no finding.
/// </summary>
internal sealed class LostParts
{
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<(string Kind, string Within)> _within = [];
    private readonly HashSet<string> _doubted = [];

    /// <summary>Whether a whole file, or a top-level part of one, was lost.</summary>
    public bool Everything { get; private set; }

    /// <summary>Whether anything at all was lost.</summary>
    public bool Any => Everything || _kinds.Count > 0 || _within.Count > 0;

    /// <summary>Everything that is not sure, for checks of what is missing: kinds of things that were lost, and what is doubted.</summary>
    public ImmutableHashSet<string> Unsure => [.. _kinds, .. _within.Select(part => part.Kind), .. _doubted];

    /// <summary>Anything may have stood in what was lost.</summary>
    public void AddAll() => Everything = true;

    /// <summary>Something about the things that were read is not sure: one of <see cref="Model.Doubt"/>.</summary>
    public void Doubt(string what) => _doubted.Add(what);

    /// <summary>Things of a kind were lost; of one statement or appropriation where <paramref name="within"/> names it.</summary>
    public void Add(string kind, string? within = null)
    {
        if (within is null) _kinds.Add(kind);
        else _within.Add((kind, within));
    }

    /// <summary>Lines were lost, names and figures: of one statement where <paramref name="within"/> names it.</summary>
    public void AddLines(string? within = null)
    {
        Add("line", within);
        Add(Model.Doubt.Figures, within);
    }

    /// <summary>The lines of a statement were read, but which of them its totals count is not sure.</summary>
    public void AddFigures(string within) => Add(Model.Doubt.Figures, within);

    /// <summary>Whether figures of a statement's own lines were lost, or of those that offices gave it.</summary>
    public bool MayHoldFigures(string statement, bool fromOffices) =>
        _within.Contains((Model.Doubt.Figures, statement)) || (fromOffices && MayHold(Model.Doubt.Figures));

    /// <summary>Whether things of that kind that stand in just that statement or appropriation, and nowhere else, were lost.</summary>
    public bool Holds(string kind, string within) => _within.Contains((kind, within));

    /// <summary>Whether a thing of that kind may have stood in what was lost.</summary>
    public bool MayHold(string kind, string? within = null) =>
        Everything || _kinds.Contains(kind) || (within is not null && Holds(kind, within));
}
