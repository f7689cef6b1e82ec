using System.Diagnostics.CodeAnalysis;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>What a scalar says: a value, nothing (<em>not given</em>), or why it can't be read.</summary>
internal readonly struct ScalarResult<T>
    where T : notnull
{
    private readonly T? _value;

    private ScalarResult(T? value, bool isGiven, ScalarProblem? problem) =>
        (_value, IsGiven, Problem) = (value, isGiven, problem);

    /// <summary>False for an empty scalar, which is neither 0 nor a mistake.</summary>
    public bool IsGiven { get; }

    public ScalarProblem? Problem { get; }

    public static ScalarResult<T> NotGiven => new(default, false, null);

    public static implicit operator ScalarResult<T>(T value) => new(value, true, null);

    public static implicit operator ScalarResult<T>(ScalarProblem problem) => new(default, true, problem);

    /// <summary>Whether there is a value; otherwise it isn't given, or there is a <see cref="Problem"/>.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsGiven && Problem is null;
    }
}
