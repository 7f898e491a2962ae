#include "check/figure_doubts.hpp"

#include "check/rules/sudden_jump.hpp"
#include "check/silenced.hpp"
#include "model/both.hpp"
#include "progress/whole_figures.hpp"

#include <algorithm>

namespace accord::check {

FigureDoubts::FigureDoubts(const Partnership& partnership, Date today)
    : partnership_(partnership),
      today_(today),
      successions_(partnership),
      somebody_is_gone_(!successions_.empty() ||
                        std::any_of(partnership.parties.begin(), partnership.parties.end(),
                                    [](const Party& party) { return party.left.has_value(); })) {}

std::optional<Bilingual> FigureDoubts::ahead(const Indicator& indicator, Date date,
                                             const SourceFile& book) const {
  if (date <= today_ || indicator.plan || is_silenced(partnership_.settings, book, "future-figure"))
    return std::nullopt;
  return both("{} is in the future", "{} ligt in de toekomst", date.iso());
}

std::optional<Bilingual> FigureDoubts::gone(const Id& party, Date date) const {
  if (!somebody_is_gone_) return std::nullopt;
  const Party* named = partnership_.find_party(party);
  if (named == nullptr) return std::nullopt;
  if (const Id& standing = successions_.standing(party, date); standing != party) {
    const Party* successor = partnership_.find_party(standing);
    if (successor != nullptr && successor->joined)
      return both("{} merged into {}, which counts in its place since {}: this figure doesn't count",
                  "{} is opgegaan in {}, dat sinds {} in de plaats ervan telt: dit cijfer telt niet mee",
                  party.text(), standing.text(), successor->joined->value.iso());
  }
  if (!named->left || date <= named->left->value) return std::nullopt;
  return both("{} left on {}: this figure doesn't count", "{} is op {} vertrokken: dit cijfer telt niet mee",
              party.text(), named->left->value.iso());
}

const std::vector<std::size_t>& FigureDoubts::jumps_in(const Series& series, const Indicator& indicator) {
  const auto [at, is_new] = jumps_.try_emplace(&series);
  for (std::size_t i = 0; is_new && i < series.size(); ++i)
    if (find_sudden_jump(series, i, indicator)) at->second.push_back(i);
  return at->second;
}

std::vector<Bilingual> FigureDoubts::jumps(const Indicator& indicator, Date date, const Book& book) {
  std::vector<Bilingual> out;
  const Series* series = book.find(indicator.id);
  if (series == nullptr) return out;
  const std::vector<std::size_t>& jumps = jumps_in(*series, indicator);
  if (jumps.empty()) return out;
  const auto days = series->dates();
  const auto at = static_cast<std::size_t>(std::lower_bound(days.begin(), days.end(), date) - days.begin());
  const auto near = std::lower_bound(jumps.begin(), jumps.end(), at > 0 ? at - 1 : 0);
  for (auto i = near; i != jumps.end() && *i <= at + 1; ++i) {
    if (is_silenced(partnership_.settings, book.source, "sudden-jump")) continue;
    if (told_.emplace(series, *i).second) out.push_back(*find_sudden_jump(*series, *i, indicator));
  }
  return out;
}

std::optional<Bilingual> FigureDoubts::passed_over(const Indicator& indicator) const {
  const Results results = resolve_results(partnership_);
  if (!progress::is_whole_passed_over(partnership_, results, indicator, today_)) return std::nullopt;
  const Bilingual why =
      indicator.combine == Combine::worst
          ? both("{} is judged by each party's own", "{} wordt per partij beoordeeld", indicator.id.text())
          : both("none about {} has all members as its parties",
                 "aan geen resultaat over {} doen alle deelnemers mee", indicator.id.text());
  return both("no result uses this figure of the whole partnership: {}",
              "geen enkel resultaat gebruikt dit cijfer van het hele samenwerkingsverband: {}", why);
}

}  // namespace accord::check
