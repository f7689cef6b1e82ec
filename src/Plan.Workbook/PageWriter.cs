using System.Text;
using ClosedXML.Excel;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>Sets up how a sheet goes on paper. Its print area and repeated rows are names, which the package's finisher writes.</summary>
internal static class PageWriter
{
    // Left, middle and right of a footer together.
    private const int LongestFooter = 255;
    private const int RoomForTheRest = 100;

    public static void Write(PrintSpec print, IXLPageSetup to)
    {
        to.PaperSize = XLPaperSize.A4Paper;
        to.PageOrientation = XLPageOrientation.Landscape;
        to.Margins.SetLeft(0.6).SetRight(0.6).SetTop(0.6).SetBottom(0.7).SetHeader(0.3).SetFooter(0.35);
        // Fitting to the page would make Excel pass over the breaks.
        if (print.Scale is { } scale) to.Scale = scale;
        else to.FitToPages(1, print.FitsPage ? 1 : 0);
        foreach (var row in print.BreaksBefore)
            if (row > 1)
                to.AddHorizontalPageBreak(row - 1);
        Add(to.Footer.Left, Shortened(print.Footer));
        to.Footer.Center.AddText(XLHFPredefinedText.SheetName);
        AddPages(to.Footer.Right, print.Pages);
    }

    private static void AddPages(IXLHFItem to, string text)
    {
        while (text.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open && text.IndexOf('}', open) is > 0 and var close)
        {
            Add(to, text[..open]);
            switch (text[(open + 1)..close])
            {
                case "page": to.AddText(XLHFPredefinedText.PageNumber); break;
                case "pages": to.AddText(XLHFPredefinedText.NumberOfPages); break;
                case var other: Add(to, $"{{{other}}}"); break;
            }
            text = text[(close + 1)..];
        }
        Add(to, text);
    }

    private static void Add(IXLHFItem to, string text)
    {
        if (text.Length > 0) to.AddText(text.Replace("&", "&&", StringComparison.Ordinal));
    }

    private static string Shortened(string text)
    {
        var shortened = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            // An ampersand is written twice.
            if (shortened.Length + rune.Utf16SequenceLength + (rune.Value == '&' ? 1 : 0) > LongestFooter - RoomForTheRest) break;
            shortened.Append(rune);
        }
        return shortened.ToString();
    }
}
