using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding.References;

/// <summary>Resolves whole addresses: <c>cell:drift/resultat/budget-2025</c>.</summary>
internal static class AddressResolver
{
    /// <summary>The address where it names a thing of the plan; else null, reported.</summary>
    public static Address? ResolveAddress(this Scope scope, Located<string> written)
    {
        if (Address.Parse(written.Value) is not { } address)
        {
            scope.ReportMalformed("address", written);
            return null;
        }
        var path = written.Part(address.Kind.Length + 1, address.Path.Length);
        return scope.Names(address.Kind, path) ? address : null;
    }

    private static bool Names(this Scope scope, string kind, Located<string> path) => kind switch
    {
        "line" => scope.ResolveLine(path, withFigures: false) is not null,
        "cell" => scope.ResolveCell(path) is not null,
        "appropriation" => scope.ResolveAppropriation(path),
        "share" => scope.ResolveShareOrCell(path),
        _ => scope.Resolve(kind, path) is not null,
    };

    // An appropriation, or its amount of a period.
    private static bool ResolveAppropriation(this Scope scope, Located<string> path)
    {
        var (appropriation, period) = path.SplitAtSlash();
        return scope.Resolve("appropriation", appropriation) is not null && (period is null || scope.Resolve("period", period) is not null);
    }

    // A share of an appropriation, or its amount of a period.
    private static bool ResolveShareOrCell(this Scope scope, Located<string> path)
    {
        var (appropriation, rest) = path.SplitAtSlash();
        if (rest is null)
        {
            scope.ReportMalformed("share-path", path);
            return false;
        }
        var (share, period) = rest.SplitAtSlash();
        return scope.Resolve("appropriation", appropriation) is not null
            && scope.Resolve("share", share, appropriation.Value) is not null
            && (period is null || scope.Resolve("period", period) is not null);
    }
}
