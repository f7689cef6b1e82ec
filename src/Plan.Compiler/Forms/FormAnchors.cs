using System.Globalization;

namespace Plan.Compiler.Forms;

/// <summary>What a form says of itself where no reader sees it, so that rows and columns can be moved and sheets renamed.</summary>
internal static class FormAnchors
{
    /// <summary>In the corner of each sheet to fill in: its row names the columns, its column the rows.</summary>
    public const string Corner = "plan-form/1";

    /// <summary>On the hidden sheet, above what the form was made of.</summary>
    public const string Facts = "plan-form-facts/1";

    /// <summary>How both begin in any version.</summary>
    public const string AnyVersion = "plan-form-facts/";

    public const string Plan = "plan";
    public const string Office = "office";
    public const string Done = "done";
    public const string Figure = "figure";

    public const string Comment = "in:comment";

    /// <summary>The row that says whether the form is done and, where comments stand, who filled it in.</summary>
    public const string Panel = "form:panel";

    public const string Status = "in:status";

    /// <summary>Above the cells of a period's amounts.</summary>
    public static string Input(string period) => $"in:{period}";

    /// <summary>Above the cells of an indicator's outcomes or targets of a year.</summary>
    public static string Input(string section, int year) => string.Create(CultureInfo.InvariantCulture, $"in:{section}/{year}");
}
