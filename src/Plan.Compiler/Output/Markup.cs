namespace Plan.Compiler.Output;

/// <summary>Text that is written in the target's own markup already. Everything else is escaped.</summary>
internal sealed record Markup(string Text)
{
    public override string ToString() => Text;
}
