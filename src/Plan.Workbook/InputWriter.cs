using System.Globalization;
using ClosedXML.Excel;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>Writes what cells take from whoever fills them in.</summary>
internal static class InputWriter
{
    // Of a list of choices with commas between.
    private const int LongestList = 255;

    public static void Write(InputSpec input, IXLRange to)
    {
        var rule = to.SetDataValidation();
        rule.IgnoreBlanks = true;
        switch (input.Kind)
        {
            case InputKind.Whole: Limit(rule, XLAllowedValues.WholeNumber, XLOperator.Between, -input.Most, input.Most); break;
            case InputKind.Number: Limit(rule, XLAllowedValues.Decimal, XLOperator.Between, -input.Most, input.Most); break;
            case InputKind.Text: Limit(rule, XLAllowedValues.TextLength, XLOperator.EqualOrLessThan, input.Most, null); break;
            default: rule.List($"\"{ListOf(input)}\"", inCellDropdown: true); break;
        }
        (rule.InputTitle, rule.InputMessage) = input.Prompt;
        (rule.ErrorTitle, rule.ErrorMessage) = input.Error;
        rule.ShowInputMessage = input.Prompt.Text.Length > 0;
        rule.ShowErrorMessage = true;
        rule.ErrorStyle = XLErrorStyle.Stop;
    }

    private static void Limit(IXLDataValidation rule, XLAllowedValues allowed, XLOperator kind, decimal from, decimal? to)
    {
        (rule.AllowedValues, rule.Operator) = (allowed, kind);
        rule.MinValue = from.ToString(CultureInfo.InvariantCulture);
        if (to is { } most) rule.MaxValue = most.ToString(CultureInfo.InvariantCulture);
    }

    // A comma would make two choices of one, and a quote would end the list.
    private static string ListOf(InputSpec input)
    {
        var list = string.Join(',', input.Choices.Select(choice => choice.Replace(',', ' ').Replace("\"", "\"\"", StringComparison.Ordinal)));
        return list.Length <= LongestList ? list : list[..LongestList];
    }
}
