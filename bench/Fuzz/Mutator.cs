using System.Text;

namespace Plan.Bench.Fuzz;

/// <summary>Spoils a plan: mostly as people and editors do, line by line and word by word, sometimes as broken disks do, byte by byte.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] Values =
    [
        "", "~", "null", "0", "-0", "1e9", "99999999999999999999999999999999", "-9999999999999", "0.000001", "0.0000001", "1,234", "1.234", "17 24",
        "- 3000", "(3 000)", ".inf", "0x10", "70,5", "70,5 mkr", "7 mnkr", "yes", "true", "9999-12-31", "0000-00-00", "2025-02-30", "2025", "2025-3025",
        "9999", "999999999999", "above", "all", "[all]", "[resultat]", "[-resultat, resultat]", "{}", "[]", "[[[[[[]]]]]]", "{ a: { b: { c: d } } }", "drift/resultat",
        "drift/resultat/budget-2026", "rad-0", "cell:drift/resultat/budget-2026", "{ file: plan.yaml }", "{ file: ../../etc/passwd }", "{ file: / }", "\"\"", "'",
        "\"", "&a x", "*a", "!!int 3", "|", ">+9", "\"\\ud800\"", "\"\\x00\"", "<script>alert(1)</script>", "=1+1", "[x](javascript:alert(1))",
        "[](cell:drift/resultat/budget-2026)", "[](goal:mal-0)", "![](x.png)", "𝒳", "\u202Eabc", "e\u0301", "\uFEFFx", "\u2028", "x".PadRight(3_000, 'y'),
        "{ period: budget-2026, label: x }", "{ label: x, factor: 1000 }", "{ kind: budget, year: 2026 }", "auto", "none", "0.5", "%", "text", "rank", "higher", "lower",
    ];

    private static readonly string[] Bytes = ["\0", "\u0001", "\u001b[31m", "\t", "\r", "\n", "\u0085", "\"", "'", "{", "}", "[", "]", ":", "#", "- ", "---\n", "% x\n", "? ", "\\"];

    /// <summary>The plan's files, with one to six mistakes among them.</summary>
    public Dictionary<string, byte[]> Spoil(IEnumerable<(string Name, string Text)> files)
    {
        var spoiled = files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetBytes(file.Text));
        for (var left = random.Next(1, 7); left > 0; left--)
        {
            var name = spoiled.Keys.ElementAt(random.Next(spoiled.Count));
            spoiled[name] = random.Next(8) switch
            {
                0 => Break(spoiled[name]),
                _ => Encoding.UTF8.GetBytes(Edit(Encoding.UTF8.GetString(spoiled[name]))),
            };
        }

        if (random.Next(40) == 0) spoiled["more.yaml"] = Encoding.UTF8.GetBytes(new string(Pick("[{-"), random.Next(1, 2_000)));
        return spoiled;
    }

    private byte[] Break(byte[] bytes)
    {
        if (bytes.Length == 0) return bytes;
        var at = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0: return bytes[..at];
            case 1: return [.. bytes[..at], 0xC3, .. bytes[at..]];
            case 2: return [0xEF, 0xBB, 0xBF, .. bytes];
            case 3: return Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes));
            default:
                var flipped = bytes.ToArray();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
        }
    }

    private string Edit(string text)
    {
        var lines = text.Split('\n').ToList();
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(11))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.InsertRange(at, lines.GetRange(other, Math.Min(random.Next(1, 30), lines.Count - other))); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = new string(' ', random.Next(1, 8)) + lines[at]; break;
            case 4: lines[at] = lines[at].TrimStart(); break;
            case 5: lines.RemoveRange(at, Math.Min(random.Next(1, 60), lines.Count - at)); break;
            case 6: lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Bytes[random.Next(Bytes.Length)]); break;
            case 7: lines[at] = WithKeyOf(lines[at], lines[other]); break;
            case 8: lines[at] = WithValue(lines[at], ValueOf(lines[other])); break;
            default: lines[at] = WithValue(lines[at], Values[random.Next(Values.Length)]); break;
        }

        return string.Join('\n', lines);
    }

    private string WithValue(string line, string value)
    {
        var colons = Enumerable.Range(0, line.Length).Where(i => line[i] == ':').ToList();
        if (colons.Count == 0) return line + value;
        var colon = colons[random.Next(colons.Count)];
        var end = line.IndexOfAny([',', '}', ']'], colon);
        return $"{line[..(colon + 1)]} {value}{(end < 0 || random.Next(3) == 0 ? "" : line[end..])}";
    }

    private static string ValueOf(string line) => line[(line.IndexOf(':') + 1)..].Trim();

    private static string WithKeyOf(string line, string other) =>
        line.IndexOf(':') is > 0 and var colon && other.IndexOf(':') is > 0 and var key ? other[..key] + line[colon..] : line;

    private char Pick(string from) => from[random.Next(from.Length)];
}
