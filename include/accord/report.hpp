// What a table reads once a period: how far every result is, what changed, what needs a decision. One value
// behind all formats of the report, so that none of them can disagree.
#pragma once

#include "accord/agreement.hpp"
#include "accord/assessment.hpp"
#include "accord/due.hpp"
#include "accord/load.hpp"
#include "accord/ready.hpp"
#include "accord/report_period.hpp"
#include "accord/restated.hpp"
#include "accord/results.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace accord {

// Everything, or one ambition's results, or those that a party is in.
struct ReportScope {
  std::optional<Id> ambition, party;
};

struct ReachedResult {
  const Assessment* result = nullptr;
  std::optional<Date> since;  // absent where it was so from the baseline on
  bool in_period = false;     // it was not reached yet when the period began
};

struct ChangedState {
  const Assessment* now = nullptr;
  State before = State::no_data;
};

// A figure without which a party is not counted, or that is older than its indicator allows.
struct MissingFigure {
  Id party;  // empty for all.toml
  Id indicator;
  std::optional<Date> baseline;  // the day for which it is missing; absent for one that is overdue
  std::optional<Date> newest;    // of one that is overdue: its newest figure, where there is any
};

// What the table saw in its last report and now reads differently.
struct SinceLastReport {
  std::string commit;                    // of git: its files are those of that report
  std::string tag;                       // that names it; empty: none did, and it is the newest of its time
  std::vector<RestatedFigure> restated;  // in scope
};

struct SilencedRule {
  std::string rule;
  std::string file;    // empty: in the whole partnership, by [checks]
  std::string reason;  // empty for [checks], which gives none
};

// Lists of results are in the order of the outline unless something else is said.
struct Report {
  const Partnership& partnership;
  const Results& results;
  ReportPeriod period;
  Date as_of;    // the period's last day, or today where that is earlier
  bool running;  // the period is not over yet
  ReportScope scope;

  std::vector<Assessment> assessed = {};   // of every result, on as_of
  std::vector<Assessment> before = {};     // the same on the last day of the period before
  std::vector<Agreement> agreements = {};  // of every result, on as_of

  std::vector<const Assessment*> shown = {};      // the results in scope
  std::vector<ReachedResult> achieved = {};       // those of the period first, then the newest
  std::vector<const Assessment*> to_decide = {};  // behind or missed; what lacks most of its way first
  std::vector<const Agreement*> moved = {};       // goalposts
  std::vector<ChangedState> changed = {};
  std::vector<MissingFigure> missing = {};      // by party, indicator; each once
  std::vector<const Decision*> decisions = {};  // of the period, oldest first
  Readiness readiness = {};
  Due due = {};  // from as_of to the end of the next period
  std::vector<SilencedRule> silenced = {};
  // What git would have that of the period before under.
  std::string last_tag = {};
  std::optional<SinceLastReport> since_last = {};  // absent: nobody can tell; see compare_with_last()

  const Agreement& agreement_of(const Assessment& one) const {
    return agreements[static_cast<std::size_t>(one.result - results.all.data())];
  }
};

// Requires: nothing stops (find_stopping), the period has begun by `today`, and all definitions and books are
// loaded. Points into `loaded` and `results`, which must stay as they are.
Report compute_report(const Loaded& loaded, const Results& results, const ReportPeriod& period, Date today,
                      const ReportScope& scope);

// Adds what was restated since the last report: `then` is the partnership as it was made of. Requires: all
// books of `then` are loaded.
void compare_with_last(Report& report, const Partnership& then, std::string commit, std::string tag);

}  // namespace accord
