using System.Collections.Immutable;
using System.Xml;
using Plan.Compiler.Forms;

namespace Plan.Workbook.Reading;

/// <summary>
/// Reads a workbook that somebody has saved. Straight from the package, part by part: figures as the file writes them, nothing that
/// a file may hold beside its cells can hinder, and no more is unpacked than a form can need.
/// </summary>
public static class FilledWorkbookReader
{
    // How a compound file begins: a workbook with a password, or one of Excel's before 2007.
    private static readonly byte[] s_compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="bytes">The whole file.</param>
    public static WorkbookReading Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(s_compound)) return new(null, WorkbookProblem.Locked);
        try
        {
            using var package = new Package(bytes);
            return package.IsOpenDocument ? new(null, WorkbookProblem.OpenDocument) : new(Read(package), null);
        }
        catch (PackageTooLargeException)
        {
            return new(null, WorkbookProblem.TooLarge);
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or FormatException or OverflowException or IOException
            or NotSupportedException or ArgumentException)
        {
            return new(null, WorkbookProblem.Damaged);
        }
    }

    private static FilledWorkbook Read(Package package)
    {
        var book = BookPart.Read(package);
        var texts = SharedTexts.Read(package, book.SharedTexts);
        var looks = CellLook.Read(package, book.Styles);
        ImmutableArray<FilledSheet> sheets =
            [.. book.Sheets.Select((sheet, index) => CellsPart.Read(package, sheet.Part, sheet.Name, index, texts, looks))];
        return new(sheets);
    }
}
