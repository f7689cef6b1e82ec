using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Plan.Tests.Workbook;

/// <summary>What the format's own validator has to say of a file.</summary>
internal static class PackageProblems
{
    public static List<string> In(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
