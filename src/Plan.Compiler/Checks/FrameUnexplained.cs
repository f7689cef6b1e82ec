using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class FrameUnexplained
{
    public static readonly Rule Rule = new("PLAN0310", "frame-unexplained", Severity.Warning);
}
