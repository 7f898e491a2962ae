#include "exchange/figure_rows.hpp"

#include "accord/sentence.hpp"
#include "exchange/csv_write.hpp"
#include "exchange/header_words.hpp"
#include "files/table_reader.hpp"
#include "model/both.hpp"
#include "model/nouns.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::exchange {
namespace {

using files::quoted;
using Kind = CellNumber::Kind;

bool begins_with(std::string_view text, std::string_view start) {
  return text.size() >= start.size() &&
         text::lower_case(text.substr(0, start.size())) == text::lower_case(start);
}

const std::string& unit_of(const Knowledge& known, Place indicator) {
  static const std::string none;
  return indicator >= 0 ? known.partnership.indicators[static_cast<std::size_t>(indicator)].unit.value : none;
}

constexpr std::size_t kMostProblems = 1000;  // that are told
constexpr std::size_t kMostKept = 100'000;   // texts that are remembered with what they mean

// What CsvWriter puts in front of a text that looks like a formula; any other ' is somebody's own.
std::string_view without_guard(std::string_view text) {
  return text.starts_with('\'') && looks_like_formula(text.substr(1)) ? text.substr(1) : text;
}

Bilingual which_is_unclear(bool both_ways) {
  return both_ways ? both("the rest of the column has both ways of writing",
                          "in de rest van de kolom staan beide schrijfwijzen")
                   : both("nothing in the column says which", "niets in de kolom zegt welke het is");
}

// A figure of a year where the others are of months: it is the whole of the indicator's period by itself.
std::optional<Period> covered(const Indicator& indicator, const CellDate& date) {
  if (!indicator.per || !indicator.frequency || date.period != indicator.per->value) return std::nullopt;
  const bool longer = months_in(*date.period) > months_in(*indicator.frequency);
  return longer ? date.period : std::nullopt;
}

}  // namespace

FigureRows::FigureRows(const CsvTable& table, const Knowledge& known, const Layout& layout,
                       ImportReading& into)
    : table_(table), known_(known), layout_(layout), into_(into), places_(table) {
  proofs_.resize(layout.figures.size());
  for (std::size_t row = layout.first_row; row < table.size() && all_wider_; ++row)
    all_wider_ = table.columns(row) > layout.columns.all;
  into_.figures.reserve(table.size() * std::min<std::size_t>(layout.figures.size(), 50));
}

// Whether there are more problems than are told: then not even a message is made of this one.
bool FigureRows::is_left_untold() {
  if (into_.problems.size() < kMostProblems) return false;
  ++into_.untold;
  return true;
}

void FigureRows::problem(std::size_t row, std::size_t column, Bilingual message, Bilingual help) {
  if (is_left_untold()) return;
  into_.problems.push_back(
      {places_.at(row, column), std::string(table_.cell(row, column)), std::move(message), std::move(help)});
}

void FigureRows::repeated_problem(std::size_t row, std::size_t column, const std::string& key,
                                  Bilingual message, Bilingual help) {
  const auto [said, is_new] = said_.try_emplace(key, into_.problems.size());
  if (is_new)
    problem(row, column, std::move(message), std::move(help));
  else if (said->second < into_.problems.size())
    ++into_.problems[said->second].more;
  else
    ++into_.untold;
}

// ------------------------------------------------------------------------------------------- names and dates

Place FigureRows::find_name(std::size_t row, std::size_t column, const NameIndex& names, Kept<Place>& kept) {
  const std::string_view text = table_.cell(row, column);
  if (kept.value != nullptr && text == kept.last) return *kept.value;
  if (kept.all.size() >= kMostKept) kept.all.clear();
  const auto [found, is_new] = kept.all.try_emplace(text, kUnknown);
  if (is_new) found->second = names.find(text);
  kept.last = text;
  kept.value = &found->second;
  return found->second;
}

CellDate FigureRows::read_date(std::string_view text, std::size_t row) const {
  if (!layout_.date_part) return read_cell_date(text, known_.date_form);
  const std::string_view part = table_.cell(row, *layout_.date_part);
  if (part.empty()) return {};
  const bool digits = part.find_first_not_of("0123456789") == std::string_view::npos;
  const std::string key = loose_key(table_.cell(*layout_.header, *layout_.date_part));
  const bool quarter = rank_of_header(key, ColumnRole::quarter).has_value();
  return read_cell_date(fmt::format("{}{}{}", text, digits ? (quarter ? "-Q" : "-M") : " ", part),
                        std::nullopt);
}

const CellDate& FigureRows::find_date(std::size_t row) {
  const std::string_view text = table_.cell(row, *layout_.date);
  if (layout_.date_part) return part_date_ = read_date(text, row);
  if (!known_.date_form || known_.date_form == DateForm::year_month_day) {  // cheaper to read than to look up
    if (const auto date = Date::parse(text)) {
      iso_dates_ = true;
      return part_date_ = {date, DateForm::year_month_day, std::nullopt, std::nullopt};
    }
  }
  if (dates_.value == nullptr || text != dates_.last) {
    if (dates_.all.size() >= kMostKept) dates_.all.clear();
    const auto [found, is_new] = dates_.all.try_emplace(text);
    if (is_new) found->second.date = read_date(text, row);
    dates_.last = text;
    dates_.value = &found->second;
  }
  RowDate& kept = *dates_.value;
  if (!kept.counted && kept.date.date) {
    kept.counted = true;
    const DateForm form = kept.date.form;
    seen_.date_forms.insert(form);
    const bool day_first = form == DateForm::day_slash_month || form == DateForm::day_month_year;
    day_first_ = day_first_ || (day_first && kept.date.date->day() > 12);
    month_first_ = month_first_ || form == DateForm::month_slash_day;
  }
  return kept.date;
}

// ------------------------------------------------------------------------------------------- what is no
// figure

bool FigureRows::leave_out(LeftOut& kind, std::size_t row) {
  if (kind.rows++ > 0) return true;
  kind.line = table_.line(row);
  for (std::size_t column = 0; column < table_.columns(row) && kind.text.empty(); ++column)
    kind.text = table_.cell(row, column);
  return true;
}

bool FigureRows::is_ignored(std::size_t row) {
  if (known_.rules == nullptr) return false;
  const std::string_view first = table_.cell(row, 0);
  for (const std::string& start : known_.rules->ignore)
    if (!start.empty() && begins_with(first, start)) return leave_out(seen_.ignored, row);
  return false;
}

// A second line of the header: units, or the names once more.
bool FigureRows::is_sub_header(std::size_t row) {
  constexpr std::size_t kMostLines = 3;
  if (any_read_ || !layout_.header || row >= layout_.first_row + kMostLines) return false;
  if (layout_.date ? find_date(row).date.has_value()
                   : layout_.party && is_found(known_.parties.find(table_.cell(row, *layout_.party))))
    return false;
  for (const FigureColumn& one : layout_.figures) {
    const CellNumber number = read_cell_number(table_.cell(row, one.column), known_.numbers, {});
    if (number.kind != Kind::none && number.kind != Kind::wrong_unit) return false;
  }
  return leave_out(seen_.remarks, row);
}

// A line of text among the rows, as a source or a footnote: it has no figure, and not all that one needs.
bool FigureRows::is_remark(std::size_t row) {
  for (const FigureColumn& one : layout_.figures)
    if (!table_.cell(row, one.column).empty()) return false;
  if (layout_.date && find_date(row).date) return false;
  return leave_out(seen_.remarks, row);
}

bool FigureRows::is_total(std::size_t row, std::size_t column) const {
  const std::string_view cell = table_.cell(row, column);
  const std::string word = text::lower_case(cell.substr(0, cell.find_first_of(" :(")));
  constexpr std::string_view kTotals[] = {"totaal",   "total", "totals", "eindtotaal", "subtotaal",
                                          "subtotal", "som",   "sum",    "gemiddeld",  "gemiddelde",
                                          "average",  "mean",  "gesamt", "insgesamt",  "summe"};
  return std::find(std::begin(kTotals), std::end(kTotals), word) != std::end(kTotals) ||
         begins_with(cell, "grand total");
}

bool FigureRows::ends_with_name(std::size_t row, std::size_t column, Place place, const NameIndex& names,
                                bool skip_others, std::string_view what) {
  if (is_found(place)) return false;
  if (is_remark(row)) return true;
  if (place == kUnknown && is_total(row, column) && !skip_others) return leave_out(seen_.totals, row);
  ++into_.rows;
  if (place == kUnknown && skip_others) {
    ++into_.skipped;
    return true;
  }
  const std::string cell(table_.cell(row, column));
  const std::string key = fmt::format("{}: {}", what, cell);
  if (!said_.contains(key) && is_left_untold()) return true;
  if (place == kSeveral) {
    repeated_problem(
        row, column, key,
        both("{0} is the name of several: {2}", "{0} is de naam van meer dan één {1}: {2}", quoted(cell),
             noun(what), either_of(names.bearers(cell))),
        both("let import rules say which {} it is, or give one of them another name",
             "zet in importregels welke {} het is, of geef een ervan een andere naam", noun(what)));
    return true;
  }
  if (cell.empty()) {
    problem(row, column, both("the row names no {}", "de rij noemt geen {}", noun(what)),
            both("fill it in on every row, also where it is the same as above",
                 "vul die op elke rij in, ook waar die dezelfde is als erboven"));
    return true;
  }
  const auto near = names.near(cell);
  const Bilingual begin = near.empty() ? both("let import rules say", "zet in importregels")
                                       : both("{} otherwise let import rules say",
                                              "{} zet anders in importregels", did_you_mean(near));
  repeated_problem(row, column, key, both("{} is no {} here", "{} is hier geen {}", quoted(cell), noun(what)),
                   both("{} whose name it is, under [{}]; or leave such rows out: [others] {} = \"skip\"",
                        "{} wat die naam betekent, onder [{}]; of sla zulke rijen over: [others] {} = "
                        "\"skip\"",
                        begin, what == "party" ? "parties" : "indicators", what));
  return true;
}

// ------------------------------------------------------------------------------------------- cells too many

std::vector<std::size_t> FigureRows::figures_before_digits(std::size_t row) const {
  const auto is_whole = [&](std::size_t column) {
    std::string_view cell = table_.cell(row, column);
    if (cell.starts_with('-')) cell.remove_prefix(1);
    return !cell.empty() && cell.find_first_not_of("0123456789") == std::string_view::npos;
  };
  std::vector<std::size_t> out;
  for (const FigureColumn& one : layout_.figures)
    if (is_whole(one.column) && is_whole(one.column + 1)) out.push_back(one.column);
  return out;
}

// "6,5" without quotes between commas, where no cell is left over: the decimals fell into a column without a
// name, or the row has an empty cell more at its end than the header. Where every row has that one, a program
// puts it there, and a column of figures is what its header says.
std::optional<std::size_t> FigureRows::find_decimals_beyond(std::size_t row) const {
  if (table_.separator() != ',' || !layout_.header) return std::nullopt;
  const bool wider = table_.columns(row) > layout_.columns.all;
  if (!wider && layout_.columns.named == layout_.columns.all) return std::nullopt;
  for (const std::size_t column : figures_before_digits(row)) {
    const std::size_t next = column + 1;
    const bool is_figure = std::any_of(layout_.figures.begin(), layout_.figures.end(),
                                       [next](const FigureColumn& one) { return one.column == next; });
    if (next >= layout_.columns.named || (wider && !(all_wider_ && is_figure))) return next;
  }
  return std::nullopt;
}

Bilingual FigureRows::quote_decimals(std::size_t row) const {
  const auto cut = figures_before_digits(row);
  const std::string example = cut.size() != 1 ? "6,5"
                                              : fmt::format("{},{}", table_.cell(row, cut.front()),
                                                            table_.cell(row, cut.front() + 1));
  return both(
      "is there a decimal comma, or a comma in a text? put quotes around it, as in \"{}\", or separate "
      "the cells with semicolons; a column of its own needs a header",
      "staat er een decimale komma, of een komma in een tekst? zet er aanhalingstekens omheen, zoals "
      "\"{}\", of scheid de cellen met puntkomma's; een eigen kolom heeft een koptekst nodig",
      example);
}

bool FigureRows::has_cells_beyond(std::size_t row) {
  auto beyond = find_cell_beyond(table_, row, layout_.columns);
  if (!beyond) beyond = find_decimals_beyond(row);
  if (!beyond) return false;
  ++into_.rows;
  if (is_left_untold()) return true;
  problem(row, *beyond, more_cells_than_columns(),
          table_.separator() == ',' ? quote_decimals(row) : quote_what_holds(table_.separator()));
  return true;
}

// ------------------------------------------------------------------------------------------- figures

std::string FigureRows::note_of(std::size_t row, const CellNumber& number) const {
  std::string note = layout_.note ? std::string(without_guard(table_.cell(row, *layout_.note))) : "";
  if (note.empty() && !number.rest.empty()) note = fmt::format("marked '{}' in the file", number.rest);
  return note;
}

void FigureRows::add_figure(std::size_t row, const FigureColumn& column, std::size_t at,
                            const CellNumber& number, Place party, Place indicator, const CellDate& date) {
  const Partnership& p = known_.partnership;
  ImportFigure figure;
  if (party >= 0) figure.party = &p.parties[static_cast<std::size_t>(party)];
  figure.indicator = &p.indicators[static_cast<std::size_t>(indicator)];
  figure.date = *date.date;
  figure.value = number.value;
  if (std::string note = note_of(row, number); !note.empty()) {
    into_.notes.push_back(std::move(note));
    figure.note = static_cast<std::uint32_t>(into_.notes.size());
  }
  figure.covers = covered(*figure.indicator, date);
  const Position place = places_.at(row, column.column);
  figure.line = place.line;
  figure.column = place.column;
  Undecided undecided{into_.figures.size(), row, column.column, number.other, date.month_first, at};
  if (number.kind == Kind::ambiguous) numbers_.push_back(undecided);
  if (date.month_first) {
    if (layout_.date) undecided.column = *layout_.date;
    undecided_dates_.push_back(undecided);
  }
  into_.figures.push_back(figure);
}

void FigureRows::read_cell(std::size_t row, const FigureColumn& column, std::size_t at, Place party,
                           Place indicator, const CellDate* date) {
  const CellNumber number =
      read_cell_number(table_.cell(row, column.column), known_.numbers, unit_of(known_, indicator));
  switch (number.kind) {
    case Kind::missing:
      ++into_.without_figure;
      return;
    case Kind::suppressed:
      ++into_.without_figure;
      ++into_.suppressed;
      return;
    case Kind::none:
      if (is_left_untold()) return;
      problem(row, column.column, both("this is no figure", "dit is geen cijfer"),
              both("correct the cell, or let import rules say that it means no figure: missing = [...]",
                   "verbeter de cel, of zet in importregels dat er dan geen cijfer is: missing = [...]"));
      return;
    case Kind::wrong_unit:
      problem(row, column.column,
              both("the figure is in {}, but {} is in {}", "het cijfer is in {}, maar {} is in {}",
                   quoted(number.rest),
                   known_.partnership.indicators[static_cast<std::size_t>(indicator)].id.text(),
                   quoted(unit_of(known_, indicator))),
              both("correct the cell, or the indicator's unit",
                   "verbeter de cel, of de eenheid van de indicator"));
      return;
    case Kind::number:
    case Kind::ambiguous:
      break;
  }
  proofs_[at].point = proofs_[at].point || number.proves == text::DecimalMark::point;
  proofs_[at].comma = proofs_[at].comma || number.proves == text::DecimalMark::comma;
  add_figure(row, column, at, number, party, indicator, *date);
}

void FigureRows::date_problem(std::size_t row) {
  if (is_left_untold()) return;
  const std::string_view cell = table_.cell(row, *layout_.date);
  if (cell.empty())
    return problem(row, *layout_.date, both("the date is missing", "de datum ontbreekt"),
                   both("fill it in on every row, also where it is the same as above",
                        "vul die op elke rij in, ook waar die dezelfde is als erboven"));
  if (const auto impossible = find_impossible_day(cell, known_.date_form))
    return problem(row, *layout_.date, both("this {}", "dit {}", *impossible),
                   both("check the day, the month and the year", "kijk de dag, de maand en het jaar na"));
  problem(row, *layout_.date,
          known_.date_form ? both("this is no date of the form {}", "dit is geen datum in de vorm {}",
                                  date_form_name(*known_.date_form))
                           : both("this is no date", "dit is geen datum"),
          both("write it as 2026-12-31; what else is read is told in accord-import-rules(5)",
               "schrijf die als 2026-12-31; welke vormen nog meer gelezen worden, staat in "
               "accord-import-rules(5)"));
}

void FigureRows::read_row(std::size_t row) {
  if (is_ignored(row) || is_sub_header(row)) return;
  const ImportRules* rules = known_.rules;
  Place party = layout_.fixed_party;
  Place indicator = layout_.fixed_indicator;
  if (layout_.party) {
    party = find_name(row, *layout_.party, known_.parties, parties_);
    const bool skip = rules != nullptr && rules->skip_other_parties;
    if (ends_with_name(row, *layout_.party, party, known_.parties, skip, "party")) return;
  }
  if (layout_.indicator) {
    indicator = find_name(row, *layout_.indicator, known_.indicators, indicators_);
    const bool skip = rules != nullptr && rules->skip_other_indicators;
    if (ends_with_name(row, *layout_.indicator, indicator, known_.indicators, skip, "indicator")) return;
  }
  const CellDate* date = layout_.date ? &find_date(row) : nullptr;
  const bool undated = date != nullptr && !date->date;
  if (undated && (is_remark(row) || (is_total(row, *layout_.date) && leave_out(seen_.totals, row)))) return;
  if (has_cells_beyond(row)) return;
  if (undated) {
    ++into_.rows;
    date_problem(row);
    return;
  }
  any_read_ = true;
  ++into_.rows;
  for (std::size_t at = 0; at < layout_.figures.size(); ++at) {
    const FigureColumn& column = layout_.figures[at];
    read_cell(row, column, at, column.party != kUnknown ? column.party : party,
              column.indicator != kUnknown ? column.indicator : indicator,
              column.date.date ? &column.date : date);
  }
}

// ------------------------------------------------------------------------------------------- whole columns

void FigureRows::settle_numbers() {
  for (std::size_t at = 0; at < proofs_.size(); ++at) {
    const Proof& proof = proofs_[at];
    seen_.marks.push_back(known_.numbers.mark != text::DecimalMark::unknown ? known_.numbers.mark
                          : proof.point == proof.comma                      ? text::DecimalMark::unknown
                          : proof.point                                     ? text::DecimalMark::point
                                                                            : text::DecimalMark::comma);
  }
  for (const Undecided& one : numbers_) {
    ImportFigure& figure = into_.figures[one.figure];
    const text::DecimalMark mark = seen_.marks[one.at];
    if (mark == text::DecimalMark::comma) figure.value = one.other;
    if (mark != text::DecimalMark::unknown) continue;
    problem(one.row, one.column,
            both("this is {} in English and {} in Dutch, and {}",
                 "dit is {} in het Engels en {} in het Nederlands, en {}", show_number(figure.value),
                 show_number(one.other), which_is_unclear(proofs_[one.at].point)),
            both("let import rules say it: decimal = \",\" or \".\"",
                 "zet het in importregels: decimal = \",\" of \".\""));
    dropped_.push_back(one.figure);
  }
}

void FigureRows::settle_dates() {
  const bool dashes = !seen_.date_forms.contains(DateForm::day_slash_month);
  const bool undecided = day_first_ == month_first_ && (day_first_ || !dashes);
  for (const Undecided& one : undecided_dates_) {
    ImportFigure& figure = into_.figures[one.figure];
    if (month_first_ && !day_first_) figure.date = *one.month_first;
    if (!undecided) continue;
    problem(one.row, one.column,
            both("this is {} day first and {} month first, and {}",
                 "dit is {} met de dag eerst en {} met de maand eerst, en {}", figure.date.iso(),
                 one.month_first->iso(), which_is_unclear(day_first_)),
            both("let import rules say it: date = \"dd/mm/yyyy\" or \"mm/dd/yyyy\"",
                 "zet het in importregels: date = \"dd/mm/yyyy\" of \"mm/dd/yyyy\""));
    dropped_.push_back(one.figure);
  }
}

void FigureRows::drop_undecided() {
  if (dropped_.empty()) return;
  std::vector<bool> drop(into_.figures.size(), false);
  for (const std::size_t figure : dropped_) drop[figure] = true;
  std::size_t at = 0;
  std::erase_if(into_.figures, [&](const ImportFigure&) { return drop[at++]; });
}

void FigureRows::read(const std::function<void(std::size_t, std::size_t)>& progress) {
  constexpr std::size_t kStep = 4096;
  const std::size_t rows = table_.size() - layout_.first_row;
  for (std::size_t row = layout_.first_row; row < table_.size(); ++row) {
    if (progress && (row - layout_.first_row) % kStep == 0) progress(row - layout_.first_row, rows);
    read_row(row);
  }
  if (iso_dates_) seen_.date_forms.insert(DateForm::year_month_day);
  settle_numbers();
  settle_dates();
  drop_undecided();
}

}  // namespace accord::exchange
