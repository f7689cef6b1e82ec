namespace Plan.Cli;

/// <summary>Says on a terminal how far a run has come, once it has taken a second.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    private readonly Lock _turn = new();
    private readonly Timer? _timer;
    private readonly Shell _shell;
    private readonly int _total;
    private int _done;
    private string _doing = "";
    private int _shown;
    private bool _ended;

    public Progress(Shell shell, int total)
    {
        _shell = shell;
        _total = total;
        if (shell.ShowsProgress) _timer = new(_ => Show(), null, Patience, Beat);
    }

    /// <summary>Begins with the next one.</summary>
    public void Next(string doing)
    {
        lock (_turn)
        {
            _done++;
            _doing = doing;
        }
    }

    /// <summary>Takes the line away, so that other output starts on a clean one.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_turn)
        {
            _ended = true;
            if (_shown > 0) _shell.Error.Write($"\r{new string(' ', _shown)}\r");
        }
    }

    private void Show()
    {
        lock (_turn)
        {
            if (_ended) return;
            var line = _total > 1 ? $"{_done}/{_total}: {_doing}" : _doing;
            if (line.Length > 76) line = line[..75] + "…";
            _shell.Error.Write($"\r{line.PadRight(_shown)}");
            _shown = line.Length;
        }
    }
}
