namespace Plan.Compiler.Source;

/// <summary>The bytes of a file, or why there are none.</summary>
/// <param name="Bytes">Null where there is a problem.</param>
/// <param name="Problem">Null where there are bytes.</param>
public readonly record struct FileReading(byte[]? Bytes, FileProblem? Problem)
{
    public static FileReading Of(byte[] bytes) => new(bytes, null);

    public static FileReading Not(FileProblem problem) => new(null, problem);
}

/// <summary>Why a file or folder could not be read.</summary>
public enum FileProblem
{
    Missing,

    /// <summary>A link that leads to nothing, or round in a loop.</summary>
    DanglingLink,

    /// <summary>It stands outside the plan folder, links followed.</summary>
    OutsidePlan,

    TooLarge,

    NoPermission,

    /// <summary>A folder, a device, a pipe.</summary>
    NotPlain,

    /// <summary>The disk says no for another reason.</summary>
    Failed,
}
