using System.Text.Json;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Output.Tables;

/// <summary>Writes a table for programs: version 1 of a shape to which fields may be added.</summary>
internal static class TableJson
{
    private const int Version = 1;

    /// <param name="plan">The plan's id.</param>
    public static string Write(ReportTable table, string plan)
    {
        return ProgramJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("plan", plan);
            json.WriteString("table", table.Name);
            json.WriteString("title", table.Title);
            if (table.Unit is { } unit) json.WriteString("unit", unit);
            WriteColumns(json, table);
            json.WriteStartArray("rows");
            foreach (var row in table.Rows.Where(row => row.Look != RowLook.Remark)) WriteRow(json, table, row);
            json.WriteEndArray();
            json.WriteStartArray("notes");
            foreach (var note in table.Notes) json.WriteStringValue(note);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteColumns(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("id", column.Id);
            if (column.Label is { } label) json.WriteString("label", label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, ReportTable table, TableRow row)
    {
        json.WriteStartObject();
        foreach (var (column, cell) in table.Columns.Zip(row.Cells))
            if (cell.Number is { } number) json.WriteNumber(column.Id, NumberText.Shortest(number));
            else if (string.IsNullOrEmpty(cell.Text)) json.WriteNull(column.Id);
            else json.WriteString(column.Id, cell.Text);
        json.WriteEndObject();
    }
}
