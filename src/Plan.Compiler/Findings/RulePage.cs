using System.Collections.Immutable;

namespace Plan.Compiler.Findings;

/// <summary>What a language says of a rule: its sentences, and the page that explains it.</summary>
internal sealed class RulePage
{
    private const string Fence = "---\n";
    private const string SectionMark = "## ";

    private readonly PageFields _fields;

    private RulePage(PageFields fields, string body)
    {
        _fields = fields;
        Body = body;
    }

    /// <summary>What is wrong, in a few words.</summary>
    public string Title => _fields["title"] ?? "";

    /// <summary>What to do where a finding chooses no hint of its own; null for nothing.</summary>
    public string? Hint => _fields["hint"];

    /// <summary>Markdown: what the rule means, why, how to fix it; on the English page also the examples.</summary>
    public string Body { get; }

    /// <summary>The names of its sentences: <c>message</c>, <c>hints.did-you-mean</c>.</summary>
    public IEnumerable<string> Names => _fields.Names;

    /// <summary>A sentence by that name; null where there is none.</summary>
    public string? this[string name] => _fields[name];

    /// <summary>The body's parts in its order: what, why, how to fix it, examples.</summary>
    public ImmutableArray<PageSection> Sections =>
    [
        .. $"\n{Body}".Split($"\n{SectionMark}").Skip(1).Select(part => part.Split('\n', 2))
            .Select(part => new PageSection(part[0], part.Length < 2 ? "" : part[1].Trim('\n'))),
    ];

    /// <summary>Reads a page as it is written: front matter between two lines of <c>---</c>, then the body.</summary>
    public static RulePage Read(string name, string text)
    {
        var end = text.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
            throw new InvalidOperationException($"{name} has no front matter.");
        return new(PageFields.Read(name, text[Fence.Length..(end + 1)]), text[(end + 1 + Fence.Length)..].Trim('\n'));
    }

    /// <summary>The sentence for a finding: that of its variant, else the rule's own.</summary>
    public string Message(string? variant) => (variant is null ? null : Sentence("messages", variant)) ?? _fields["message"] ?? Title;

    /// <summary>A sentence by its section (<c>hints</c>, <c>related</c>, <c>causes</c>) and name; null where there is none.</summary>
    public string? Sentence(string section, string name) => _fields[$"{section}.{name}"];
}

/// <summary>A part of a rule's page, with its heading.</summary>
internal sealed record PageSection(string Heading, string Text);
