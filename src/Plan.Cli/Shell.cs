using System.Collections.Immutable;
using System.Text;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Cli;

/// <summary>What the program meets of the world: two streams, a folder, a day.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages.</param>
/// <param name="WorkingDirectory">Absolute; relative paths start here.</param>
/// <param name="Today">The machine's date.</param>
internal sealed record Shell(TextWriter Out, TextWriter Error, string WorkingDirectory, DateOnly Today)
{
    // Longer lines are hard to follow from one to the next.
    private const int WidestText = 100;
    private const int NarrowestText = 30;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether <see cref="Out"/> is a terminal that shows colours.</summary>
    public bool OutHasColour { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal that shows colours.</summary>
    public bool ErrorHasColour { get; init; }

    /// <summary>Whether a line on <see cref="Error"/> can be written over, to show progress.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Where a person answers questions; null where nobody can.</summary>
    public TextReader? Terminal { get; init; }

    /// <summary>Columns that an author's line may take on <see cref="Out"/>.</summary>
    public int OutColumns => Math.Clamp(TableWidth ?? TextOptions.DefaultWidth, NarrowestText, TextOptions.DefaultWidth);

    /// <summary>Columns that an author's line may take on <see cref="Error"/>.</summary>
    public int ErrorColumns { get; init; } = TextOptions.DefaultWidth;

    /// <summary>Columns that running text may take.</summary>
    public int Width { get; init; } = WidestText;

    /// <summary>Columns of the terminal that <see cref="Out"/> is; null where it is a file or a pipe, which have room for any line.</summary>
    public int? TableWidth { get; init; }

    /// <summary>The file that a workflow job's summary is written into; null outside of one.</summary>
    public string? JobSummary { get; init; }

    /// <summary>A variable of the environment, null where it is not set: what a browser is found by.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The one that the process was started in. Output is UTF-8 with LF, whatever the machine's settings.</summary>
    public static Shell OfProcess()
    {
        // A Windows console shows UTF-8 only where its code page says so; elsewhere this changes nothing.
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected) Console.OutputEncoding = Utf8;
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(
            new StreamWriter(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true },
            Directory.GetCurrentDirectory(),
            DateOnly.FromDateTime(DateTime.Now))
        {
            OutHasColour = colour && !Console.IsOutputRedirected,
            ErrorHasColour = colour && !Console.IsErrorRedirected,
            ErrorColumns = Console.IsErrorRedirected ? TextOptions.DefaultWidth : Math.Clamp(Console.WindowWidth - 1, NarrowestText, TextOptions.DefaultWidth),
            Width = Console.IsOutputRedirected ? WidestText : Math.Clamp(Console.WindowWidth - 1, NarrowestText, WidestText),
            TableWidth = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? null : Math.Max(Console.WindowWidth - 1, NarrowestText),
            JobSummary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary ? summary : null,
            Variable = Environment.GetEnvironmentVariable,
            Terminal = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In,
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>With colours as <c>--color</c> says: always, never, or as the streams show them.</summary>
    public Shell Coloured(string? when) => when switch
    {
        "always" => this with { OutHasColour = true, ErrorHasColour = true },
        "never" => this with { OutHasColour = false, ErrorHasColour = false },
        _ => this,
    };

    /// <summary>A path of the command line, absolute.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>What a person is shown for an absolute path: from the working directory, <c>/</c> between.</summary>
    public string DisplayPath(string fullPath)
    {
        var path = Path.GetRelativePath(WorkingDirectory, fullPath);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Checks the plan in a folder.</summary>
    public CompiledPlan Check(string folder, CheckOptions options) =>
        PlanCompiler.Check(new DiskFiles(folder, DisplayPath(folder)), Path.GetFileName(folder), options);

    /// <summary>What reports tell of a plan.</summary>
    public CheckedPlan Told(CompiledPlan plan, string folder, ImmutableArray<Finding> findings, string? language) =>
        new(plan.Plan.Manifest.Id.Value, DisplayPath(folder), language ?? plan.Plan.Manifest.Language, findings);

    /// <summary>Says in one line why nothing was done, and gives the exit code for it.</summary>
    public int Refuse(string problem)
    {
        Error.WriteLine($"plan: {PlainText.Of(problem)}");
        return ExitCode.Usage;
    }
}
