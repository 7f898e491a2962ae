// What is doubtful about figures that were recorded just now, or would be: said at once, not when somebody
// runs `check`.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/partnership.hpp"
#include "accord/results.hpp"
#include "measure/party_set.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace accord::check {

class FigureDoubts {
 public:
  // `partnership` must stay; its books are not looked at.
  FigureDoubts(const Partnership& partnership, Date today);

  // The figure's day is still to come, and the indicator is no plan: as the rule future-figure, silenced in
  // the same way. `book` is the one that it is in.
  std::optional<Bilingual> ahead(const Indicator& indicator, Date date, const SourceFile& book) const;

  // The party had left on that day, or another one that it merged into stood for it.
  std::optional<Bilingual> gone(const Id& party, Date date) const;

  // The rule sudden-jump about the figure, and about those beside it, which it is a neighbour of now; `book`
  // is as it is with the figure in it. Each figure is told once.
  std::vector<Bilingual> jumps(const Indicator& indicator, Date date, const Book& book);

  // A figure in all.toml that no result takes, because of none all members are parties.
  std::optional<Bilingual> passed_over(const Indicator& indicator) const;

 private:
  // The figures of a series that are jumps, in order; a spreadsheet asks of each figure, so they are looked
  // for once.
  const std::vector<std::size_t>& jumps_in(const Series& series, const Indicator& indicator);

  const Partnership& partnership_;
  Date today_;
  measure::Successions successions_;
  bool somebody_is_gone_;
  std::unordered_map<const Series*, std::vector<std::size_t>> jumps_;
  std::set<std::pair<const Series*, std::size_t>> told_;
};

}  // namespace accord::check
