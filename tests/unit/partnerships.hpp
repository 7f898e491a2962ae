// Small partnerships in memory, for tests to look at.
#pragma once

#include "accord/assessment.hpp"
#include "accord/check.hpp"
#include "accord/load.hpp"
#include "accord/results.hpp"
#include "store/memory_tree.hpp"

#include <map>
#include <string>
#include <vector>

namespace accord::test {

inline Date day(const std::string& text) { return Date::parse(text).value(); }

using Files = std::map<std::string, std::string>;

// A partnership with its results; what it points to lives as long as it does.
struct World {
  explicit World(const Files& files)
      : tree(files), loaded(load_partnership(tree)), results(resolve_results(loaded.partnership)) {}
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  std::vector<Assessment> assess_on(const std::string& date) const {
    return assess(loaded.partnership, results, day(date), std::vector<bool>(results.all.size(), false));
  }
  Assessment on(const std::string& date, const std::string& goal) const {
    const auto all = assess_on(date);
    for (const Assessment& one : all)
      if (one.result->id().text() == goal) return one;
    return {};
  }

  store::MemoryTree tree;
  Loaded loaded;
  Results results;
};

// The worked example of src/progress/assess.cpp.
inline Files worked_example() {
  return {
      {"accord.toml", "format = 1\nname = \"Work in the region\"\nstart = 2023-12-31\n"},
      {"parties/noorderzorg.toml", "name = \"Noorderzorg\"\n"},
      {"parties/hanzeschool.toml", "name = \"Hanzeschool\"\n"},
      {"indicators/internships.toml", "name = \"Internships\"\nunit = \"places\"\n"},
      {"goals/internships.toml", "result = \"+4% internships by 2024-12-31\"\n"},
      {"measurements/noorderzorg.toml", "[internships]\n2023-12-31 = 70\n2024-04-30 = 71\n2024-09-30 = 74\n"},
      {"measurements/hanzeschool.toml",
       "[internships]\n2023-12-31 = 50\n2024-04-30 = 50\n2024-10-31 = 52\n"}};
}

}  // namespace accord::test
