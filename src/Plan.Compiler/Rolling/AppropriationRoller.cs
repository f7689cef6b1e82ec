using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Rolls appropriations with their shares, and what goals draw from them.</summary>
internal static class AppropriationRoller
{
    public static void Roll(RollBook book, YamlMapping file)
    {
        foreach (var appropriation in file.Items("appropriations"))
        {
            var id = appropriation.Word("id");
            Roll(book, appropriation, Address.Of("appropriation", id));
            foreach (var share in appropriation.Items("shares")) Roll(book, share, Address.Of("share", id, share.Word("id")));
        }
        foreach (var goal in file.Items("goals"))
            if (goal.Get("financing") is YamlMapping financing && financing.Get("from") is YamlSequence sources)
                RollSources(book, goal, sources);
    }

    private static void Roll(RollBook book, YamlMapping thing, Address address)
    {
        if (thing.Get("amounts") is YamlMapping amounts)
            StatementRoller.RollAmounts(new(book, amounts, address, thing.Word("name")), amounts, book, _ => false);
    }

    // What was drawn in years that are past says nothing of those to come; that it is drawn from there does.
    private static void RollSources(RollBook book, YamlMapping goal, YamlSequence sources)
    {
        var address = Address.Of("goal", goal.Word("id"));
        var removed = new HashSet<int>();
        var named = sources.Items.OfType<YamlMapping>().Where(source => IsToCome(book, source))
            .Select(source => source.Word("appropriation")).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, source) in sources.Items.Index())
        {
            if (source is not YamlMapping mapping || mapping.Get("amount") is not { } amount) continue;
            if (IsToCome(book, mapping))
            {
                book.Edits.Replace(mapping.Scalar("period")!.Span, book.Periods.CarriedId(mapping.Word("period"))!);
                continue;
            }
            var reference = mapping.Get("appropriation") is null ? mapping.Word("source") : mapping.Word("appropriation");
            book.Note(RollOutcome.Dropped, address, goal.Word("name"), $"{reference}: {amount.Span.Text}");
            if (mapping.Get("appropriation") is not null && !named.Add(reference))
            {
                removed.Add(index);
                continue;
            }
            int[] keys = [mapping.IndexOf("period"), mapping.IndexOf("amount")];
            YamlItems.Of(mapping).Remove(book.Edits, keys.Where(key => key >= 0).ToHashSet());
            book.Note(RollOutcome.ToFill, address, goal.Word("name"), reference);
        }
        YamlItems.Of(sources).Remove(book.Edits, removed);
    }

    private static bool IsToCome(RollBook book, YamlMapping source) =>
        source.Scalar("period") is { } period && book.Periods.Find(period.Value)?.Year >= book.Years.NewYear;
}
