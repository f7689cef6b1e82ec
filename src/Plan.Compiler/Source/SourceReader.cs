using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Source;

/// <summary>Reads a file of the plan into text, or says why it can't be.</summary>
internal static class SourceReader
{
    public static FileResult<SourceText> Read(IFileStore store, string path)
    {
        var reading = store.Read(path, PlanFolder.LargestFile);
        return reading.Bytes is { } bytes
            ? Decode(path, store.DisplayPath(path), bytes)
            : new(null, Unread(store, path, reading.Problem ?? FileProblem.Failed));
    }

    /// <summary>Text from UTF-8, with or without a byte-order mark.</summary>
    public static FileResult<SourceText> Decode(string path, string display, byte[] bytes) => Utf8.TryDecode(bytes, out var text)
        ? new(new(path, text, display), null)
        : new(null, ForeignEncoding.Report(path, display, bytes));

    /// <summary>Why a file or folder of the plan could not be read, at its beginning.</summary>
    public static Finding Unread(IFileStore store, string path, FileProblem problem)
    {
        var file = new SourceText(path, "", store.DisplayPath(path));
        return Unread(file.All, problem, file.DisplayPath);
    }

    /// <summary>Why a file could not be read, at the place that it is told by.</summary>
    public static Finding Unread(SourceSpan place, FileProblem problem, string file) => problem switch
    {
        FileProblem.TooLarge =>
            FileTooLarge.Rule.At(place, null, Fact.Text("file", file), Fact.Count("limit", PlanFolder.LargestFile >> 20)),
        FileProblem.OutsidePlan => FileOutsidePlan.Rule.At(place, null, Fact.Text("file", file)) with { Variant = "link" },
        FileProblem.NoPermission => NotReadable(place, file, "no-permission"),
        FileProblem.NotPlain => NotReadable(place, file, "not-a-plain-file"),
        FileProblem.DanglingLink => NotReadable(place, file, "dangling-link"),
        FileProblem.Missing => NotReadable(place, file, "gone"),
        _ => NotReadable(place, file, null),
    };

    private static Finding NotReadable(SourceSpan place, string file, string? variant) =>
        Unreadable.Rule.At(place, null, Fact.Text("file", file)) with { Variant = variant };
}
