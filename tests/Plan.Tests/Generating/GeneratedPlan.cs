using CsCheck;

namespace Plan.Tests.Generating;

/// <summary>A plan of generated statements, as one manifest. Nothing in it differs.</summary>
internal sealed record GeneratedPlan(GeneratedStatement First, GeneratedStatement Second)
{
    private const string Manifest = """
        plan: 1
        id: genererad
        title: Genererad plan
        years: 2025-2027
        unit: tkr
        periods:
          budget-2024: { kind: budget, year: 2024 }
          budget-2025: { kind: budget, year: 2025 }
          budget-2026: { kind: budget, year: 2026 }
        statements:

        """;

    public static readonly Gen<GeneratedPlan> Any = Gen.Select(
        Statement("forsta", "budget-2025", "budget-2026", "budget-2024"),
        Statement("andra", "budget-2025", "budget-2024", "budget-2026"),
        (first, second) => new GeneratedPlan(first, second));

    private static Gen<GeneratedStatement> Statement(string id, params string[] periods) =>
        Gen.ULong.Select(seed => StatementGenerator.Make(id, periods, new Random(unchecked((int)seed))));

    public string ToYaml() => Manifest + First.ToYaml() + Second.ToYaml();
}
