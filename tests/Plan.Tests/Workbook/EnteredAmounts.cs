using System.Globalization;

namespace Plan.Tests.Workbook;

/// <summary>An amount of a line in a generated plan, and where it is written.</summary>
internal sealed record EnteredAmount(string Address, decimal Value, string Yaml, int Line)
{
    /// <summary>The plan with another amount in its place.</summary>
    public string With(decimal value)
    {
        var lines = Yaml.Split('\n');
        lines[Line] = $"{lines[Line][..lines[Line].IndexOf(':', StringComparison.Ordinal)]}: {value.ToString(CultureInfo.InvariantCulture)}";
        return string.Join('\n', lines);
    }
}

/// <summary>Finds the amounts of lines in the text of a generated plan, which has one thing a line.</summary>
internal static class EnteredAmounts
{
    public static List<EnteredAmount> In(string yaml)
    {
        var amounts = new List<EnteredAmount>();
        var (statement, line, isAmount) = ("", "", false);
        foreach (var (number, text) in yaml.Split('\n').Index())
        {
            var words = text.Trim().Split(": ", 2);
            if (text.StartsWith("  - id: ", StringComparison.Ordinal)) statement = words[1];
            else if (words[0] == "- id") line = words[1];
            else if (words[0] is "amounts:" or "stated:") isAmount = words[0] == "amounts:";
            else if (words.Length < 2) isAmount = false;
            else if (isAmount && decimal.TryParse(words[1], CultureInfo.InvariantCulture, out var value))
                amounts.Add(new($"cell:{statement}/{line}/{words[0]}", value, yaml, number));
        }
        return amounts;
    }
}
