namespace Plan.Compiler.Model;

/// <summary>How far a stated figure may be from the computed one: not at all, by what rounding can do, or by an amount.</summary>
public sealed record Rounding
{
    public static readonly Rounding None = new();
    public static readonly Rounding Auto = new();

    private Rounding() { }

    /// <summary>What may differ, in the unit it is written in; null for <see cref="None"/> and <see cref="Auto"/>.</summary>
    public Amount? Allowed { get; private init; }

    public static Rounding UpTo(Amount allowed) => new() { Allowed = allowed };

    public bool IsNone => ReferenceEquals(this, None);

    public bool IsAuto => ReferenceEquals(this, Auto);

    // A record's equality would take None and Auto for the same.
    public bool Equals(Rounding? other) => ReferenceEquals(this, other) || (Allowed is not null && Allowed == other?.Allowed);

    public override int GetHashCode() => Allowed?.GetHashCode() ?? (IsAuto ? 1 : 0);
}
