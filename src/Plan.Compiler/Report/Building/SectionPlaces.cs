using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>The places of an outline's headings, named before anything is built: what stands early can lead to what stands late.</summary>
internal sealed class SectionPlaces
{
    private readonly Dictionary<OutlineSection, string> _places = new(ReferenceEqualityComparer.Instance);

    public SectionPlaces(ImmutableArray<OutlineSection> outline, string title, Anchors anchors)
    {
        // A single section that is the title has no heading of its own.
        IsTitled = outline is [var only] && only.Heading.Value == title;
        Place(IsTitled ? outline[0].Sections : outline, anchors);
    }

    /// <summary>Whether the outline is a single section with the plan's title.</summary>
    public bool IsTitled { get; }

    /// <summary>Null for the section that is the title.</summary>
    public string? Find(OutlineSection section) => _places.GetValueOrDefault(section);

    private void Place(ImmutableArray<OutlineSection> sections, Anchors anchors)
    {
        foreach (var section in sections)
        {
            _places.TryAdd(section, anchors.PlaceHeading(section.Heading.Value));
            Place(section.Sections, anchors);
        }
    }
}
