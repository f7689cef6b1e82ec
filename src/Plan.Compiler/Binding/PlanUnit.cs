using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>The manifest's <c>unit</c>, and whether anything needed it: it is required where there is money.</summary>
internal sealed class PlanUnit
{
    /// <summary>Null where it isn't given or could not be read.</summary>
    public Unit? Declared { get; set; }

    /// <summary>Whether the manifest has the key, readable or not.</summary>
    public bool IsGiven { get; set; }

    public bool IsMissed { get; private set; }

    /// <summary>The unit of what says none itself. Where the plan has none, that is noted, and a stand-in lets the rest be read.</summary>
    public Unit Need()
    {
        IsMissed |= !IsGiven;
        return Declared ?? Unit.Tkr;
    }
}
