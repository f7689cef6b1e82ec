namespace Plan.EndToEnd.Running;

/// <summary>A program that has ended.</summary>
internal sealed record Finished(int ExitCode, byte[] OutBytes, string Out, string Error)
{
    /// <summary>All that it said, for the message of a test that fails.</summary>
    public string Said => $"exit code {ExitCode}\n{Out}\n{Error}";
}
