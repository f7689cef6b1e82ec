using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>A finding in the words of a language.</summary>
/// <param name="Finding">What is told.</param>
/// <param name="Message">What is wrong, with the facts in it.</param>
/// <param name="Hints">What to do or write, most useful first.</param>
/// <param name="Related">Other places, in the finding's order.</param>
/// <param name="Causes">What may explain a difference, likeliest first.</param>
internal sealed record ToldFinding(
    Finding Finding, string Message, ImmutableArray<string> Hints, ImmutableArray<ToldPlace> Related, ImmutableArray<ToldCause> Causes);

/// <summary>What stands at another place.</summary>
internal sealed record ToldPlace(string Message, SourceSpan Place);

/// <summary>What may explain a difference.</summary>
internal sealed record ToldCause(string Kind, ImmutableArray<Address> Addresses, string Message);
