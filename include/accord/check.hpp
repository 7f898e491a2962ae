// What is wrong in a partnership's files: every finding of every file, in one run.
#pragma once

#include "accord/assessment.hpp"
#include "accord/diagnostic.hpp"
#include "accord/load.hpp"
#include "accord/results.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord {

// What `accord explain` and accord-rules(7) say of a rule.
struct Explanation {
  BilingualView what;        // it means that ...
  BilingualView why;         // it matters because ...
  std::string_view example;  // a file's lines that break it
  std::string_view instead;  // the same lines, mended
};

struct RuleInfo {
  std::string_view id;
  std::string_view group;               // "files", "sentences", "numbers", "links", "figures", "agreements"
  Severity severity = Severity::error;  // by default
  bool stops = false;                   // numbers are refused while it stands; can't be silenced
  Explanation explanation;
};
// In the order of accord-rules(7).
std::vector<RuleInfo> list_rules();

struct Checked {
  std::vector<Diagnostic> findings;  // by file and position; silenced ones left out
  std::size_t count(Severity severity) const;
};
// `results` are of `loaded`, `today` is the day on which figures and targets are judged. A rule about figures
// sees the books that were loaded.
Checked check_partnership(const Loaded& loaded, const Results& results, Date today);

// Only what stops: cheap, and all that stands between a partnership and its numbers.
std::vector<Diagnostic> find_stopping(const Loaded& loaded, const Results& results, Date today);

// Which of `results.all` depend on something that `stopping` says can't be read.
std::vector<bool> find_unreadable(const Loaded& loaded, const Results& results,
                                  std::span<const Diagnostic> stopping);

}  // namespace accord
