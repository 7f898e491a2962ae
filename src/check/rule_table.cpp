#include "check/rule.hpp"

#include <array>

namespace accord::check {

extern const Rule kSyntax;
extern const Rule kNotUtf8;
extern const Rule kMergeConflict;
extern const Rule kTooLarge;
extern const Rule kNewerFormat;
extern const Rule kWrongType;
extern const Rule kMissingKey;
extern const Rule kBadId;
extern const Rule kUnknownKey;
extern const Rule kStrayFile;
extern const Rule kConfusableText;
extern const Rule kEffortNotResult;
extern const Rule kNoAmount;
extern const Rule kNoDirection;
extern const Rule kNoDeadline;
extern const Rule kUnknownIndicator;
extern const Rule kAmbiguousNumber;
extern const Rule kTwoResults;
extern const Rule kLeftoverWords;
extern const Rule kUnitMismatch;
extern const Rule kAmbiguousPercent;
extern const Rule kCountsEffort;
extern const Rule kNoBaselineDate;
extern const Rule kDeadlineNotAfterBaseline;
extern const Rule kFromDisagrees;
extern const Rule kTargetDisagrees;
extern const Rule kRelativeToZero;
extern const Rule kZeroChange;
extern const Rule kTargetOutOfRange;
extern const Rule kIncompletePeriod;
extern const Rule kBreakInTotal;
extern const Rule kWrongDirection;
extern const Rule kTargetAlreadyMet;
extern const Rule kDeadlineAfterParent;
extern const Rule kDeadlineOutsidePartnership;
extern const Rule kMilestoneOffPath;
extern const Rule kSharesDoNotAddUp;
extern const Rule kSubResultsDoNotAddUp;
extern const Rule kUnknownParty;
extern const Rule kUnknownResult;
extern const Rule kUnknownAmbition;
extern const Rule kIncompleteRatio;
extern const Rule kMissingWeight;
extern const Rule kBadSuccession;
extern const Rule kCoversDisagrees;
extern const Rule kDuplicateAlias;
extern const Rule kOwnerOutsideResult;
extern const Rule kMeansOutsideResult;
extern const Rule kShareOutsideResult;
extern const Rule kUnusedIndicator;
extern const Rule kBadDate;
extern const Rule kNotANumber;
extern const Rule kOutOfRange;
extern const Rule kUnknownIndicatorInBook;
extern const Rule kFutureFigure;
extern const Rule kSuddenJump;
extern const Rule kMovedGoalpost;

namespace {

constexpr std::array kRules = {
    // files
    &kSyntax,
    &kNotUtf8,
    &kMergeConflict,
    &kTooLarge,
    &kNewerFormat,
    &kWrongType,
    &kMissingKey,
    &kBadId,
    &kUnknownKey,
    &kStrayFile,
    &kConfusableText,
    // sentences
    &kEffortNotResult,
    &kNoAmount,
    &kNoDirection,
    &kNoDeadline,
    &kUnknownIndicator,
    &kAmbiguousNumber,
    &kTwoResults,
    &kLeftoverWords,
    &kUnitMismatch,
    &kAmbiguousPercent,
    &kCountsEffort,
    // numbers
    &kNoBaselineDate,
    &kDeadlineNotAfterBaseline,
    &kFromDisagrees,
    &kTargetDisagrees,
    &kRelativeToZero,
    &kZeroChange,
    &kTargetOutOfRange,
    &kIncompletePeriod,
    &kBreakInTotal,
    &kWrongDirection,
    &kTargetAlreadyMet,
    &kDeadlineAfterParent,
    &kDeadlineOutsidePartnership,
    &kMilestoneOffPath,
    &kSharesDoNotAddUp,
    &kSubResultsDoNotAddUp,
    // links
    &kUnknownParty,
    &kUnknownResult,
    &kUnknownAmbition,
    &kIncompleteRatio,
    &kMissingWeight,
    &kBadSuccession,
    &kCoversDisagrees,
    &kDuplicateAlias,
    &kOwnerOutsideResult,
    &kMeansOutsideResult,
    &kShareOutsideResult,
    &kUnusedIndicator,
    // figures
    &kBadDate,
    &kNotANumber,
    &kOutOfRange,
    &kUnknownIndicatorInBook,
    &kFutureFigure,
    &kSuddenJump,
    // agreements
    &kMovedGoalpost,
};

}  // namespace

std::span<const Rule* const> rule_table() { return kRules; }

}  // namespace accord::check
