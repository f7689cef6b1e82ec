using Plan.Compiler.Editing;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Forms;

/// <summary>A figure of the plan that a form can ask for.</summary>
/// <param name="Address">The cell; of an indicator's figures the indicator.</param>
/// <param name="Row">What its row is called in a form: <c>line:drift/ekonomi</c>.</param>
/// <param name="Column">What its column is called in a form: <c>in:budget-2026</c>.</param>
/// <param name="Label">The line or indicator, as people call it.</param>
/// <param name="Owner">Its id, where it is written.</param>
/// <param name="Section">The key that the figure stands under.</param>
/// <param name="Key">Its own key: a period or a year.</param>
internal sealed record FormFigure(Address Address, string Row, string Column, string Label, Located<string> Owner, string Section, string Key)
{
    /// <summary>What the plan says.</summary>
    public FigureValue Value { get; init; }

    /// <summary>Where it stands; the owner's place where nothing is given.</summary>
    public SourceSpan Place { get; init; }

    /// <summary>What it is in; null for what is no money.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Decimals shown.</summary>
    public int Decimals { get; init; }

    /// <summary>Told in words.</summary>
    public bool IsWords { get; init; }

    /// <summary>As a form writes it: the unit's label, or how a figure that is no money is read.</summary>
    public string UnitName => Unit?.Label ?? (IsWords ? "text" : "");

    public FigureEdit To(FigureValue value) => new(Address, Owner, Section, Key, value, Unit);
}
