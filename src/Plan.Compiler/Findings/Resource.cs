namespace Plan.Compiler.Findings;

/// <summary>Text that is built into the library.</summary>
internal static class Resource
{
    /// <summary>The text of a resource, which must be there.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
