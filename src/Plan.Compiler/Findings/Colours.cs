namespace Plan.Compiler.Findings;

/// <summary>How a terminal is told to show what matters.</summary>
internal sealed class Colours
{
    public static readonly Colours None = new(false);
    public static readonly Colours Terminal = new(true);

    private readonly bool _on;

    private Colours(bool on) => _on = on;

    /// <summary>Red for an error, yellow for a warning, blue for an info, green for a place beside it.</summary>
    public string Of(Severity? severity, string text) => In(
        severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", Severity.Info => "1;34", _ => "32" }, text);

    public string Strong(string text) => In("1", text);

    public string Quiet(string text) => In("2", text);

    public string Hint(string text) => In("36", text);

    private string In(string codes, string text) => _on ? $"\e[{codes}m{text}\e[0m" : text;
}
