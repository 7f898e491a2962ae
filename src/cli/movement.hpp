// The results that figures of one indicator may move, as they stand before and after.
#pragma once

#include "accord/assessment.hpp"
#include "accord/load.hpp"
#include "accord/results.hpp"
#include "cli/writing.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace accord::cli {

class Movement {
 public:
  // Loads the books that it needs into `loaded`, which has the definitions and must stay; not those of
  // `before`, which were read already.
  Movement(const SourceTree& tree, Loaded& loaded, const Id& indicator, Date today, std::vector<Book> before);

  // The party's figure that a new one follows or replaces: the newest up to that day.
  std::optional<double> newest(const Id& party, Date date) const;

  // Takes over the books as they are to become.
  void apply(std::vector<Book> after);

  // A line for each result that is measured by the indicator, and that can be read.
  std::vector<std::string> tell(Language language) const;

 private:
  void put(std::vector<Book> books);
  std::vector<Assessment> assess_now() const;

  Loaded& loaded_;
  const Id indicator_;
  Date today_;
  Results results_;
  std::set<std::string, std::less<>> needed_;  // indicators
  std::vector<Assessment> before_;
};

}  // namespace accord::cli
