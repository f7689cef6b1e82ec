using System.Text;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Names that a person's own formulas can use.</summary>
internal static class DefinedNames
{
    private const int Longest = 255;
    private const string OfCells = "cell:";

    /// <summary>
    /// An address as a name: without <c>cell:</c>, other kinds before it, <c>/</c> and <c>:</c> as <c>.</c>, <c>-</c> as <c>_</c>:
    /// <c>drift.resultat.budget_2025</c>.
    /// </summary>
    public static string Of(string address)
    {
        var path = address.StartsWith(OfCells, StringComparison.Ordinal) ? address[OfCells.Length..] : address;
        var name = new StringBuilder(path.Length + 1);
        foreach (var c in path)
            name.Append(c is '/' or ':' ? '.' : char.IsLetterOrDigit(c) || c == '.' ? c : '_');
        if (name.Length == 0 || !char.IsLetter(name[0])) name.Insert(0, '_');
        return name.ToString(0, Math.Min(name.Length, Longest));
    }

    /// <summary>Whether a workbook takes it for a name, rather than for a cell or a word of its own.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest
        && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '.')
        && !LooksLikeCell(name)
        && name.ToUpperInvariant() is not ("TRUE" or "FALSE" or "R" or "C");

    // A1, or R1C1 in any of its short forms.
    private static bool LooksLikeCell(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetter).Count();
        var digits = name.Skip(letters).TakeWhile(char.IsAsciiDigit).Count();
        if (letters is > 0 and <= 3 && digits > 0 && letters + digits == name.Length) return true;
        if (name[0] is not ('R' or 'r')) return false;
        var rest = name.Skip(1).SkipWhile(char.IsAsciiDigit).ToArray();
        return rest is ['C' or 'c', .. var column] && column.All(char.IsAsciiDigit);
    }
}
