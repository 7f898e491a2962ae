#include "render/party_table.hpp"

#include "render/fill.hpp"
#include "render/fitted_table.hpp"
#include "render/number.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace accord::render {
namespace {

using progress::PartyStanding;

class PartyTable {
 public:
  PartyTable(const ResultView& view, const Screen& screen)
      : indicator_(*view.result().indicator), screen_(screen), parties_(view.by_party) {
    progress::sort_best_first(parties_, view.assessment);
  }

  std::string render() {
    collect();
    return render_fitted(std::move(columns_), screen_.columns(), screen_.style);
  }

 private:
  std::string level(std::optional<double> value) const {
    return value ? render_level(*value, indicator_, screen_.language) : "";
  }
  std::string percent(std::optional<double> part) const { return part ? render_percent(*part) : ""; }
  std::string change_of(const PartyStanding& one) const {
    if (!one.current || !one.baseline) return "";
    return render_level_change(one.current->value - *one.baseline, indicator_, screen_.language);
  }
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return fill(word, screen_.language, values...);
  }

  template <class Make>
  void add(std::string heading, Align align, int goes, Make make) {
    FittedColumn column{std::move(heading), {}, align, goes};
    for (const PartyStanding& one : parties_) column.cells.push_back(make(one));
    columns_.push_back(std::move(column));
  }
  template <class Make>
  void add_number(Word heading, int goes, Make make) {
    add(say(heading), Align::right, goes, make);
  }

  // What follows from other columns goes first.
  void collect() {
    add(say(Word::show_party), Align::left, 0, [](const auto& one) { return one.party.text(); });
    add_number(Word::chart_baseline, 1, [&](const auto& one) { return level(one.baseline); });
    add_number(Word::show_now, 0,
               [&](const auto& one) { return one.current ? level(one.current->value) : ""; });
    add_number(Word::show_change, 4, [&](const PartyStanding& one) { return change_of(one); });
    add_number(Word::show_share, 2, [](const auto& one) { return one.share; });
    add_number(Word::show_comes_to, 5, [&](const auto& one) { return level(one.share_target); });
    add_number(Word::show_way, 0, [&](const auto& one) { return percent(one.progress); });
    add_number(Word::show_carries, 3, [&](const auto& one) { return percent(one.carries); });
    add("", Align::left, 0,
        [&](const PartyStanding& one) { return render_standing_remark(one, screen_.language); });
  }

  const Indicator& indicator_;
  const Screen& screen_;
  std::vector<PartyStanding> parties_;
  std::vector<FittedColumn> columns_;
};

}  // namespace

std::string render_standing_remark(const PartyStanding& one, Language language) {
  if (one.left) return fill(Word::show_left, language, render_date(*one.left, language));
  if (one.party != Id::all() && !one.counted && one.baseline) return fill(Word::show_detail, language);
  if (!one.counted && one.current) return fill(Word::show_no_baseline, language);
  if (one.fresh != false) return {};
  return one.current ? fill(Word::show_since, language, render_date(one.current->date, language))
                     : fill(Word::stale, language);
}

std::string render_party_table(const ResultView& view, const Screen& screen) {
  return view.by_party.empty() ? "" : PartyTable(view, screen).render();
}

}  // namespace accord::render
