using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

internal static class PeriodBinder
{
    public static readonly KeyTable Keys = new("period",
        new("kind", new ChoiceKind("outturn", "budget", "forecast"), IsRequired: true),
        new("year", new YearKind(), IsRequired: true),
        new("label", Key.Words),
        new("short", Key.Words),
        new("rounding", new RoundingKind()));

    // A period whose kind is missing keeps its name, so that amounts may refer to it.
    public static Period Bind(MappingReader period, Located<string> id)
    {
        var kind = KindOf(period.Choice("kind"));
        var rounding = period.Rounding(period.Scope.PlanUnit.Need);
        return new(id, kind ?? PeriodKind.Budget, period.Year("year")?.Value ?? 0, period.Words("label")?.Value, period.ShortName(),
            rounding ?? (kind is null ? Rounding.Auto : null));
    }

    private static PeriodKind? KindOf(string? word) => word switch
    {
        "outturn" => PeriodKind.Outturn,
        "budget" => PeriodKind.Budget,
        "forecast" => PeriodKind.Forecast,
        _ => null,
    };
}
