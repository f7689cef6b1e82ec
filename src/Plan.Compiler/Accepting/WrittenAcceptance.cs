using System.Globalization;
using System.Text;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Accepting;

/// <summary>Acceptances as YAML, on one line each.</summary>
/// <param name="reason">In the author's words.</param>
internal sealed class WrittenAcceptance(string reason)
{
    /// <summary>The reason as a quoted scalar.</summary>
    public string Reason { get; } = Quoted(reason);

    public string Of(Finding finding)
    {
        var difference = finding.Difference is { } money ? $", difference: {Difference(money.Value)}" : "";
        return $"{{ rule: {finding.Rule.Name}, at: {Plain(finding.Address!.ToString())}{difference}, reason: {Reason} }}";
    }

    /// <summary>A figure that is read alike whichever decimal mark the plan has: three decimals after a point would be ambiguous.</summary>
    public static string Difference(decimal value)
    {
        var written = (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
        var point = written.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && written.Length - point - 1 == 3 ? written + "0" : written;
    }

    // An id that has been reported may hold anything.
    private static string Plain(string address) =>
        address.All(character => char.IsLetterOrDigit(character) || character is ':' or '/' or '-') ? address : Quoted(address);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => quoted.Append(character),
            };
        return quoted.Append('"').ToString();
    }
}
