// What differs between two states of a partnership, in the domain's terms.
#pragma once

#include "accord/agreement.hpp"

#include <optional>
#include <string>
#include <vector>

namespace accord {

enum class Differs { added, removed, renamed, changed };
std::string_view differs_name(Differs differs);  // "renamed"

struct ResultDifference {
  Differs differs = Differs::changed;
  Id id;                                      // of now; of then where it was removed
  std::optional<Id> earlier;                  // of one that was renamed
  std::string sentence;                       // of now; of then where it was removed
  std::vector<Moved> moved;                   // classified as moved-goalpost does, the heaviest first
  const Indicator* indicator = nullptr;       // of `moved`
  std::optional<Id> owner_before, owner_now;  // where they differ; one of them may be absent
};

struct FigureDifference {
  Id party, indicator;  // of now; Id::all() for the whole partnership's
  Date date;
  std::optional<double> before, now;  // one is absent where it was added or removed
  bool restated = false;              // it keeps the one from before a break
};

// A party, an ambition, an indicator, an effort or a decision.
struct PartDifference {
  std::string kind;  // a noun(): "party"
  Differs differs = Differs::changed;
  Id id;
  std::optional<Id> earlier;
  std::string name;
};

struct Difference {
  bool purpose = false;                   // it reads otherwise
  std::vector<ResultDifference> results;  // in order of the outline, those that were removed last
  std::vector<PartDifference> parts;      // by kind, in order of id
  std::vector<FigureDifference> figures;  // by party, indicator, date
  std::size_t yeses = 0;                  // ratifications that were added

  bool empty() const { return !purpose && results.empty() && parts.empty() && figures.empty() && yeses == 0; }
};

// Whatever can't be read in one of the two is left out. Points into `now`. Requires: all of both is loaded.
Difference find_difference(const Partnership& then, const Results& then_results, const Partnership& now,
                           const Results& now_results, Date today);

}  // namespace accord
