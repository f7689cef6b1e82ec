using System.Collections.Immutable;
using Plan.Compiler.Editing;
using Plan.Compiler.Source;

namespace Plan.Compiler.Forms;

/// <summary>A form that came back.</summary>
/// <param name="File">What findings about it point to.</param>
/// <param name="Plan">The id of the plan that it was made of.</param>
/// <param name="Office">The id of the office that it was made for.</param>
/// <param name="FilledBy">Null where nobody says.</param>
/// <param name="Figures">Those that could be read.</param>
internal sealed record FilledForm(SourceText File, string Plan, string Office, string? FilledBy, ImmutableArray<FilledFigure> Figures);

/// <summary>A cell that was to be filled in.</summary>
/// <param name="Row">The line or indicator.</param>
/// <param name="Column">The period, or outcomes or targets of a year.</param>
/// <param name="UnitName">As the form was made.</param>
/// <param name="Base">What the plan said when the form was made.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Comment">Null for none.</param>
/// <param name="Sheet">The tab.</param>
/// <param name="Cell">Its name: <c>F10</c>.</param>
internal sealed record FilledFigure(
    string Row, string Column, string UnitName, FigureValue Base, FigureValue Value, string? Comment, string Sheet, string Cell);
