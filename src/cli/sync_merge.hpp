// Files that both sides of a sync changed: merged figure by figure where they can be, and told where not.
#pragma once

#include "accord/bilingual.hpp"
#include "cli/sync.hpp"
#include "git/replay.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace accord::cli {

class SyncMerge {
 public:
  // Files of the partnership are below `prefix`.
  SyncMerge(std::string prefix, Favour favour) : prefix_(std::move(prefix)), favour_(favour) {}

  // Nothing where the two are at odds, which is kept for at_odds().
  std::optional<std::string> operator()(const git::TwoSided& file);
  // What the two sides disagree in, in the domain's words, and the command that settles it.
  std::vector<Bilingual> at_odds(const std::vector<std::string>& paths) const;

 private:
  std::string prefix_;
  Favour favour_;
  std::map<std::string, std::vector<Bilingual>> told_;  // by path
};

}  // namespace accord::cli
