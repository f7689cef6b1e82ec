using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A file is not YAML where the parser gave up.</summary>
internal static class YamlSyntax
{
    // Each variant is a kind of mistake. Facts and hints by variant:
    // null: nothing more is known.
    // tab: a tab begins the line.
    // starts-with: a value starts with {character} (% @ ` & * ! ? ,). Hint quote {quoted}.
    // second-colon: a second ": " in one value. Hint quote {quoted}.
    // under-value: the key {key} is indented under, and so read as a part of, the value {value}. Related: value.
    // space-after-colon: "key:value". Hint write {suggestion}; {written} is the line.
    // missing-colon: a word alone where a key stands. Hint write {suggestion}; {written} is the word.
    // dash: a value that is a dash, or starts with one and a space. Hints write {suggestion} (a figure: -3000), leave-empty, quote {quoted}.
    // unclosed-quote: the quote {character} is never closed, or only by the next text's.
    // text-after-quote: text goes on after the closing {character}. Hint quote {quoted}.
    // escape: {character}, a backslash and what follows, means nothing between double quotes. Hint quote {quoted} (not always given).
    // unclosed-bracket: {character} lacks its {closing}.
    // stray-bracket: {character} closes nothing.
    // missing-comma: between two entries in brackets.
    // text-after-bracket: text goes on after a list or mapping in brackets, begun with {character}. Hint quote {quoted}.
    // text-after-bar: text on the line of | or >; it begins on the next line.
    // indentation: a line is indented otherwise than all around it.
    // item-among-keys: "- " where keys stand. key-among-items: a key where "- " stands.
    // key-not-a-word: a key that is empty, a list or a mapping ({{ name }}).
    // control-character: {character} (U+0000) may not stand in text.
    public static readonly Rule Rule = new("PLAN0002", "yaml-syntax", Severity.Error);
}
