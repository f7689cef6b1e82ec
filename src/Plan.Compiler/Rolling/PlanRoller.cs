using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Editing;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Makes next year's plan of this year's, in the author's own text. Pure: files in, files out.</summary>
internal static class PlanRoller
{
    /// <param name="files">The plan's folder.</param>
    /// <param name="plan">The same, checked, without errors.</param>
    /// <param name="year">The new plan year, later than the old.</param>
    /// <param name="folderName">The new folder's own name.</param>
    /// <param name="options">For the check of the new plan.</param>
    public static RolledPlan Roll(IFileStore files, CompiledPlan plan, int year, string folderName, CheckOptions options)
    {
        var book = new RollBook(plan, year);
        var assignments = new AssignmentRoller(book);
        foreach (var source in PlanFolder.Read(files).Files)
        {
            if (YamlReader.Read(source).Root is not YamlMapping file) continue;
            if (source.Path == PlanFolder.ManifestName) ManifestRoller.Roll(book, file);
            StatementRoller.Roll(book, file);
            AppropriationRoller.Roll(book, file);
            FrameRoller.Roll(book, file);
            IndicatorRoller.Roll(book, file);
            assignments.Roll(file);
        }
        new LinkRoller(book, assignments).Roll();

        var texts = book.Edits.Texts();
        var bytes = texts.ToImmutableSortedDictionary(
            file => file.Key, file => Encoding.UTF8.GetBytes(file.Value).ToImmutableArray(), StringComparer.Ordinal);
        var rolled = PlanCompiler.Check(new EditedFiles(files, bytes), folderName, options);
        var carried = plan.Plan.Manifest.Periods.Select(period => (period.Id.Value, New: book.Periods.CarriedId(period.Id.Value)))
            .Where(pair => pair.New is not null).ToImmutableSortedDictionary(pair => pair.Value, pair => pair.New!, StringComparer.Ordinal);
        return new(texts, book.Items, rolled, carried);
    }
}
