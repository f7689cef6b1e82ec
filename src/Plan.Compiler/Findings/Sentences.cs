using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Plan.Compiler.Findings;

/// <summary>What one command says in a language, from <c>changes.sv.yaml</c> and its like, with the language's marks and words.</summary>
internal sealed class Sentences
{
    private static readonly ConcurrentDictionary<string, Sentences> s_loaded = new(StringComparer.Ordinal);

    private readonly PageFields _fields;

    private Sentences(PageFields fields, Words words) => (_fields, Words) = (fields, words);

    public Words Words { get; }

    /// <summary>The names of all sentences.</summary>
    public IEnumerable<string> Names => _fields.Names;

    /// <summary>A sentence by its section and name: <c>added.line</c>.</summary>
    public string this[string name] => _fields[name] ?? throw new InvalidOperationException($"No sentence {name} in {Words.Language}.");

    /// <summary>A sentence by its section and name; null where there is none.</summary>
    public string? Find(string name) => _fields[name];

    /// <param name="name">Of the command's file: <c>changes</c>.</param>
    /// <param name="language">One that ships.</param>
    public static Sentences Of(string name, string language) => s_loaded.GetOrAdd($"{name}.{language}", static (file, code) =>
        new(PageFields.Read($"{file}.yaml", Resource.Read($"sentences/{file}.yaml")), Words.Of(code)), language);

    public string Fill(string name, params ReadOnlySpan<Fact> facts)
    {
        ImmutableArray<Fact> given = [.. facts];
        return Phrase.Write(this[name], fact => given.FirstOrDefault(one => one.Name == fact), Words);
    }
}
