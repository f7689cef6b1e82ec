using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Model;
using Plan.Compiler.Report.Texts;

namespace Plan.Compiler.Report.Building;

/// <summary>Where the document's texts speak of a thing: the way back along the references in them.</summary>
internal sealed class Mentions
{
    private readonly ILookup<Address, Link> _byThing;

    public Mentions(PlanView view, PlanFigures figures, ImmutableArray<OutlineSection> outline, SectionPlaces places, References references)
    {
        var inThings = PlanTexts.In(view.Plan)
            .Where(text => text.Owner.Kind != "plan" && (!view.IsExtract || text.Owner.Kind is not ("area" or "statement")))
            .SelectMany(text => ThingsIn(text.Text).Where(thing => thing != ThingOf(text.Owner)), (text, thing) => (thing, LinkTo(text.Owner, view, references)));
        // The outline's own texts are not in an extract.
        var inSections = view.IsExtract ? [] : outline.SelectMany(section => InSection(section, view, figures, places));
        _byThing = inSections.Concat(inThings)
            .Where(mention => mention.Item2.Anchor is not null)
            .Distinct().ToLookup(mention => mention.Item1, mention => mention.Item2);
    }

    public ImmutableArray<Link> Of(Address thing) => [.. _byThing[thing]];

    private static IEnumerable<(Address, Link)> InSection(OutlineSection section, PlanView view, PlanFigures figures, SectionPlaces places)
    {
        // What a text introduces stands right below it: there is no way to go back.
        var shown = ShownThings.Of(view, figures, [section with { Sections = [] }]).Select(ThingOf).ToHashSet();
        return section.Content.SelectMany(block => block.Text is null ? [] : ThingsIn(block.Text))
            .Where(thing => !shown.Contains(thing))
            .Select(thing => (thing, new Link(section.Heading.Value, view.Plan.Manifest.Address.ToString(), places.Find(section))))
            .Concat(section.Sections.SelectMany(inner => InSection(inner, view, figures, places)));
    }

    // Most texts have no reference: a look at them is enough.
    private static IEnumerable<Address> ThingsIn(MarkdownText text) =>
        text.Value.AsSpan().IndexOf('[') < 0 || AuthorMarkdown.Parse(text.Value) is not { } document
            ? []
            : document.Descendants<LinkInline>().Select(link => SafeUrl.AddressIn(link.Url)).OfType<Address>().Select(ThingOf);

    /// <summary>What stands under a name of its own in the document: a figure's statement, a share's appropriation.</summary>
    private static Address ThingOf(Address address) => address.Kind switch
    {
        "cell" or "line" => Address.Of("statement", address.Ids[0]),
        "appropriation" or "share" => Address.Of("appropriation", address.Ids[0]),
        _ => address,
    };

    private static Link LinkTo(Address owner, PlanView view, References references) =>
        references.LinkTo(owner, (owner.Kind == "goal" ? view.FindGoal(owner.Path)?.ShortName : null) ?? references.TextOf(owner, null) ?? "");
}
