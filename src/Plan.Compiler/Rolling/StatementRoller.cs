using System.Collections.Immutable;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Rolls statements, and the lines that offices give to them.</summary>
internal static class StatementRoller
{
    public static void Roll(RollBook book, YamlMapping file)
    {
        foreach (var statement in file.Items("statements"))
        {
            if (statement.Scalar("title") is { } title) book.Edits.Replace(title.Span, book.Years.In(title.Span.Text));
            if (statement.Get("columns") is YamlSequence columns) StatementColumns.Roll(book, columns);
            RollLines(book, statement, statement.Word("id"));
        }
        if (file.Get("budget") is YamlMapping budget)
            foreach (var (key, value) in budget.Entries)
                if (value is YamlSequence lines)
                    foreach (var line in lines.Items.OfType<YamlMapping>())
                        RollLine(book, line, key.Value);
    }

    private static void RollLines(RollBook book, YamlMapping owner, string statement)
    {
        foreach (var line in owner.Items("lines")) RollLine(book, line, statement);
    }

    private static void RollLine(RollBook book, YamlMapping line, string statementId)
    {
        RollLines(book, line, statementId);
        if (book.Plan.Statements.FirstOrDefault(statement => statement.Id.Value == statementId) is not { } statement) return;
        if (line.Get("amounts") is YamlMapping amounts)
        {
            var entered = new PeriodAmounts(book, amounts, statement.Address, statement.Title.Value);
            RollAmounts(entered, amounts, book, period => statement.Columns.Any(column => column.Id == period));
        }
        if (line.Get("stated") is not YamlMapping stated) return;
        var rooms = new PeriodAmounts(book, stated, statement.Address, statement.Title.Value);
        if (rooms.Roll(_ => true, asks: false)) return;
        rooms.DropAll();
        YamlItems.Of(line).Remove(book.Edits, ImmutableHashSet.Create(line.IndexOf("stated")));
    }

    /// <summary>Amounts that are entered; without any left the key waits to be filled in.</summary>
    public static void RollAmounts(PeriodAmounts rooms, YamlMapping amounts, RollBook book, Func<string, bool> isKnown)
    {
        if (rooms.Roll(isKnown, asks: true)) return;
        rooms.DropAll();
        if (amounts.IsFlow)
        {
            book.Edits.Replace(amounts.Span, "{}");
            return;
        }
        var end = YamlItems.Of(amounts).WithRestOfLine(amounts.Entries.Length - 1).End;
        book.Edits.Remove(amounts.Span.Source, amounts.Entries[0].Key.Span.Start, end);
    }
}
