namespace Plan.Compiler.Schema;

/// <summary>
/// How scalars are spelt, as regular expressions of JSON Schema. One schema serves both decimal marks, so these allow what either
/// does; a check knows the plan, and says the rest.
/// </summary>
internal static class SchemaPatterns
{
    private const string Letter = @"\p{Ll}\p{Lo}\p{Lm}0-9";
    private const string Space = @"[ \u00a0\u2009\u202f]";
    private const string Whole = $"([0-9]{{1,13}}|[1-9][0-9]{{0,2}}({Space}[0-9]{{3}})+|[1-9][0-9]{{0,2}}(,[0-9]{{3}})+)";
    private const string Figure = $@"[-+\u2212\u2013]?{Whole}([.,][0-9]{{1,6}})?";
    private const string UnitWord = "([tTmM]?[kK][rR]|[mM][nN][kK][rR])";

    public const string Id = $@"[{Letter}][{Letter}\p{{Mn}}\p{{Mc}}]*(-[{Letter}\p{{Mn}}\p{{Mc}}]+)*";

    /// <summary>A unit of money in any letter case.</summary>
    public const string Unit = $@"\s*{UnitWord}\s*";

    /// <summary>An amount, or a change in percent, which stands among amounts.</summary>
    public const string Amount = $"{Space}*{Figure}({Space}*({UnitWord}|%))?{Space}*";

    public const string Number = $"{Space}*{Figure}{Space}*";
    public const string Year = "[0-9]{4}";
    public const string YearRange = "[0-9]{4}(-[0-9]{4})?";
    public const string Date = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    public const string Colour = @"\s*#?([0-9a-fA-F]{3}){1,2}\s*";

    /// <summary>A whole number; one's own units have theirs in groups.</summary>
    public const string Count = "[0-9 ]+";

    /// <summary>Whatever is not empty.</summary>
    public const string Anything = @"[\s\S]+";

    public static readonly string Address = $@"\s*({string.Join('|', Model.Address.Kinds)}):[\s\S]+";
}
