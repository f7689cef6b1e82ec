namespace Plan.Compiler.Report;

/// <summary>A record of the report. Templates and JSON know it by the fields that it names here, and by nothing else.</summary>
public interface IReportPart
{
    /// <summary>Names every field, given or not, always the same ones in the same order.</summary>
    void Fields(FieldWriter fields);
}
