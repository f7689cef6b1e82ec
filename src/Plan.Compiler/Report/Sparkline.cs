using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>An indicator's course in little: years across, a scale of its own up.</summary>
/// <param name="Width">In pixels; the height is 18.</param>
/// <param name="Outcomes">Points as SVG has them: <c>4,3.0 21,15.0</c>; null for a single outcome.</param>
/// <param name="Targets">From the latest outcome through the targets; null where there is none.</param>
/// <param name="Latest">The latest outcome; null where there are targets alone.</param>
/// <param name="Rings">The targets.</param>
public sealed record Sparkline(int Width, string? Outcomes, string? Targets, Dot? Latest, ImmutableArray<Dot> Rings) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Count("width", Width);
        fields.Text("outcomes", Outcomes);
        fields.Text("targets", Targets);
        fields.Part("latest", Latest);
        fields.Parts("rings", Rings);
    }
}

/// <summary>A place in the drawing.</summary>
public sealed record Dot(string X, string Y) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Text("x", X);
        fields.Text("y", Y);
    }
}
