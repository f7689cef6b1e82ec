namespace Plan.Compiler;

/// <summary>How the documents of a checked plan are made.</summary>
public sealed record BuildOptions
{
    /// <summary>The id of an office: an extract of it and those below it. Null for the whole plan.</summary>
    public string? Office { get; init; }

    /// <summary>Builds in spite of errors; every document then says that it is a draft, and lists the findings.</summary>
    public bool Draft { get; init; }

    /// <summary>Shown in the documents: the commit that they were made from. Null for none.</summary>
    public string? Revision { get; init; }
}
