#include "exchange/export_cells.hpp"
#include "progress/outlook.hpp"

#include <set>

namespace accord::exchange {
namespace {

// A result with what is known of it; null is what it does not have.
struct Row {
  const ExportedResults& exported;
  const Assessment& a;
  const Result& result;
  const Numbers* numbers;
  const Standing* standing;
  const Agreement& agreement;
  const Outlook* outlook;

  std::optional<Id> parent() const {
    return result.parent ? std::optional(exported.results.all[*result.parent].id()) : std::nullopt;
  }
};

Row row_of(const ExportedResults& exported, std::size_t at) {
  const Assessment& a = exported.assessed[at];
  const Numbers* numbers = a.numbers ? &*a.numbers : nullptr;
  const Standing* standing = numbers != nullptr && numbers->standing ? &*numbers->standing : nullptr;
  return {exported,
          a,
          *a.result,
          numbers,
          standing,
          exported.agreements[at],
          newest_outlook(*a.result->goal, exported.as_of)};
}

// What `get` makes of a part of the row that may not be there.
template <class Part, class Get>
auto if_there(const Part* part, Get get) {
  return part != nullptr ? std::optional(get(*part)) : std::nullopt;
}

std::vector<std::string_view> moves_of(const Agreement& agreement) {
  std::set<Move> moves;
  for (const Moved& one : agreement.moved) moves.insert(one.move);
  std::vector<std::string_view> out;
  for (const Move move : moves) out.push_back(move_name(move));
  return out;
}

struct Column {
  std::string_view name;
  void (*write)(ExportCells& cells, const Row& row);
};

constexpr Column kColumns[] = {
    {"as_of", [](ExportCells& c, const Row& r) { c.date(r.exported.as_of); }},
    {"id", [](ExportCells& c, const Row& r) { c.id(r.result.id()); }},
    {"parent", [](ExportCells& c, const Row& r) { c.id(r.parent()); }},
    {"title", [](ExportCells& c, const Row& r) { c.text(r.result.goal->title); }},
    {"result", [](ExportCells& c, const Row& r) { c.text(r.result.goal->result.value); }},
    {"ambition", [](ExportCells& c, const Row& r) { c.id(r.result.ambition); }},
    {"indicator", [](ExportCells& c, const Row& r) { c.id(r.result.indicator->id); }},
    {"unit", [](ExportCells& c, const Row& r) { c.text(r.result.indicator->unit.value); }},
    {"owner", [](ExportCells& c, const Row& r) { c.id(r.a.owner); }},
    {"parties", [](ExportCells& c, const Row& r) { c.ids(r.a.parties); }},
    {"deadline", [](ExportCells& c, const Row& r) { c.date(r.result.deadline); }},
    {"baseline_date", [](ExportCells& c, const Row& r) { c.date(r.result.baseline_date); }},
    {"baseline",
     [](ExportCells& c, const Row& r) {
       c.number(if_there(r.numbers, [](const Numbers& n) { return n.baseline.value; }));
     }},
    {"target",
     [](ExportCells& c, const Row& r) {
       c.number(if_there(r.numbers, [](const Numbers& n) { return n.target.value; }));
     }},
    {"direction",
     [](ExportCells& c, const Row& r) { c.word(r.numbers ? direction_name(r.numbers->direction) : ""); }},
    {"kept", [](ExportCells& c,
                const Row& r) { c.flag(if_there(r.numbers, [](const Numbers& n) { return n.kept; })); }},
    {"current_date",
     [](ExportCells& c, const Row& r) {
       c.date(if_there(r.standing, [](const Standing& s) { return s.current.date; }));
     }},
    {"current",
     [](ExportCells& c, const Row& r) {
       c.number(if_there(r.standing, [](const Standing& s) { return s.current.value; }));
     }},
    {"progress",
     [](ExportCells& c, const Row& r) {
       c.number(if_there(r.standing, [](const Standing& s) { return s.progress; }));
     }},
    {"expected",
     [](ExportCells& c, const Row& r) {
       c.number(if_there(r.standing, [](const Standing& s) { return s.expected; }));
     }},
    {"state", [](ExportCells& c, const Row& r) { c.word(state_name(r.a.state)); }},
    {"stale", [](ExportCells& c, const Row& r) { c.flag(r.a.stale); }},
    {"projected",
     [](ExportCells& c, const Row& r) { c.number(r.standing ? r.standing->projected : std::nullopt); }},
    {"reached",
     [](ExportCells& c, const Row& r) { c.date(r.standing ? r.standing->reached : std::nullopt); }},
    {"reaches",
     [](ExportCells& c, const Row& r) { c.date(r.standing ? r.standing->reaches : std::nullopt); }},
    {"party_count",
     [](ExportCells& c, const Row& r) {
       c.count(if_there(r.numbers, [](const Numbers& n) { return n.coverage.parties; }));
     }},
    {"counted",
     [](ExportCells& c, const Row& r) {
       c.count(if_there(r.numbers, [](const Numbers& n) { return n.coverage.counted; }));
     }},
    {"reporting",
     [](ExportCells& c, const Row& r) {
       c.count(if_there(r.numbers, [](const Numbers& n) { return n.coverage.reporting; }));
     }},
    {"fresh",
     [](ExportCells& c, const Row& r) {
       c.count(if_there(r.numbers, [](const Numbers& n) { return n.coverage.fresh; }));
     }},
    {"ratified_yes", [](ExportCells& c, const Row& r) { c.count(r.agreement.count_complete()); }},
    {"ratified_of", [](ExportCells& c, const Row& r) { c.count(r.agreement.parties.size()); }},
    {"moved", [](ExportCells& c, const Row& r) { c.words(moves_of(r.agreement)); }},
    {"ratified_target", [](ExportCells& c, const Row& r) { c.number(r.agreement.target); }},
    {"ratified_progress", [](ExportCells& c, const Row& r) { c.number(r.agreement.progress); }},
    {"outlook_date",
     [](ExportCells& c, const Row& r) {
       c.date(if_there(r.outlook, [](const Outlook& o) { return o.date.value; }));
     }},
    {"outlook_by",
     [](ExportCells& c, const Row& r) { c.text(r.outlook ? std::string_view(r.outlook->by) : ""); }},
    {"outlook_state",
     [](ExportCells& c, const Row& r) { c.word(r.outlook ? std::string_view(r.outlook->state) : ""); }},
    {"outlook_note",
     [](ExportCells& c, const Row& r) { c.text(r.outlook ? std::string_view(r.outlook->note) : ""); }},
};

}  // namespace

std::string render_results_csv(const ExportedResults& exported, const ExportForm& form) {
  ExportCells cells(form);
  for (const Column& column : kColumns) cells.word(column.name);
  cells.end_row();
  for (const std::size_t at : exported.results.outline) {
    const Row row = row_of(exported, at);
    for (const Column& column : kColumns) column.write(cells, row);
    cells.end_row();
  }
  return cells.take();
}

}  // namespace accord::exchange
