using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>A piece of the document; each kind has a template of its own.</summary>
/// <param name="Kind">The template's name.</param>
/// <param name="Level">Of the headings that it makes.</param>
public abstract record Block(string Kind, int Level) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("kind", Kind);
        fields.Count("level", Level);
        Content(fields);
    }

    private protected abstract void Content(FieldWriter fields);
}

/// <summary>Prose of the outline.</summary>
public sealed record TextBlock(int Level, Prose Text) : Block("text", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Prose("text", Text);
}

/// <summary>The organisation, or an office with what is below it.</summary>
public sealed record OrganisationBlock(int Level, ImmutableArray<OfficeEntry> Offices) : Block("organisation", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Parts("offices", Offices);
}

/// <summary>A priority area, or what belongs to none.</summary>
public sealed record AreaBlock(int Level, AreaEntry Area) : Block("area", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Part("area", Area);
}

/// <summary>Goals alone.</summary>
public sealed record GoalsBlock(int Level, ImmutableArray<GoalEntry> Goals) : Block("goals", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Parts("goals", Goals);
}

/// <summary>A table of indicators alone.</summary>
public sealed record IndicatorsBlock(int Level, IndicatorTable Table) : Block("indicators", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Part("table", Table);
}

/// <summary>Measures or assignments alone.</summary>
public sealed record ItemsBlock(string Kind, int Level, ItemList List) : Block(Kind, Level)
{
    private protected override void Content(FieldWriter fields) => fields.Part("list", List);
}

/// <summary>A statement.</summary>
public sealed record StatementBlock(int Level, StatementTable Table) : Block("statement", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Part("table", Table);
}

/// <summary>An appropriation with its shares.</summary>
public sealed record AppropriationBlock(int Level, AppropriationTable Table) : Block("appropriation", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Part("table", Table);
}

/// <summary>Why a frame changed.</summary>
public sealed record FrameBlock(int Level, FrameBridge Bridge) : Block("frame", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Part("bridge", Bridge);
}

/// <summary>A statement's lines as bars.</summary>
public sealed record ChartBlock(int Level, BarChart Chart) : Block("chart", Level)
{
    private protected override void Content(FieldWriter fields) => fields.Part("chart", Chart);
}
