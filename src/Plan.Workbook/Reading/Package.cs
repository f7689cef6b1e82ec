using System.IO.Compression;
using System.Xml;

namespace Plan.Workbook.Reading;

/// <summary>The parts of a workbook's package. Unpacks no more than a limit, over all parts together.</summary>
internal sealed class Package : IDisposable
{
    private const int MostParts = 10_000;
    private const long MostBytes = 256L << 20;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly ZipArchive _archive;
    private long _left = MostBytes;

    public Package(byte[] bytes)
    {
        _archive = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MostParts) throw new PackageTooLargeException();
    }

    public bool IsOpenDocument => _archive.GetEntry("mimetype") is not null && _archive.GetEntry("content.xml") is not null;

    /// <summary>A part by its name, whatever its letter case; null where there is none.</summary>
    public XmlReader? Open(string? name)
    {
        var entry = name is null ? null : _archive.GetEntry(name)
            ?? _archive.Entries.FirstOrDefault(candidate => string.Equals(candidate.FullName, name, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : XmlReader.Create(new LimitedStream(entry.Open(), this), s_settings);
    }

    /// <summary>A part that a workbook can't be without.</summary>
    public XmlReader OpenRequired(string name) => Open(name) ?? throw new InvalidDataException($"There is no part {name}.");

    public void Dispose() => _archive.Dispose();

    private sealed class LimitedStream(Stream from, Package package) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = from.Read(buffer, offset, count);
            package._left -= read;
            return package._left < 0 ? throw new PackageTooLargeException() : read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) from.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>Unpacked, the file is larger than any form.</summary>
internal sealed class PackageTooLargeException : Exception;
