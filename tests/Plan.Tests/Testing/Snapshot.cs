using System.Text;

namespace Plan.Tests.Testing;

/// <summary>
/// Compares text with a file of the repository that was read by a person when it was made: UTF-8 without a byte-order mark,
/// LF line ends. <c>PLAN_UPDATE_SNAPSHOTS=1</c> rewrites it.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="actual">What the program said.</param>
    /// <param name="path">The snapshot, from the repository's root or absolute.</param>
    public static void Matches(string actual, string path) =>
        Matches(actual, Repository.At(path), Environment.GetEnvironmentVariable("PLAN_UPDATE_SNAPSHOTS") == "1");

    internal static void Matches(string actual, string file, bool update)
    {
        if (update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, Utf8);
            return;
        }

        var name = Path.GetRelativePath(Repository.Root, file);
        if (!File.Exists(file))
            Assert.Fail($"No snapshot {name}. Read what came, and run once with PLAN_UPDATE_SNAPSHOTS=1 if it is right:\n{actual}");

        // Decoded by hand: File.ReadAllText would drop a byte-order mark without a word.
        var expected = Utf8.GetString(File.ReadAllBytes(file));
        if (expected != actual)
            Assert.Fail($"Snapshot {name} differs. PLAN_UPDATE_SNAPSHOTS=1 rewrites it.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}\n  expected: {Shown(left, line)}\n  actual:   {Shown(right, line)}\nThe whole of it:\n{actual}";
    }

    private static string Shown(string[] lines, int line) =>
        line < lines.Length ? lines[line].Replace("\r", "\\r", StringComparison.Ordinal).Replace("\uFEFF", "\\uFEFF", StringComparison.Ordinal) : "(end)";
}
