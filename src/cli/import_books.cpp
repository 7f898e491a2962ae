#include "cli/import_books.hpp"

#include "cli/writing.hpp"

#include <algorithm>
#include <unordered_map>

namespace accord::cli {
namespace {

// Into a figure that was another one before: what its texts hold is used again.
void assign(files::NewFigure& into, const ImportReading& reading, std::size_t i) {
  const ImportFigure& figure = reading.figures[i];
  into.indicator = figure.indicator->id;
  into.date = figure.date;
  into.value = figure.value;
  into.source = reading.source;
  into.note = reading.note_of(figure);
  into.covers = figure.covers;
}

// The places of each party's figures, in order of the party's id.
using Places = std::vector<std::size_t>;
std::map<Id, Places> group_by_party(const ImportReading& reading) {
  std::unordered_map<const Party*, Places> places;
  const Party* last = nullptr;
  Places* its = nullptr;
  for (std::size_t i = 0; i < reading.figures.size(); ++i) {
    const Party* party = reading.figures[i].party;
    if (its == nullptr || party != last) its = &places[party];
    last = party;
    its->push_back(i);
  }
  std::map<Id, Places> out;
  for (auto& [party, of_party] : places) out[party == nullptr ? Id::all() : party->id] = std::move(of_party);
  return out;
}

}  // namespace

std::size_t PlannedImport::count(files::Outcome outcome) const {
  return static_cast<std::size_t>(std::count_if(
      outcomes.begin(), outcomes.end(), [&](const files::Recorded& one) { return one.outcome == outcome; }));
}

PlannedImport plan_import(const ReadBook& read, const ImportReading& reading, files::Replace replace) {
  PlannedImport out;
  out.outcomes.resize(reading.figures.size());
  std::vector<files::NewFigure> figures;
  for (const auto& [party, places] : group_by_party(reading)) {
    const std::string path = "measurements/" + party.text() + ".toml";
    figures.resize(std::max(figures.size(), places.size()));
    for (std::size_t i = 0; i < places.size(); ++i) assign(figures[i], reading, places[i]);
    const std::string before = read(path);
    auto recording = record_in_book(before, path, {figures.data(), places.size()}, replace);
    for (std::size_t i = 0; i < places.size(); ++i) out.outcomes[places[i]] = recording.figures[i];
    if (recording.text == before) continue;
    recording.after.party = party;
    out.after[party] = std::move(recording.after);
    out.books[path] = std::move(recording.text);
  }
  return out;
}

}  // namespace accord::cli
