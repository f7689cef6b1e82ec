namespace Plan.Compiler.Model;

/// <summary>How far a stated figure may be from the computed one: not at all, by what rounding can do, or by an amount.</summary>
public sealed record Rounding
{
    public static readonly Rounding None = new();
    public static readonly Rounding Auto = new();

    /// <summary>It could not be read, which has been reported: nothing that depends on it is compared.</summary>
    public static readonly Rounding Unknown = new();

    private Rounding() { }

    /// <summary>What may differ, in the unit it is written in; null for the others.</summary>
    public Amount? Allowed { get; private init; }

    public static Rounding UpTo(Amount allowed) => new() { Allowed = allowed };

    public bool IsNone => ReferenceEquals(this, None);

    public bool IsAuto => ReferenceEquals(this, Auto);

    public bool IsUnknown => ReferenceEquals(this, Unknown);

    // A record's equality would take None, Auto and Unknown for the same.
    public bool Equals(Rounding? other) => ReferenceEquals(this, other) || (Allowed is not null && Allowed == other?.Allowed);

    public override int GetHashCode() => Allowed?.GetHashCode() ?? (IsAuto ? 1 : 0);
}
