using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Makes lines of the items of a group that is an office's.</summary>
internal delegate ImmutableArray<Line> Expansion(ImmutableArray<LineEntry> items, Located<string>? office);

/// <summary>Binds the lines of one statement.</summary>
internal sealed class LineBinder(StatementDraft draft)
{
    private readonly AmountsBinder _amounts = new(draft);

    /// <param name="line">As declared.</param>
    /// <param name="office">Whose it is, unless it says otherwise: of the file, or of the group it stands in.</param>
    /// <param name="expand">Makes lines of a group's items.</param>
    public Line Bind(DeclaredLine line, Located<string>? office, Expansion expand)
    {
        var reader = line.Reader;
        var own = reader.Office(office);
        if (own is null && reader.Node("office") is not null) reader.Scope.Lost.Doubt(Model.Doubt.Owner);
        var bound = BindKind(line, own, expand);
        return bound with
        {
            Id = line.Id,
            Label = reader.Words("label") ?? line.Id ?? new("", reader.Place),
            ShortName = reader.ShortName(),
            Office = own,
            Indent = reader.Count("indent") ?? 0,
            PartOf = PartOf(reader),
            PartsAreAll = reader.Choice("parts") is not null,
            OutsideTotal = OutsideTotal(reader),
        };
    }

    private Line BindKind(DeclaredLine line, Located<string>? office, Expansion expand)
    {
        var reader = line.Reader;
        var (label, span) = (new Located<string>("", reader.Place), reader.Place);
        var kind = reader.Chosen;
        var figures = _amounts.Bind(reader, kind is "lines" or "sum" ? "stated" : "amounts", out var isWhole);
        switch (kind)
        {
            case "lines":
                var inner = expand(line.Inner, office);
                return new GroupLine { Label = label, Span = span, IsWhole = isWhole, Stated = figures, Lines = inner };
            case "sum" when SumBinder.Bind(reader, draft) is { } sum:
                return new TotalLine { Label = label, Span = span, IsWhole = isWhole, Stated = figures, Sum = sum };
            case "heading":
                reader.Flag("heading");
                return new HeadingLine { Label = label, Span = span };
            default:
                // What can't be told has figures that nobody knows.
                var isEntered = kind is "amounts";
                return new EnteredLine { Label = label, Span = span, IsWhole = isWhole && isEntered, IsKindUnknown = !isEntered, Amounts = figures };
        }
    }

    private Located<string>? PartOf(MappingReader reader)
    {
        if (reader.Words("part-of") is { } whole && reader.Scope.ResolveFigures(whole, draft.Name)) return whole;
        if (reader.Node("part-of") is not null and not YamlScalar { Value: "" }) reader.Scope.Lost.AddFigures(draft.Name);
        return null;
    }

    private bool OutsideTotal(MappingReader reader)
    {
        var isOutside = reader.Flag("outside-total");
        if (isOutside is null && reader.Node("outside-total") is not null) reader.Scope.Lost.AddFigures(draft.Name);
        return isOutside ?? false;
    }
}
