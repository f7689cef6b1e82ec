namespace Plan.Cli.Printing;

/// <summary>No browser, or one that doesn't print; the message says so to whoever asked for a PDF.</summary>
internal sealed class BrowserException(string message) : Exception(message);
