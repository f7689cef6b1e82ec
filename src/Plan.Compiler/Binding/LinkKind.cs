namespace Plan.Compiler.Binding;

/// <summary>How a link is written.</summary>
internal enum LinkKind
{
    /// <summary><c>[words](destination)</c>.</summary>
    Labelled,

    /// <summary><c>[](destination)</c>: shows the name or the figure of what it names.</summary>
    Bare,

    /// <summary><c>&lt;destination&gt;</c>.</summary>
    Automatic,

    Image,
}
