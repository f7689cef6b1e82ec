using System.Globalization;
using System.IO.Compression;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>
/// Makes a saved package say the same each time, and puts in what ClosedXML leaves out: exact values,
/// and what formulas come to. Parts that name the package are written anew; the others keep their names.
/// </summary>
internal static class PackageFinisher
{
    // The earliest that a zip file can say.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Finish(Stream package, WorkbookSpec spec)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read);
        var kept = from.Entries.Where(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName);
        var parts = new SortedDictionary<string, Action<Stream>>(StringComparer.Ordinal);
        foreach (var (name, entry) in kept)
            parts[name] = to => Write(name, entry, to, spec);
        foreach (var (name, write) in PackageParts.Of(spec, kept.Keys))
            parts[name] = write;

        using var finished = new MemoryStream();
        using (var to = new ZipArchive(finished, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, write) in parts)
                Add(to, name, write);
        return finished.ToArray();
    }

    private static void Write(string name, ZipArchiveEntry entry, Stream to, WorkbookSpec spec)
    {
        switch (name.Split('/'))
        {
            case [_, "workbook.xml"]: WorkbookPart.Write(entry, to, spec); break;
            case [_, "styles.xml"]: StylesPart.Write(entry, to, spec.Style); break;
            case [_, "tables", _]: TablePart.Write(entry, to); break;
            // Numbered in the order that the sheets were added.
            case [_, "worksheets", ['s', 'h', 'e', 'e', 't', .. var number]]:
                SheetPart.Write(entry, to, spec.Sheets[int.Parse(Path.GetFileNameWithoutExtension(number), CultureInfo.InvariantCulture) - 1]);
                break;
            default: Copy(entry, to); break;
        }
    }

    private static void Add(ZipArchive to, string name, Action<Stream> write)
    {
        var entry = to.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using var stream = entry.Open();
        write(stream);
    }

    private static void Copy(ZipArchiveEntry entry, Stream to)
    {
        using var from = entry.Open();
        from.CopyTo(to);
    }
}
