// What `accord init` may put into a partnership that it has just made: who takes part, what is measured, and
// a first result. Asked for on a terminal; options say the same.
#pragma once

#include "cli/options.hpp"
#include "cli/session.hpp"

#include <string>
#include <vector>

namespace accord::cli {

struct FirstSteps {
  std::string name;                  // of the partnership; empty: the folder's
  std::vector<std::string> parties;  // names
  std::string indicator, unit;
  std::string goal;  // a sentence
  bool any() const { return !parties.empty() || !indicator.empty() || !goal.empty(); }
};

// What the options say. Throws UsageError when one of --indicator and --unit is there and the other is not.
FirstSteps first_steps_given(const Given& given);

// Asks five questions on stderr, each with what stands when nothing is typed; sets the session's language by
// the answer to the first. Requires: the session asks.
FirstSteps ask_first_steps(Session& session, const std::string& folder_name);

// Throws UsageError when a name can't become the id of a file.
void require_ids(const FirstSteps& steps);

// Takes them in the folder, by the commands that somebody could have typed. On a terminal a sentence that is
// no result is asked for again. The status of the first command that failed, which has said why.
ExitStatus take_first_steps(Session& session, const std::string& folder, FirstSteps& steps);

}  // namespace accord::cli
