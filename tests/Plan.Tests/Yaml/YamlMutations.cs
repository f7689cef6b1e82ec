using Plan.Tests.Testing;

namespace Plan.Tests.Yaml;

/// <summary>Texts to read, and what careless hands make of them.</summary>
internal static class YamlMutations
{
    /// <summary>Plans, and one of each thing that YAML has.</summary>
    public static readonly string[] Seeds =
    [
        .. Directory.EnumerateFiles(Repository.At("plans"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Select(text => text[..Math.Min(text.Length, 1_500)]),
        "a: [b, {c: 'd'}, \"e\\n\"]\nf: |\n  g\n\n  h\ni: >-\n  j\n? k\n: &l m\nn: *l\no: !!str p\n---\nq: 😀\n",
        "a: one\n  two\n\n  three # four\nb:\n  - 'c ''d''\n    e'\n  - \"f \\\" \\u00e5\n\n    g\"\n  -\n  - - h: [i, j]\n      k: {l: , m: [n,\n        o]}\n",
        "a:\n- b: |2\n     c\n    d\n\n  e: >\n   f\n    g\n\n   h\n\n# i\n- j: |+\n\n   k\n\n- >-\n  l\r\n  m\r\n\r\n- n: 'o'\n  p:\n    q:\n",
    ];

    private static readonly string[] Pieces =
    [
        "\t", "\n", "\r\n", " ", "  ", ":", ": ", "- ", "-", "#", " #", "'", "\"", "\\", "[", "]", "{", "}", ",", "|", ">", "&a", "*a", "!",
        "%", "@", "?", "---\n", "...\n", "\0", "\u2028", "\u0085", "\uFEFF", "å", "😀", "\ud83d", "<<: *a", "70,5", "~", "|-\n", "\n\t- ",
        "a: b: c", "[[[[", "{{ x }}",
    ];

    public static string Mutate(string text, Random random)
    {
        for (var left = random.Next(1, 6); left > 0; left--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(random.Next(2) == 0 ? 2 : 40), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(random.Next(text.Length - length + 1), length)),
                _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }
}
