#include "render/difference_json.hpp"

#include "render/json.hpp"
#include "render/parts_json.hpp"

namespace accord::render {
namespace {

std::string_view term_name(Term term) {
  constexpr std::string_view names[] = {"target",  "deadline", "baseline", "baseline_date", "parties",
                                        "measure", "share",    "result",   "stopped"};
  return names[static_cast<std::size_t>(term)];
}

// One end of a move, of whatever kind it is; null where there is none.
Json end_json(const std::optional<double>& level, const std::optional<Date>& date,
              const std::vector<Id>& parties, const std::string& text) {
  if (level) return number(*level);
  if (date) return date->iso();
  if (!parties.empty()) return ids_json(parties);
  return text.empty() ? Json() : Json(text);
}

Json moved_json(const Moved& m) {
  Json out{{"move", move_name(m.move)}, {"term", term_name(m.term)}};
  out["before"] = end_json(m.from_level, m.from_date, m.from_parties, m.from_text);
  out["now"] = end_json(m.to_level, m.to_date, m.to_parties, m.to_text);
  if (!m.who.empty()) out["parties"] = ids_json(m.who);
  return out;
}

Json result_json(const ResultDifference& one) {
  Json out{{"id", one.id.text()}, {"differs", differs_name(one.differs)}};
  if (one.earlier) out["earlier"] = one.earlier->text();
  out["result"] = one.sentence;
  out["moved"] = each(one.moved, moved_json);
  if (one.owner_before || one.owner_now) {
    out["owner_before"] = one.owner_before ? Json(one.owner_before->text()) : Json();
    out["owner"] = one.owner_now ? Json(one.owner_now->text()) : Json();
  }
  return out;
}

Json part_json(const PartDifference& one) {
  Json out{{"kind", one.kind}, {"id", one.id.text()}, {"differs", differs_name(one.differs)}};
  if (one.earlier) out["earlier"] = one.earlier->text();
  out["name"] = one.name;
  return out;
}

Json figure_json(const FigureDifference& one) {
  Json out{{"party", one.party.text()}, {"indicator", one.indicator.text()}, {"date", one.date.iso()}};
  if (one.before) out["before"] = number(*one.before);
  if (one.now) out["now"] = number(*one.now);
  if (one.restated) out["restated"] = true;
  return out;
}

}  // namespace

std::string render_difference_json(const Difference& difference, const Partnership& now) {
  Json out{{"schema", "accord.diff/1"}, {"partnership", now.settings.name.value}};
  out["purpose"] = difference.purpose;
  out["results"] = each(difference.results, result_json);
  out["parts"] = each(difference.parts, part_json);
  out["figures"] = each(difference.figures, figure_json);
  out["ratifications"] = difference.yeses;
  return dump(out);
}

}  // namespace accord::render
