// The rows of the command table, one file a command in commands/.
#pragma once

#include "cli/command.hpp"

namespace accord::cli {

extern const Command kInit;
extern const Command kStatus;
extern const Command kDue;
extern const Command kShow;
extern const Command kImport;
extern const Command kCheck;
extern const Command kExplain;
extern const Command kPhrase;
extern const Command kReady;
extern const Command kBalance;
extern const Command kGoalAdd;
extern const Command kStop;
extern const Command kMv;
extern const Command kGoalList;
extern const Command kGoalShow;
extern const Command kIndicatorAdd;
extern const Command kIndicatorList;
extern const Command kIndicatorShow;
extern const Command kPartyAdd;
extern const Command kPartyMerge;
extern const Command kPartyList;
extern const Command kPartyShow;
extern const Command kAmbitionAdd;
extern const Command kAmbitionList;
extern const Command kAmbitionShow;
extern const Command kEffortAdd;
extern const Command kEffortList;
extern const Command kReport;
extern const Command kAgreement;
extern const Command kRatify;
extern const Command kDecide;
extern const Command kMeasure;
extern const Command kLog;
extern const Command kDiff;
extern const Command kExport;
extern const Command kSync;
extern const Command kMergeDriver;
extern const Command kOverview;
extern const Command kSchema;
extern const Command kDoctor;
extern const Command kCompletion;
extern const Command kHelp;
extern const Command kVersion;

// `accord` alone: the results that need attention, counted and with what to do next.
ExitStatus run_attention(Session& session);

}  // namespace accord::cli
