namespace Plan.Compiler.Model;

/// <summary>An organisation's own word for a kind of thing, for one and for many.</summary>
public sealed record OwnLabel(string One, string Many);
