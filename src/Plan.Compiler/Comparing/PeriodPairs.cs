using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>
/// Which periods of two plans are the same: of one kind and year. Where a plan has several such, the one of the same id,
/// else of the same label, else the only one that is left; what could be either is neither.
/// </summary>
internal sealed class PeriodPairs
{
    private readonly Dictionary<string, Period> _newByOld = new(StringComparer.Ordinal);

    public PeriodPairs(ImmutableArray<Period> old, ImmutableArray<Period> @new)
    {
        var (left, free) = (old.ToList(), @new.ToList());
        Pair((before, after) => before.Id.Value == after.Id.Value);
        Pair((before, after) => before.Label is { } label && label == after.Label);
        Pair((_, _) => true);
        All =
        [
            .. @new.Select(after => new PeriodPair(old.FirstOrDefault(before => _newByOld.GetValueOrDefault(before.Id.Value) == after), after)),
            .. left.Select(before => new PeriodPair(before, null)),
        ];

        void Pair(Func<Period, Period, bool> agree)
        {
            bool Same(Period before, Period after) => before.Kind == after.Kind && before.Year == after.Year && agree(before, after);
            var sure = left.Select(before => (Old: before, New: free.Where(after => Same(before, after)).ToList()))
                .Where(pair => pair.New.Count == 1 && left.Count(other => Same(other, pair.New[0])) == 1)
                .Select(pair => (pair.Old, New: pair.New[0])).ToList();
            foreach (var (before, after) in sure)
            {
                _newByOld.Add(before.Id.Value, after);
                left.Remove(before);
                free.Remove(after);
            }
        }
    }

    /// <summary>Those of the new plan in its order, then those that only the old one has.</summary>
    public ImmutableArray<PeriodPair> All { get; }

    /// <summary>The new plan's period that an old one is; null where it has none.</summary>
    public Period? NewOf(string oldId) => _newByOld.GetValueOrDefault(oldId);
}
