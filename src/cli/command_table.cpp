#include "cli/commands.hpp"

#include <array>

namespace accord::cli {
namespace {

constexpr std::array kTable = {
    &kInit,          &kStatus,        &kMeasure,   &kImport,     &kDue,       &kShow,       &kCheck,
    &kExplain,       &kPhrase,        &kReady,     &kBalance,    &kReport,    &kLog,        &kDiff,
    &kAgreement,     &kGoalAdd,       &kGoalList,  &kGoalShow,   &kStop,      &kMv,         &kIndicatorAdd,
    &kIndicatorList, &kIndicatorShow, &kPartyAdd,  &kPartyMerge, &kPartyList, &kPartyShow,  &kAmbitionAdd,
    &kAmbitionList,  &kAmbitionShow,  &kEffortAdd, &kEffortList, &kRatify,    &kDecide,     &kExport,
    &kSync,          &kMergeDriver,   &kOverview,  &kSchema,     &kDoctor,    &kCompletion, &kHelp,
    &kVersion,
};

}  // namespace

std::span<const Command* const> command_table() { return kTable; }

}  // namespace accord::cli
