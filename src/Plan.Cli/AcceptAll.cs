using System.Collections.Immutable;
using System.Text;
using Plan.Cli.Commands;
using Plan.Compiler;
using Plan.Compiler.Accepting;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Cli;

/// <summary>Writes an acceptance for each finding that can have one: an inherited plan comes under control in one step.</summary>
internal static class AcceptAll
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Accepts what is found in the plans, in all of them or in none.</summary>
    /// <param name="plans">Each with its folder, absolute, and the findings to accept.</param>
    /// <returns>What hinders it; null where all is written.</returns>
    public static string? Write(
        IEnumerable<(CompiledPlan Plan, string Folder, ImmutableArray<Finding> Findings)> plans, CheckRequest request, Shell shell)
    {
        var staged = new Dictionary<string, OutputFolder>(StringComparer.Ordinal);
        var said = new List<string>();
        try
        {
            foreach (var (plan, folder, findings) in plans)
            {
                var words = Words.Of(request.Language ?? plan.Plan.Manifest.Language);
                var own = Path.Combine(folder, AcceptanceFile.Name);
                var accepted = AcceptingFindings.With(Read(own), plan.Plan.Acceptances, findings, request.AcceptAllBecause!, request.Today);
                if (accepted.Files is not { } files) return words.Told("accept.cannot", Fact.Text("file", shell.DisplayPath(own)));
                foreach (var file in files) Stage(Path.Combine(folder, file.Path), file.Text);
                if (accepted.Count > 0) said.Add($"{shell.DisplayPath(folder)}: {words.Counted("summary.accepted", accepted.Count)}");
            }
            foreach (var output in staged.Values) output.Commit();
            foreach (var line in said) shell.Error.WriteLine(line);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"cannot write {AcceptanceFile.Name}: {problem.Message}";
        }
        finally
        {
            foreach (var output in staged.Values) output.Dispose();
        }

        void Stage(string path, string text)
        {
            var folder = Path.GetDirectoryName(path)!;
            if (!staged.TryGetValue(folder, out var output)) staged.Add(folder, output = new(folder));
            output.Stage(new(Path.GetFileName(path), Bytes(text, File.Exists(path) ? File.ReadAllBytes(path) : [])));
        }
    }

    // Null where there is none.
    private static SourceText? Read(string path) =>
        File.Exists(path) ? new(AcceptanceFile.Name, Decoded(File.ReadAllBytes(path))) : null;

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(HasMark(bytes) ? bytes[ByteOrderMark.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new IOException("it is not UTF-8.");
        }
    }

    private static byte[] Bytes(string text, ReadOnlySpan<byte> existing) =>
        HasMark(existing) ? [.. ByteOrderMark, .. Utf8.GetBytes(text)] : Utf8.GetBytes(text);

    private static bool HasMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(ByteOrderMark);
}
