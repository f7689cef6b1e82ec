using System.Collections.Immutable;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Forms;
using Plan.Compiler.Output;

namespace Plan.Workbook;

/// <summary>The form of an office as a file.</summary>
internal static class FormFile
{
    /// <summary>The file; null with the findings that say why not.</summary>
    public static (byte[]? Bytes, ImmutableArray<Finding> Findings) Make(
        CompiledPlan plan, FormContent content, FormOptions options, TemplateSet templates, CancellationToken cancel)
    {
        var (form, findings) = FormMaker.Make(plan, content, options, templates, cancel);
        return form is null ? (null, findings) : (SpreadsheetWriter.Write(form), []);
    }
}
