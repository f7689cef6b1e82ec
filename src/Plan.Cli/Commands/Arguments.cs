using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Plan.Compiler.Findings;

namespace Plan.Cli.Commands;

/// <summary>What several commands take, or what needs more than a line to read.</summary>
internal static class Arguments
{
    /// <summary>The folder that is written to where none is named.</summary>
    public const string DefaultOutput = "out";

    /// <summary>Of what is told where there is no plan.</summary>
    public const string DefaultLanguage = "en";

    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A plan's folder, or a folder with several plans in it. Within a plan: that plan. Without it: the folder you are in.",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "PATH",
        };
        paths.Validators.Add(RefuseOptions);
        return paths;
    }

    /// <summary>One plan, where a command takes no more.</summary>
    public static Argument<string?> OnePath()
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "A plan's folder, or one inside it. Without it: the folder you are in.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "PATH",
        };
        path.Validators.Add(RefuseOptions);
        return path;
    }

    // The library takes what looks like an option and is none for a path.
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            result.AddError(Unknown("option", token.Value, ((CommandResult)result.Parent!).Command.Options));
    }

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The folder to write to. Without it: out, in the folder you are in.",
        HelpName = "DIR",
    };

    public static Option<string?> Templates() => new("--templates")
    {
        Description = "A folder with templates of your own. Each file in it replaces the one of the same path that ships.",
        HelpName = "DIR",
    };

    /// <summary>That there is no such thing, and what may have been meant.</summary>
    public static string Unknown(string kind, string word, IEnumerable<Symbol> known)
    {
        var nearest = Suggestions.Nearest(word, known.Select(symbol => symbol.Name));
        return $"there is no {kind} '{word}'." + (nearest.IsEmpty ? "" : $" Did you mean {string.Join(" or ", nearest)}?");
    }

    public static Option<string?> Office(string description) => new("--office") { Description = description, HelpName = "ID" };

    public static Option<string?> Language() =>
        Choice("--lang", "LANGUAGE", "The language of the messages: sv or en. Without it: the plan's own.", ["sv", "en"], word => word);

    public static Option<string?> Colour() => Choice(
        "--color", "WHEN", "Colours: auto (on a terminal, unless NO_COLOR is set), always or never. Without it: auto.",
        ["auto", "always", "never"], word => word);

    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "The day that acceptances are held against, such as 2025-12-31. Without it: today.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"'{result.Tokens[0].Value}' is not a date: write it like 2025-12-31.");
            return null;
        },
    };

    /// <summary>An option that takes one of a few things by name; null where it is not given.</summary>
    public static Option<T?> Choice<T>(
        string name, string helpName, string description, IReadOnlyList<T> all, Func<T, string> nameOf)
        where T : class
    {
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result => Named(result, result.Tokens[0].Value, all, nameOf),
        };
        option.CompletionSources.Add([.. all.Select(nameOf)]);
        return option;
    }

    /// <summary>An option that takes several of a few things by name, with commas between; empty where it is not given.</summary>
    public static Option<T[]?> Choices<T>(
        string name, string helpName, string description, IReadOnlyList<T> all, Func<T, string> nameOf)
        where T : class
    {
        var option = new Option<T[]?>(name)
        {
            Description = description,
            HelpName = helpName,
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result =>
            [
                .. result.Tokens
                    .SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries))
                    .Select(word => Named(result, word, all, nameOf))
                    .OfType<T>()
                    .Distinct(),
            ],
        };
        option.CompletionSources.Add([.. all.Select(nameOf)]);
        return option;
    }

    private static T? Named<T>(ArgumentResult result, string word, IReadOnlyList<T> all, Func<T, string> nameOf)
        where T : class
    {
        var named = all.FirstOrDefault(one => nameOf(one) == word);
        if (named is null)
            result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes {Words.Of("en").List([.. all.Select(nameOf)], "lists.or")}, not '{word}'.");
        return named;
    }
}
