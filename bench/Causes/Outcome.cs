namespace Plan.Bench.Causes;

/// <summary>What came of one planted error.</summary>
/// <param name="IsFirst">The true kind, with the true cells among those it names, came first.</param>
/// <param name="IsAmongThree">It came among the first three.</param>
/// <param name="CanBeNamed">The page lets it be named at all.</param>
/// <param name="Ceiling">How often it would come first if kinds were told apart by nothing but their numbers of errors.</param>
internal readonly record struct Outcome(bool IsFirst, bool IsAmongThree, bool CanBeNamed, double Ceiling);
