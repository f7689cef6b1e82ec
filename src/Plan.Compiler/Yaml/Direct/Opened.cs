namespace Plan.Compiler.Yaml.Direct;

/// <summary>How many lists and mappings stand open, one in another.</summary>
internal sealed class Opened
{
    private int _count;

    /// <summary>False where there are too many, which the file's other reader reports.</summary>
    public bool Enter() => ++_count <= YamlReader.DeepestNesting;

    public void Leave() => _count--;
}
