using System.Globalization;
using System.Text;

namespace Plan.Bench.Plans;

internal static class Program
{
    private const int LuleasLines = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes invented plans below a folder, and the same figures for the programs that they are compared with.</summary>
    public static int Main(string[] args)
    {
        if (args is not [var folder, var count, .. var rest] || !TryRead(count, out var plans)
            || !TryRead(rest.ElementAtOrDefault(0) ?? "1", out var files) || !TryRead(rest.ElementAtOrDefault(1) ?? $"{LuleasLines}", out var lines))
        {
            Console.Error.WriteLine("Give a folder, how many plans, into how many files each (1), and how many lines the largest statement has (40).");
            return 2;
        }

        for (var number = 0; number < plans; number++)
        {
            var plan = new Inventor(number, lines).Make();
            foreach (var (name, text) in new PlanWriter(plan).Write(files)) Write(Path.Combine(folder, "plans", plan.Id, name), text);
            Write(Path.Combine(folder, "journals", $"{plan.Id}.journal"), JournalWriter.Write(plan));
            Write(Path.Combine(folder, "data", $"{plan.Id}.json"), DataWriter.Write(plan));
        }

        var includes = Enumerable.Range(0, plans).Select(number => $"include journals/plan-{number:0000}.journal\n");
        Write(Path.Combine(folder, "all.journal"), string.Concat(includes));
        return 0;
    }

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }
}
