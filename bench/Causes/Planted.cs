namespace Plan.Bench.Causes;

/// <summary>A statement with one error in it, and what it is.</summary>
/// <param name="Sheet">As an author would have left it.</param>
/// <param name="Question">What differs because of it.</param>
/// <param name="Kind">As <c>causes</c> names it.</param>
/// <param name="Cells">The cells that are wrong, or wrongly counted.</param>
internal sealed record Planted(Sheet Sheet, Question Question, string Kind, params string[] Cells)
{
    /// <summary>What differs too, because the wrong cell stands in it.</summary>
    public Question? Crossing { get; init; }

    /// <summary>It differs by more than rounding allows.</summary>
    public bool IsSeen => Differs(Question) && (Crossing is null || Differs(Crossing));

    private static bool Differs(Question question) => Math.Abs(question.Difference) > question.Allowed;
}
