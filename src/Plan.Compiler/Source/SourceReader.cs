using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Source;

/// <summary>Reads a file of the plan into text, or says why it can't be.</summary>
internal static class SourceReader
{
    public static FileResult<SourceText> Read(IFileStore store, string path)
    {
        var display = store.DisplayPath(path);
        var reading = store.Read(path, PlanFolder.LargestFile);
        return reading.Bytes is { } bytes
            ? Decode(path, display, bytes)
            : new(null, Unread(new(path, "", display), reading.Problem ?? FileProblem.Failed));
    }

    /// <summary>Text from UTF-8, with or without a byte-order mark.</summary>
    public static FileResult<SourceText> Decode(string path, string display, byte[] bytes)
    {
        var content = bytes.AsSpan();
        if (content.StartsWith("\uFEFF"u8)) content = content[3..];
        return Utf8.TryDecode(content, out var text)
            ? new(new(path, text, display), null)
            : new(null, ForeignEncoding.Report(path, display, bytes));
    }

    /// <summary>Why a file or folder of the plan could not be read.</summary>
    public static Finding Unread(SourceText file, FileProblem problem) => problem switch
    {
        FileProblem.TooLarge => FileTooLarge.Rule.At(file.All, null, Fact.Text("file", file.DisplayPath), Fact.Count("limit", PlanFolder.LargestFile >> 20)),
        FileProblem.OutsidePlan => FileOutsidePlan.Rule.At(file.All, null, Fact.Text("file", file.DisplayPath)) with { Variant = "link" },
        _ => Unreadable.Rule.At(file.All, null, Fact.Text("file", file.DisplayPath)) with { Variant = VariantOf(problem) },
    };

    public static string? VariantOf(FileProblem problem) => problem switch
    {
        FileProblem.NoPermission => "no-permission",
        FileProblem.NotPlain => "not-a-plain-file",
        FileProblem.DanglingLink => "dangling-link",
        FileProblem.Missing => "gone",
        _ => null,
    };
}
