#include "render/export_words.hpp"

#include "render/words.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace accord::render {
namespace {

struct Naming {
  std::string_view name;
  Word word;
};

constexpr Naming kWords[] = {
    {"party", Word::show_party},
    {"party_name", Word::export_party_name},
    {"indicator", Word::show_indicator},
    {"indicator_name", Word::export_indicator_name},
    {"unit", Word::export_unit},
    {"date", Word::agreement_date},
    {"value", Word::export_value},
    {"was", Word::export_was},
    {"covers", Word::export_covers},
    {"source", Word::show_source},
    {"note", Word::export_note},
    {"as_of", Word::export_as_of},
    {"id", Word::result},
    {"parent", Word::export_parent},
    {"title", Word::show_title},
    {"result", Word::export_promise},
    {"ambition", Word::show_ambition},
    {"owner", Word::show_owner},
    {"parties", Word::agreement_parties},
    {"deadline", Word::show_deadline},
    {"baseline_date", Word::term_baseline_date},
    {"baseline", Word::chart_baseline},
    {"target", Word::chart_target},
    {"direction", Word::export_direction},
    {"kept", Word::kept},
    {"current_date", Word::export_current_date},
    {"current", Word::export_current},
    {"progress", Word::export_progress},
    {"expected", Word::export_expected},
    {"state", Word::show_state},
    {"stale", Word::stale},
    {"projected", Word::export_projected},
    {"reached", Word::export_reached},
    {"reaches", Word::export_reaches},
    {"party_count", Word::export_party_count},
    {"counted", Word::export_counted},
    {"reporting", Word::export_reporting},
    {"fresh", Word::export_fresh},
    {"ratified_yes", Word::export_ratified_yes},
    {"ratified_of", Word::export_ratified_of},
    {"moved", Word::show_moved},
    {"ratified_target", Word::export_ratified_target},
    {"ratified_progress", Word::export_ratified_progress},
    {"outlook_date", Word::export_outlook_date},
    {"outlook_by", Word::export_outlook_by},
    {"outlook_state", Word::show_expects},
    {"outlook_note", Word::export_outlook_note},
    {"true", Word::export_yes},
    {"false", Word::export_no},
    {"up", Word::export_up},
    {"down", Word::export_down},
    {"month", Word::export_month},
    {"quarter", Word::export_quarter},
    {"year", Word::export_year},
};

std::optional<std::string_view> word_of_move(std::string_view name, Language language) {
  constexpr Move kMoves[] = {Move::relaxed,   Move::re_based,  Move::re_scoped, Move::re_measured,
                             Move::withdrawn, Move::tightened, Move::re_worded, Move::completed};
  for (const Move move : kMoves)
    if (move_name(move) == name) return text_of(move, language);
  return std::nullopt;
}

}  // namespace

std::string_view export_word(std::string_view name, Language language) {
  const auto* found = std::find_if(std::begin(kWords), std::end(kWords),
                                   [name](const Naming& one) { return one.name == name; });
  if (found != std::end(kWords)) return text_of(found->word, language);
  if (const auto state = parse_state(name)) return text_of(*state, language);
  return word_of_move(name, language).value_or(name);
}

}  // namespace accord::render
