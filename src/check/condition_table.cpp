#include "check/start_condition.hpp"

#include <array>

namespace accord::check {

extern const StartCondition kPurposeStated;
extern const StartCondition kResultsReadable;
extern const StartCondition kResultsHaveAWhy;
extern const StartCondition kBaselineMeasured;
extern const StartCondition kResultsPerPartyKnown;
extern const StartCondition kEarlyResult;
extern const StartCondition kPaceBelievable;
extern const StartCondition kOwnersNamed;
extern const StartCondition kRightPlayers;
extern const StartCondition kInterestsOnTheTable;
extern const StartCondition kNeedsOnTheTable;
extern const StartCondition kLimitsOnTheTable;
extern const StartCondition kGainsOnTheTable;
extern const StartCondition kConcessionsOnTheTable;
extern const StartCondition kTensionsOnTheTable;
extern const StartCondition kRisksOnTheTable;
extern const StartCondition kBusinessCaseOnTheTable;
extern const StartCondition kMeansPromised;
extern const StartCondition kMeansFollowTheKey;
extern const StartCondition kDecisionMakingStated;
extern const StartCondition kDataOwned;
extern const StartCondition kExistingEnergyUsed;
extern const StartCondition kEveryEffortServes;
extern const StartCondition kEveryResultServed;
extern const StartCondition kKeptSmall;
extern const StartCondition kConditionsMet;
extern const StartCondition kRatifiedByAll;

namespace {

constexpr std::array kConditions = {
    &kPurposeStated,
    &kResultsReadable,
    &kResultsHaveAWhy,
    &kBaselineMeasured,
    &kResultsPerPartyKnown,
    &kEarlyResult,
    &kPaceBelievable,
    &kOwnersNamed,
    &kRightPlayers,
    &kInterestsOnTheTable,
    &kNeedsOnTheTable,
    &kLimitsOnTheTable,
    &kGainsOnTheTable,
    &kConcessionsOnTheTable,
    &kTensionsOnTheTable,
    &kRisksOnTheTable,
    &kBusinessCaseOnTheTable,
    &kMeansPromised,
    &kMeansFollowTheKey,
    &kDecisionMakingStated,
    &kDataOwned,
    &kExistingEnergyUsed,
    &kEveryEffortServes,
    &kEveryResultServed,
    &kKeptSmall,
    &kConditionsMet,
    &kRatifiedByAll,
};

}  // namespace

std::span<const StartCondition* const> condition_table() { return kConditions; }

}  // namespace accord::check
