// Figures into a book. An input is lines of figures, "%%", and the book. A figure is
// indicator|date|value|source|note| covers|was, of which the end may be left out; "!" in front of the first
// lets figures be replaced. For any bytes:
// - what can't be edited, and what needs no edit, stays as it is byte for byte;
// - a new line leaves all that was there: what was is what is, in its order, with something between;
// - one new line is one piece: the old bytes are all in front of it or behind it;
// - read again by toml++, the book has the figures that were asked for, and all others as they were.
#include "files/kinds.hpp"
#include "files/record.hpp"
#include "files/toml.hpp"
#include "fuzz.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

using namespace accord;
using namespace accord::files;
using fuzz::require;

namespace {

using Place = std::pair<std::string, std::int32_t>;  // indicator and day

std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> out;
  for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
    out.push_back(text.substr(0, at));
    text.remove_prefix(at + 1);
  }
  out.push_back(text);
  return out;
}

std::optional<double> number_of(std::string_view text) {
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size() && std::isfinite(value);
  return whole ? std::optional(value) : std::nullopt;
}

std::optional<NewFigure> figure_of(std::string_view line) {
  std::vector<std::string_view> cells = split(line, '|');
  cells.resize(7);
  const auto indicator = Id::parse(cells[0]);
  const auto date = Date::parse(cells[1]);
  const auto value = number_of(cells[2]);
  if (!indicator || !date || !value) return std::nullopt;
  // The command line lets nothing through that is no UTF-8.
  for (const std::string_view cell : cells)
    if (text::find_invalid_utf8(cell)) return std::nullopt;
  return NewFigure{
      *indicator,         *date, *value, std::string(cells[3]), std::string(cells[4]), parse_period(cells[5]),
      number_of(cells[6])};
}

struct Wanted {
  std::vector<NewFigure> figures;
  Replace replace = Replace::no;
};

Wanted wanted_of(std::string_view head) {
  Wanted out;
  if (head.starts_with('!')) {
    out.replace = Replace::yes;
    head.remove_prefix(1);
  }
  std::set<Place> seen;
  for (const std::string_view line : split(head, '\n')) {
    auto figure = figure_of(line);
    if (figure && seen.emplace(figure->indicator.text(), figure->date.days()).second)
      out.figures.push_back(std::move(*figure));
  }
  return out;
}

std::map<Place, double> figures_of(const std::string& text) {
  const ParsedToml parsed = parse_toml(text, "measurements/x.toml");
  require(parsed.root.has_value(), "a book that was edited is TOML", text);
  Book book;
  std::vector<Diagnostic> findings;
  FileFindings sink(book.source, findings);
  read_book(*parsed.root, book, sink);
  std::map<Place, double> out;
  for (const Series& series : book.series)
    for (std::size_t i = 0; i < series.size(); ++i)
      out[{series.indicator().text(), series.date(i).days()}] = series.value(i);
  return out;
}

void check_bytes(std::string_view old, std::string_view now) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < now.size() && at < old.size(); ++i)
    if (now[i] == old[at]) ++at;
  require(at == old.size(), "new lines leave every byte of the book", now);
}

void check_one_piece(std::string_view old, std::string_view now) {
  const auto front = std::mismatch(old.begin(), old.end(), now.begin(), now.end());
  const auto back = std::mismatch(old.rbegin(), old.rend(), now.rbegin(), now.rend());
  const auto same = (front.first - old.begin()) + (back.first - old.rbegin());
  require(static_cast<std::size_t>(same) >= old.size(), "a new line is one piece", now);
}

void check_figures(const Wanted& wanted, const std::string& old, const Recording& recording) {
  std::map<Place, double> expected = figures_of(old);
  for (std::size_t i = 0; i < wanted.figures.size(); ++i) {
    const NewFigure& figure = wanted.figures[i];
    if (recording.figures[i].outcome != Outcome::conflict)
      expected[{figure.indicator.text(), figure.date.days()}] = figure.value;
  }
  require(figures_of(recording.text) == expected, "exactly the figures that were asked for are different",
          recording.text);
}

// A recorder that forgets the first sign of the book.
Recording record(const std::string& book, const Wanted& wanted) {
  Recording out = record_figures(book, "measurements/x.toml", wanted.figures, wanted.replace);
  if (fuzz::broken_on_purpose && !out.text.empty()) out.text.erase(0, 1);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = fuzz::text_of(data, size);
  const std::string_view head = fuzz::parts_of(input).front();
  const std::string book(input.substr(std::min(head.size() + 3, input.size())));
  const Wanted wanted = wanted_of(head);
  const Recording recording = record(book, wanted);
  const auto all_are = [&](auto has) {
    return std::all_of(recording.figures.begin(), recording.figures.end(),
                       [&](const Recorded& one) { return has(one.outcome); });
  };
  const bool untouched = recording.refusal || all_are([](Outcome outcome) {
                           return outcome == Outcome::already_there || outcome == Outcome::conflict;
                         });
  if (untouched) {
    require(recording.text == book, "a book in which nothing is written stays as it is", recording.text);
    return 0;
  }
  if (all_are([](Outcome outcome) { return outcome != Outcome::replaced; }))
    check_bytes(book, recording.text);
  if (recording.figures.size() == 1 && recording.figures[0].outcome == Outcome::recorded)
    check_one_piece(book, recording.text);
  check_figures(wanted, book, recording);
  return 0;
}
