namespace Plan.Compiler.Findings;

/// <summary>Text that is built into the library.</summary>
internal static class Resource
{
    /// <summary>The names of the resources that begin with a folder.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        typeof(Resource).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The text of a resource, which must be there.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
