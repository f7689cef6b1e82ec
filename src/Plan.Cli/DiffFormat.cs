using Plan.Compiler.Comparing;
using Plan.Compiler.Output;

namespace Plan.Cli;

/// <summary>A way to tell what changed.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Write">What changed as text: in a language, with the templates of the run, and with colours or without.</param>
internal sealed record DiffFormat(string Name, Func<PlanDiff, string, TemplateSet, bool, string> Write);
