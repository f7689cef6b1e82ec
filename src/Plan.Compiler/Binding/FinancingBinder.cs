using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

internal static class FinancingBinder
{
    public static readonly KeyTable SourceKeys = new("financing source",
        new("appropriation", new ReferenceKind("appropriation")),
        new("source", Key.Words),
        new("period", new ReferenceKind("period")) { OnlyWith = ["appropriation"], RequiredWith = ["appropriation", "amount"] },
        new("amount", Key.Amount) { RequiredWith = ["appropriation", "period"] })
    {
        OneOf = ["appropriation", "source"],
    };

    public static readonly KeyTable Keys = new("financing",
        new("text", Key.Text),
        new("within-frame", new FlagKind()),
        new("from", Key.ListOf(() => SourceKeys)));

    public static Financing Bind(MappingReader financing)
    {
        var sources = financing.Items("from", out _).Select(item => BindSource(item, financing.Scope)).OfType<FinancingSource>();
        return new(financing.Text("text"), financing.Flag("within-frame") ?? false, [.. sources], financing.Place);
    }

    /// <summary>Whether it names a source, read or not.</summary>
    public static bool SaysAnything(MappingReader financing) =>
        !financing.IsWhole || financing.Node("text") is not null || financing.MayHold("within-frame") && financing.Flag("within-frame") != false
        || !financing.Items("from", out var isLost).IsEmpty || isLost;

    private static FinancingSource? BindSource(YamlNode item, Scope scope)
    {
        var source = MappingReader.Open(item, SourceKeys, scope);
        return source?.Chosen switch
        {
            "source" => source.Words("source") is { } words ? new OtherSource(words, AmountOf(source).Value, source.Place) : null,
            "appropriation" => BindDraw(source),
            _ => null,
        };
    }

    private static AppropriationDraw? BindDraw(MappingReader source)
    {
        var (amount, period) = (AmountOf(source), source.Reference("period"));
        if (source.Words("appropriation") is not { } reference || source.Scope.ResolveShare(reference) is not var (appropriation, share))
            return null;
        if (amount.Value is { } drawn && !drawn.Value.Unit.ConvertsTo(source.Scope.Things.UnitOf("appropriation", appropriation)))
        {
            source.Scope.ReportUnits(drawn.Span, drawn.Value.Unit, source.Scope.Things.UnitOf("appropriation", appropriation));
            amount = default;
        }
        // What lacks its period, or could not be read, draws nothing from any.
        return amount.Value is null || period is null
            ? new(appropriation, share, reference, null, null, source.Place)
            : new(appropriation, share, reference, period, amount.Value, source.Place);
    }

    private static AmountReading AmountOf(MappingReader source) =>
        source.Node("amount") is { } node ? Amounts.ReadInPlan(node, "amount", source.Scope) : default;
}
