using Plan.Compiler.Model;
using Plan.Compiler.Starting.Tables;

namespace Plan.Compiler.Starting;

/// <summary>What a new plan is made of.</summary>
/// <param name="Organisation">Whose plan it is.</param>
/// <param name="Years">The first is the plan year.</param>
/// <param name="Language">Of the content and of the comments: <c>sv</c> or <c>en</c>.</param>
public sealed record StartRequest(string Organisation, YearRange Years, string Language)
{
    /// <summary>A table that becomes its statement; null for an example.</summary>
    public ReadTable? Table { get; init; }
}
