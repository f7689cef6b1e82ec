using System.Collections.Immutable;

namespace Plan.Compiler.Checks;

/// <summary>Every rule, in the order of its code.</summary>
internal static class AllChecks
{
    public static readonly ImmutableArray<Check> All =
    [
        new(NotUtf8.Rule),
        new(YamlSyntax.Rule),
        new(DuplicateKey.Rule),
        new(AliasUsed.Rule),
        new(TagUsed.Rule),
        new(SeveralDocuments.Rule),
        new(TooDeep.Rule),
        new(FileTooLarge.Rule),
        new(EmptyFile.Rule),
        new(Unreadable.Rule),

        new(UnknownKey.Rule),
        new(MissingKey.Rule),
        new(WrongShape.Rule),
        new(BadId.Rule),
        new(BadAmount.Rule),
        new(AmbiguousNumber.Rule),
        new(SplitDecimal.Rule),
        new(BadValue.Rule),
        new(BadYear.Rule),
        new(BadDate.Rule),
        new(FileOutsidePlan.Rule),
        new(FileNotFound.Rule),
        new(UnsupportedVersion.Rule),

        new(UnknownReference.Rule),
        new(DuplicateId.Rule),
        new(Cycle.Rule),
        new(LineNotPlaced.Rule),
        new(LinePlacedTwice.Rule),
        new(UnusedPeriod.Rule),
        new(BadLink.Rule, BadLink.Find),
        new(UnitMismatch.Rule, UnitMismatch.Find),

        new(TotalDiffers.Rule, TotalDiffers.Find),
        new(ColumnDiffers.Rule, ColumnDiffers.Find),
        new(PartsExceedLine.Rule, PartsExceedLine.Find),
        new(PartsDiffer.Rule, PartsDiffer.Find),
        new(LineInNoTotal.Rule, LineInNoTotal.Find),
        new(RoundingDifference.Rule, RoundingDifference.Find),
        new(SharesDiffer.Rule, SharesDiffer.Find),
        new(AppropriationOverdrawn.Rule, AppropriationOverdrawn.Find),
        new(AppropriationExceedsLine.Rule, AppropriationExceedsLine.Find),
        new(FrameUnexplained.Rule, FrameUnexplained.Find),
        new(NumberWithoutColumn.Rule, NumberWithoutColumn.Find),
        new(TotalUnproved.Rule, TotalUnproved.Find),
        new(CountedTwice.Rule, CountedTwice.Find),
        new(FinerThanShown.Rule, FinerThanShown.Find),

        new(GoalWithoutMeasure.Rule, GoalWithoutMeasure.Find),
        new(GoalWithoutFinancing.Rule, GoalWithoutFinancing.Find),
        new(IndicatorWithoutTarget.Rule, IndicatorWithoutTarget.Find),
        new(IndicatorWithoutOutcome.Rule, IndicatorWithoutOutcome.Find),
        new(StaleOutcome.Rule, StaleOutcome.Find),
        new(PercentOutOfRange.Rule, PercentOutOfRange.Find),
        new(RankNotPositive.Rule, RankNotPositive.Find),
        new(TargetAgainstDirection.Rule, TargetAgainstDirection.Find),
        new(UnitJump.Rule, UnitJump.Find),
        new(AreaWithoutGoal.Rule, AreaWithoutGoal.Find),
        new(OfficeWithoutBudget.Rule, OfficeWithoutBudget.Find),

        new(EmptyText.Rule, EmptyText.Find),
        new(HeadingSkipsLevel.Rule, HeadingSkipsLevel.Find),
        new(ImageWithoutAlt.Rule, ImageWithoutAlt.Find),
        new(FigureDiffers.Rule, FigureDiffers.Find),
        new(CountDiffers.Rule, CountDiffers.Find),

        new(FormUnreadable.Rule),
        new(FormOfOtherPlan.Rule),
        new(AnchorMissing.Rule),
        new(AnchorTwice.Rule),
        new(NotAnAmount.Rule),
        new(FormulaRead.Rule),
        new(ChangedSince.Rule),
        new(FormUnfinished.Rule),
        new(WriteByHand.Rule),

        new(AcceptanceUnused.Rule),
        new(AcceptanceExpired.Rule),
        new(AcceptanceWithoutReason.Rule),

        new(TemplateSyntax.Rule),
        new(TemplateFailed.Rule),
        new(TemplateLimit.Rule),
        new(WorkbookShape.Rule),
        new(WeakContrast.Rule, WeakContrast.Find),
    ];
}
