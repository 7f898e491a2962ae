// Which results `status` lists: what its arguments and options ask for.
#pragma once

#include "accord/assessment.hpp"
#include "cli/options.hpp"
#include "cli/repository.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace accord::cli {

// States as --state and --fail-on name them; "stale" stands beside them.
struct States {
  std::vector<State> states;
  bool stale = false;

  bool match(const Assessment& assessment) const;
};

// Of an option that takes a list of states; throws UsageError when a word is none.
States parse_states(const Given& given, std::string_view option);

class StatusFilter {
 public:
  // Throws UsageError, with the nearest known names, when one that was given is unknown.
  StatusFilter(const Repository& repository, const Given& given);

  // A result that can't be read is left out only where it is certain that it is not asked for.
  bool wants(const Repository& repository, const Assessment& assessment) const;

 private:
  bool matches(const Assessment& assessment) const;
  bool may_match(const Repository& repository, const Result& result) const;
  bool wants_place(const Results& results, const Result& result) const;

  std::vector<Id> goals_;
  std::optional<Id> party_, ambition_;
  States states_;
  bool has_states_ = false;
  std::optional<int> depth_;
};

}  // namespace accord::cli
