using System.Collections.Immutable;
using System.Text.Json;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Comparing.Telling;

/// <summary>What changed, for programs: version 1 of a shape to which fields may be added. A field without a value is left out.</summary>
public static class DiffJson
{
    private const int Version = 1;

    /// <summary>With a line end last.</summary>
    public static string Write(PlanDiff diff)
    {
        return ProgramJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            WritePlan(json, "old", diff.Old);
            WritePlan(json, "new", diff.New);
            json.WriteStartObject("summary");
            json.WriteNumber("changes", diff.Changes.Length);
            json.WriteNumber("comparisons", diff.Comparisons.Count());
            json.WriteEndObject();
            json.WriteStartArray("periods");
            foreach (var (old, @new) in diff.Periods)
            {
                json.WriteStartObject();
                if (old is not null) json.WriteString("old", old.Id.Value);
                if (@new is not null) json.WriteString("new", @new.Id.Value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in diff.Changes) WriteChange(json, change);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WritePlan(Utf8JsonWriter json, string name, ComparedPlan plan)
    {
        json.WriteStartObject(name);
        json.WriteString("id", plan.Id);
        json.WriteString("title", plan.Title);
        json.WriteString("source", plan.Source);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("change", change switch
        {
            Added => "added",
            Removed => "removed",
            Renamed => "renamed",
            Moved => "moved",
            Reworded => "reworded",
            FigureChanged => "figure",
            _ => "property",
        });
        json.WriteString("kind", change.Kind);
        json.WriteString("address", change.Address.ToString());
        json.WriteString("name", change.Name);
        switch (change)
        {
            case Added { Figures: var figures }: WriteFigures(json, figures); break;
            case Removed { Figures: var figures }: WriteFigures(json, figures); break;
            case Renamed renamed: json.WriteString("old", renamed.OldName); break;
            case Moved moved: WriteText(json, "after", moved.After); break;
            case Reworded text: WriteWords(json, text); break;
            case FigureChanged figure: WriteFigure(json, figure); break;
            case PropertyChanged property:
                json.WriteString("property", property.Property);
                WriteText(json, "detail", property.Detail);
                WriteText(json, "old", property.Old);
                WriteText(json, "new", property.New);
                break;
        }
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, FigureChanged figure)
    {
        json.WriteString("property", figure.Property);
        WriteText(json, "column", figure.Column);
        WriteText(json, "oldAddress", figure.OldAddress?.ToString());
        WriteText(json, "unit", figure.Unit?.Label);
        WriteValue(json, "old", figure.Old, figure.Decimals);
        WriteValue(json, "new", figure.New, figure.Decimals);
        WriteValue(json, "difference", figure.Difference, figure.Decimals);
        if (figure.Percent is { } percent) WriteValue(json, "percent", Math.Round(percent, 4, MidpointRounding.AwayFromZero), 0);
        WriteValue(json, "oldSum", figure.OldSum, figure.Decimals);
        WriteValue(json, "newSum", figure.NewSum, figure.Decimals);
        if (figure.IsEffect) json.WriteBoolean("effect", true);
        if (figure.IsComparison) json.WriteBoolean("comparison", true);
        if (figure.Terms.IsEmpty) return;
        json.WriteStartArray("terms");
        foreach (var term in figure.Terms)
        {
            json.WriteStartObject();
            json.WriteString("address", term.Address.ToString());
            json.WriteString("name", term.Name);
            WriteValue(json, "difference", term.Difference, figure.Decimals);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, Reworded text)
    {
        json.WriteString("property", text.Property);
        json.WriteString("old", string.Concat(text.Words.Where(run => run.Kind != WordRunKind.PutIn).Select(run => run.Text)));
        json.WriteString("new", string.Concat(text.Words.Where(run => run.Kind != WordRunKind.TakenOut).Select(run => run.Text)));
    }

    private static void WriteFigures(Utf8JsonWriter json, ImmutableArray<PlacedFigure> figures)
    {
        if (figures.IsEmpty) return;
        json.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("address", figure.Address.ToString());
            if (figure.Column.Length > 0) json.WriteString("column", figure.Column);
            WriteText(json, "unit", figure.Unit?.Label);
            WriteValue(json, "value", figure.Value, figure.Decimals);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    // Text with a decimal point, so that no figure is rounded by who reads it.
    private static void WriteValue(Utf8JsonWriter json, string name, decimal? value, int decimals)
    {
        if (value is { } given)
            json.WriteString(name, AsWritten.Of(given, decimals));
    }
}
