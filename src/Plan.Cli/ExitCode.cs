namespace Plan.Cli;

/// <summary>What the program ends with, the same for every command.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above the level that was asked for.</summary>
    public const int Findings = 1;

    /// <summary>The command line or the place is wrong: no plan there, cannot write.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 3;

    /// <summary>Ended by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
