using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Cases;

/// <summary>A case's plan with the marks taken out, and where they stood.</summary>
internal sealed record Case(MemoryFiles Files, ImmutableArray<Mark> Marks)
{
    private static readonly string Folder = Repository.At("tests/Plan.Tests/Cases");

    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static Case Read(string name)
    {
        var input = Path.Combine(Folder, name, "input");
        var files = new Dictionary<string, byte[]>();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(input, file).Replace(Path.DirectorySeparatorChar, '/');
            files.Add(path, WithoutMarks(path, File.ReadAllBytes(file), marks));
        }

        return new(new(files), marks.ToImmutable());
    }

    /// <summary>A place and its text, for the message of a test that fails.</summary>
    public string Tell(Mark mark)
    {
        var bytes = Files.Read(mark.Path, int.MaxValue).Bytes;
        var text = bytes is null ? "" : Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var place = new SourceText(mark.Path, text).PositionAt(Math.Min(mark.Start, text.Length));
        var marked = mark.End <= text.Length ? text[mark.Start..mark.End] : "";
        return $"  {mark.Path}:{place.Line}:{place.Column} [|{marked}|]";
    }

    // On bytes: a case may hold what is no UTF-8.
    private static byte[] WithoutMarks(string path, byte[] marked, ImmutableArray<Mark>.Builder marks)
    {
        var clean = new List<byte>();
        var opened = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            var rest = marked.AsSpan(i);
            if (rest.StartsWith("[|"u8))
            {
                opened.Push(clean.Count);
                i++;
            }
            else if (rest.StartsWith("|]"u8) && opened.TryPop(out var start))
            {
                marks.Add(new(path, Units(clean, start), Units(clean, clean.Count)));
                i++;
            }
            else
            {
                clean.Add(marked[i]);
            }
        }

        Assert.Empty(opened);
        return [.. clean];
    }

    private static int Units(List<byte> bytes, int end) =>
        Encoding.UTF8.GetString([.. bytes.Take(end)]).TrimStart('\uFEFF').Length;
}
