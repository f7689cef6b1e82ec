using System.Collections.Immutable;
using System.Text;
using Plan.Compiler;
using Plan.Compiler.Accepting;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Cli;

/// <summary>Writes an acceptance for each finding that can have one: an inherited plan comes under control in one step.</summary>
internal static class AcceptAll
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Accepts what is found in the plans, in all of them or in none.</summary>
    /// <param name="plans">Each with its folder, absolute, and the findings to accept.</param>
    /// <returns>What hinders it; null where all is written.</returns>
    public static string? Write(IEnumerable<(CompiledPlan Plan, string Folder, ImmutableArray<Finding> Findings)> plans, string reason, Shell shell)
    {
        var staged = new List<OutputFolder>();
        try
        {
            foreach (var (plan, folder, findings) in plans)
            {
                var acceptable = AcceptanceFile.Acceptable(findings);
                if (acceptable.IsEmpty) continue;
                var path = Path.Combine(folder, AcceptanceFile.Name);
                var existing = File.Exists(path) ? File.ReadAllBytes(path) : null;
                var source = existing is null ? null : new SourceText(AcceptanceFile.Name, Encoding.UTF8.GetString(WithoutMark(existing)));
                if (AcceptanceFile.With(source, plan.Plan.Acceptances, acceptable, reason) is not { } text)
                    return $"nothing can be added to {shell.DisplayPath(path)}: write its acceptances under accept:, each on a line that starts with '-'.";

                var output = new OutputFolder(folder);
                staged.Add(output);
                output.Stage(new(AcceptanceFile.Name, Bytes(text, existing)));
                shell.Error.WriteLine($"{shell.DisplayPath(path)}: {acceptable.Length} accepted");
            }
            foreach (var output in staged) output.Commit();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"cannot write {AcceptanceFile.Name}: {problem.Message}";
        }
        finally
        {
            foreach (var output in staged) output.Dispose();
        }
    }

    private static byte[] WithoutMark(byte[] bytes) => HasMark(bytes) ? bytes[ByteOrderMark.Length..] : bytes;

    private static byte[] Bytes(string text, byte[]? existing) =>
        existing is not null && HasMark(existing) ? [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);

    private static bool HasMark(byte[] bytes) => bytes.AsSpan().StartsWith(ByteOrderMark);
}
