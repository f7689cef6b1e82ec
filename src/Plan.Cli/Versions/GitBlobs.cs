using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Plan.Cli.Versions;

/// <summary>What the files of a repository hold, by their hash: one <c>git cat-file --batch</c> for all of them.</summary>
internal sealed class GitBlobs(Git git) : IDisposable
{
    private readonly Process? _process = git.Start("cat-file", "--batch");

    /// <summary>Null where it can't be read, or is no file that a program can hold.</summary>
    public byte[]? Read(string hash)
    {
        if (_process is null) return null;
        try
        {
            _process.StandardInput.Write($"{hash}\n");
            _process.StandardInput.Flush();
            var output = _process.StandardOutput.BaseStream;
            // 1234abcd blob 42
            if (ReadLine(output).Split(' ') is not [_, "blob", var size]) return null;
            if (!int.TryParse(size, CultureInfo.InvariantCulture, out var length)) return null;
            var bytes = new byte[length];
            output.ReadExactly(bytes);
            output.ReadByte();
            return bytes;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (_process is null) return;
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next is not (-1 or '\n'); next = stream.ReadByte()) line.Append((char)next);
        return line.ToString();
    }
}
