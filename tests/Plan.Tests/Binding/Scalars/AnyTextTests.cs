using CsCheck;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Model;

namespace Plan.Tests.Binding.Scalars;

/// <summary>Whatever a scalar says, it is read, not given, or turned down: exactly one of the three.</summary>
public sealed class AnyTextTests
{
    private static readonly Gen<string> GenText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char['\u0000', '\uFFFF'], 0, 12],
        Gen.String[Gen.OneOf([.. "0123456789-+.,%() eExX/'\u00A0\u2212\u0308\u0661aÅ\ud83d\ude00"]), 0, 14]);

    [Fact]
    public void Every_reader_has_an_answer() => Gen.Select(GenText, Gen.OneOf(DecimalMark.Comma, DecimalMark.Point)).Sample(
        (text, mark) =>
            HasAnswer(AmountReader.Read(text, mark, Unit.Tkr))
            && HasAnswer(AmountReader.Read(text, mark, new("årsarbetare", 1, IsOwn: true)))
            && HasAnswer(DecimalReader.Read(text, mark))
            && HasAnswer(DecimalReader.Read(text, mark, allowPercent: true))
            && HasAnswer(IdReader.Read(text))
            && HasAnswer(DateReader.Read(text))
            && HasAnswer(YearReader.Read(text, 2025))
            && HasAnswer(YearReader.ReadRange(text))
            && HasAnswer(BoolReader.Read(text)),
        iter: 20_000);

    private static bool HasAnswer<T>(ScalarResult<T> result)
        where T : notnull => result.TryGet(out _) ? result.IsGiven && result.Problem is null : !result.IsGiven || result.Problem is not null;
}
