#include "exchange/layout.hpp"

#include "exchange/content.hpp"
#include "exchange/header_words.hpp"
#include "files/table_reader.hpp"
#include "model/both.hpp"
#include "model/nouns.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace accord::exchange {
namespace {

using files::quoted;

constexpr std::size_t kMostHeaders = 40;  // rows that may be the header

using MaybeColumn = std::optional<std::size_t>;

struct Header {
  std::string_view text;
  std::string key;
  Place party = kUnknown, indicator = kUnknown;
  CellDate date;
  std::array<std::optional<std::size_t>, kRoles> rank;
  bool taken = false;
};

// One row as the header, or none, and what follows from it.
class Plan {
 public:
  Plan(const CsvTable& table, const Knowledge& known, Contents& cells, std::optional<std::size_t> header);

  // Nothing when it is no header of a table of figures; then lacks() says what it lacks.
  std::optional<Layout> make();
  const CsvProblem& lacks() const { return lacks_; }
  std::size_t score() const { return score_; }

 private:
  void read_headers();
  const Content& content(std::size_t column);
  bool take_told();
  bool take_told_column(const Maybe<std::string>& header, MaybeColumn& into);
  bool take_told_values();
  bool is_known(const NameIndex& names, const Spanned<Id>& id, std::string_view what);
  MaybeColumn find_header(const std::string& text);
  void take_roles();
  MaybeColumn pick_date();
  void pick_date_part();
  MaybeColumn pick_named(ColumnRole role, std::size_t Content::*hits);
  MaybeColumn pick_by_word(ColumnRole role);
  void take(MaybeColumn column) {
    if (column) headers_[*column].taken = true;
  }
  void pick_figures();
  void use_columns(const std::vector<std::size_t>& columns);
  std::vector<std::size_t> columns_where(bool (*is)(const Header&));
  MaybeColumn pick_value();
  void fix_names();
  bool is_complete();
  bool is_header_of_data();
  void list_unused();
  bool refuse(Bilingual message, Bilingual help, std::size_t column = 0);

  const CsvTable& table_;
  const Knowledge& known_;
  Contents& cells_;
  std::vector<Header> headers_;
  std::map<std::size_t, Content> contents_;
  Layout out_;
  CsvProblem lacks_;
  std::size_t score_ = 0;
};

Plan::Plan(const CsvTable& table, const Knowledge& known, Contents& cells, std::optional<std::size_t> header)
    : table_(table), known_(known), cells_(cells) {
  out_.header = header;
  out_.first_row = header ? *header + 1 : 0;
  read_headers();
}

void Plan::read_headers() {
  std::size_t width = out_.header ? table_.columns(*out_.header) : 0;
  for (std::size_t row = out_.first_row; row < table_.size() && row < out_.first_row + kSampleRows; ++row)
    width = std::max(width, table_.columns(row));
  headers_.resize(width);
  out_.columns = out_.header ? columns_of_header(table_, *out_.header) : HeaderColumns{width, width};
  if (!out_.header) return;
  for (std::size_t column = 0; column < width; ++column) {
    Header& header = headers_[column];
    header.text = table_.cell(*out_.header, column);
    if (header.text.empty()) continue;
    header.key = loose_key(header.text);
    header.party = known_.parties.find(header.text);
    header.indicator = known_.indicators.find(header.text);
    // The World Bank writes "2010 [YR2010]".
    header.date = read_cell_date(trimmed(header.text.substr(0, header.text.find('['))), std::nullopt);
    for (std::size_t role = 0; role < kRoles; ++role)
      header.rank[role] = rank_of_header(header.key, static_cast<ColumnRole>(role));
  }
}

const Content& Plan::content(std::size_t column) {
  const auto [found, is_new] = contents_.try_emplace(column);
  if (is_new) found->second = cells_.of_column(column, out_.first_row);
  return found->second;
}

bool Plan::refuse(Bilingual message, Bilingual help, std::size_t column) {
  const Position at = out_.header ? table_.position(*out_.header, column) : Position{1, 1};
  lacks_ = {at, std::move(message), std::move(help)};
  return false;
}

MaybeColumn Plan::find_header(const std::string& text) {
  const std::string_view wanted = trimmed(text);
  for (std::size_t column = 0; column < headers_.size(); ++column)
    if (!headers_[column].text.empty() && headers_[column].text == wanted) return column;
  const std::string key = loose_key(wanted);
  for (std::size_t column = 0; column < headers_.size(); ++column)
    if (!key.empty() && headers_[column].key == key) return column;
  return std::nullopt;
}

bool Plan::take_told_column(const Maybe<std::string>& header, MaybeColumn& into) {
  if (!header) return true;
  into = find_header(header->value);
  if (into) {
    take(into);
    ++score_;
    return true;
  }
  std::vector<std::string> names;
  for (const Header& one : headers_)
    if (!one.text.empty() && names.size() < 50) names.emplace_back(one.text);
  const auto near = text::nearest(trimmed(header->value), names);
  std::string list;
  const std::vector<std::string>& shown = near.empty() ? names : near;
  for (std::size_t i = 0; i < shown.size() && i < 12; ++i) list += (i > 0 ? ", " : "") + quoted(shown[i]);
  return refuse(both("there is no column {}, which the rules name",
                     "er is geen kolom {}, terwijl de importregels die noemen", quoted(header->value)),
                near.empty() ? both("the columns are: {}", "de kolommen zijn: {}", list)
                             : both("did you mean {}?", "bedoel je {}?", list));
}

bool Plan::take_told_values() {
  for (const Naming& one : known_.rules->values) {
    MaybeColumn column;
    if (!take_told_column(one.text, column)) return false;
    if (!is_known(known_.indicators, one.id, "indicator")) return false;
    out_.figures.push_back({*column, kUnknown, known_.indicators.place_of(one.id.value), {}});
  }
  MaybeColumn value;
  if (!take_told_column(known_.rules->columns.value, value)) return false;
  if (value) out_.figures.push_back({*value});
  return true;
}

bool Plan::is_known(const NameIndex& names, const Spanned<Id>& id, std::string_view what) {
  return is_found(names.place_of(id.value)) ||
         refuse(both("there is no {} '{}', which line {} of the rules names",
                     "er is geen {} '{}', terwijl regel {} van de importregels die noemt", noun(what),
                     id.value.text(), id.range.begin.line),
                both("`accord {} list` names them all", "`accord {} list` noemt ze allemaal", what));
}

bool Plan::take_told() {
  if (known_.rules == nullptr) return true;
  const ImportRules::Fixed& fixed = known_.rules->fixed;
  if (fixed.party && !is_known(known_.parties, *fixed.party, "party")) return false;
  if (fixed.indicator && !is_known(known_.indicators, *fixed.indicator, "indicator")) return false;
  const ImportRules::Columns& told = known_.rules->columns;
  return take_told_column(told.date, out_.date) && take_told_column(told.party, out_.party) &&
         take_told_column(told.indicator, out_.indicator) && take_told_column(told.note, out_.note) &&
         take_told_values();
}

MaybeColumn Plan::pick_by_word(ColumnRole role) {
  MaybeColumn best;
  std::size_t best_rank = 0;
  for (std::size_t column = 0; column < headers_.size(); ++column) {
    const auto rank = headers_[column].rank[static_cast<std::size_t>(role)];
    if (!rank || headers_[column].taken || (best && *rank >= best_rank)) continue;
    best = column;
    best_rank = *rank;
  }
  return best;
}

MaybeColumn Plan::pick_date() {
  MaybeColumn best;
  std::size_t best_rank = 0;
  for (std::size_t column = 0; column < headers_.size(); ++column) {
    const auto rank = headers_[column].rank[static_cast<std::size_t>(ColumnRole::date)];
    if (!rank || headers_[column].taken || !content(column).are_dates() || (best && *rank >= best_rank))
      continue;
    best = column;
    best_rank = *rank;
  }
  if (best) return best;
  for (std::size_t column = 0; column < headers_.size(); ++column)
    if (!headers_[column].taken && content(column).are_surely_dates()) return column;
  return pick_by_word(ColumnRole::date);
}

// A year in one column, and its month or quarter in another: 2023; 5.
void Plan::pick_date_part() {
  if (!out_.date) return;
  const std::string& year = headers_[*out_.date].key;
  if (year != "jaar" && year != "year" && year != "jahr" && year != "jaartal" && year != "verslagjaar")
    return;
  for (const ColumnRole role : {ColumnRole::month, ColumnRole::quarter}) {
    const MaybeColumn column = pick_by_word(role);
    if (!column || content(*column).filled == 0) continue;
    out_.date_part = column;
    take(column);
    return;
  }
}

MaybeColumn Plan::pick_named(ColumnRole role, std::size_t Content::*hits) {
  MaybeColumn best;
  std::size_t most = 0;
  for (std::size_t column = 0; column < headers_.size(); ++column) {
    const std::size_t count = headers_[column].taken ? 0 : content(column).*hits;
    const bool named = headers_[column].rank[static_cast<std::size_t>(role)].has_value();
    const std::size_t weight = count == 0 ? 0 : count * 2 + (named ? 1 : 0);
    if (weight <= most) continue;
    best = column;
    most = weight;
  }
  return best;
}

void Plan::take_roles() {
  if (!out_.date) out_.date = pick_date();
  take(out_.date);
  pick_date_part();
  const bool several_parties =
      std::count_if(headers_.begin(), headers_.end(), [](const Header& h) { return h.party >= 0; }) >= 2;
  const ImportRules* rules = known_.rules;
  if (!out_.party && !(rules != nullptr && rules->fixed.party)) {
    out_.party = pick_named(ColumnRole::party, &Content::parties);
    if (!out_.party && !several_parties) out_.party = pick_by_word(ColumnRole::party);
  }
  take(out_.party);
  if (!out_.indicator && !(rules != nullptr && (rules->fixed.indicator || !rules->values.empty()))) {
    out_.indicator = pick_named(ColumnRole::indicator, &Content::indicators);
    if (!out_.indicator) out_.indicator = pick_by_word(ColumnRole::indicator);
  }
  take(out_.indicator);
  if (!out_.note) out_.note = pick_by_word(ColumnRole::note);
  take(out_.note);
}

std::vector<std::size_t> Plan::columns_where(bool (*is)(const Header&)) {
  std::vector<std::size_t> out;
  for (std::size_t column = 0; column < headers_.size(); ++column)
    if (!headers_[column].taken && is(headers_[column])) out.push_back(column);
  return out;
}

// The column of figures in long form: by its header, or the only one that there is.
MaybeColumn Plan::pick_value() {
  MaybeColumn best;
  std::size_t best_rank = 0;
  std::vector<std::size_t> numeric;
  for (std::size_t column = 0; column < headers_.size(); ++column) {
    if (headers_[column].taken) continue;
    const auto rank = headers_[column].rank[static_cast<std::size_t>(ColumnRole::value)];
    if (content(column).are_figures()) numeric.push_back(column);
    // A column that is still empty is the one to be filled in.
    const bool fits = content(column).are_figures() || content(column).filled == 0;
    if (!rank || !fits || (best && *rank >= best_rank)) continue;
    best = column;
    best_rank = *rank;
  }
  if (best) return best;
  const ImportRules* rules = known_.rules;
  if (rules != nullptr && rules->fixed.indicator) {
    const Place told = known_.indicators.place_of(rules->fixed.indicator->value);
    for (std::size_t column = 0; column < headers_.size(); ++column)
      if (!headers_[column].taken && headers_[column].indicator == told) return column;
  }
  if (numeric.size() == 1) return numeric.front();
  return pick_by_word(ColumnRole::value);
}

void Plan::use_columns(const std::vector<std::size_t>& columns) {
  for (const std::size_t column : columns) out_.figures.push_back({column});
}

void Plan::pick_figures() {
  if (!out_.figures.empty()) return;
  const bool one_indicator = out_.indicator || (known_.rules != nullptr && known_.rules->fixed.indicator);
  const auto by_indicator = columns_where([](const Header& h) { return h.indicator != kUnknown; });
  const auto by_period = columns_where([](const Header& h) { return h.date.date.has_value(); });
  const auto by_party = columns_where([](const Header& h) { return h.party >= 0; });
  if (!one_indicator && !by_indicator.empty()) {
    use_columns(by_indicator);
    for (FigureColumn& one : out_.figures) one.indicator = headers_[one.column].indicator;
  } else if (!out_.date && !by_period.empty()) {
    use_columns(by_period);
    for (FigureColumn& one : out_.figures) one.date = headers_[one.column].date;
  } else if (!out_.party && !by_party.empty()) {
    use_columns(by_party);
    for (FigureColumn& one : out_.figures) one.party = headers_[one.column].party;
  } else if (const MaybeColumn value = pick_value()) {
    use_columns({*value});
  }
}

template <class Parts>
Place only_one(const Parts& parts) {
  return parts.size() == 1 ? 0 : kUnknown;
}

// Where no column says whose or what figures they are, the rules do, or there is only one.
void Plan::fix_names() {
  const ImportRules* rules = known_.rules;
  const Partnership& p = known_.partnership;
  if (!out_.party) {
    const bool told = rules != nullptr && rules->fixed.party;
    out_.fixed_party = told ? known_.parties.place_of(rules->fixed.party->value) : only_one(p.parties);
  }
  if (out_.indicator) return;
  if (rules != nullptr && rules->fixed.indicator) {
    out_.fixed_indicator = known_.indicators.place_of(rules->fixed.indicator->value);
    return;
  }
  std::vector<Place> measured;
  for (std::size_t i = 0; i < p.indicators.size(); ++i)
    if (p.indicators[i].combine != Combine::ratio) measured.push_back(static_cast<Place>(i));
  if (measured.size() == 1) out_.fixed_indicator = measured.front();
}

bool Plan::is_complete() {
  score_ += (out_.date ? 1U : 0U) + (out_.party ? 1U : 0U) + (out_.indicator ? 1U : 0U);
  if (out_.figures.empty())
    return refuse(both("no column of figures is found", "er is geen kolom met cijfers gevonden"),
                  both("give one the header 'value', or an indicator's name; import rules can name it too",
                       "geef een kolom de koptekst 'waarde', of de naam van een indicator; importregels "
                       "kunnen de kolom ook noemen") +
                      known_.parted);
  ++score_;
  for (const FigureColumn& one : out_.figures) {
    if (one.indicator != kSeveral) continue;
    const std::string_view name = headers_[one.column].text;
    return refuse(
        both("{} is the name of several indicators: {}", "{} is de naam van meer dan één indicator: {}",
             quoted(name), either_of(known_.indicators.bearers(name))),
        both("let import rules say which one it is, under [values], or give one of them another name",
             "zet in importregels welke het is, onder [values], of geef een ervan een andere naam"),
        one.column);
  }
  const FigureColumn& first = out_.figures.front();
  if (!out_.date && !first.date.date)
    return refuse(
        both("no column of dates is found", "er is geen kolom met datums gevonden"),
        both("give it the header 'date', or let import rules name it: [columns] date = \"...\"",
             "geef de kolom de koptekst 'datum', of noem de kolom in importregels: [columns] date = "
             "\"...\""));
  if (!out_.party && first.party == kUnknown && out_.fixed_party == kUnknown)
    return refuse(
        both("the file does not say whose figures these are",
             "het bestand zegt niet van wie de cijfers zijn"),
        both("add a column 'party', or say it in import rules: [fixed] party = \"...\", or \"all\" for "
             "figures of the whole partnership",
             "voeg een kolom 'partij' toe, of zet het in importregels: [fixed] party = \"...\", of \"all\" "
             "voor cijfers van het hele samenwerkingsverband"));
  if (!out_.indicator && first.indicator == kUnknown && out_.fixed_indicator == kUnknown)
    return refuse(
        both("the file does not say what its figures measure", "het bestand zegt niet wat de cijfers meten"),
        both("name an indicator in the header or in a column, or in import rules: [fixed] indicator = "
             "\"...\"",
             "noem een indicator in de kopregel of in een kolom, of in importregels: [fixed] indicator = "
             "\"...\""));
  return is_header_of_data();
}

// A title above the table, or a row of figures, is no header of it.
bool Plan::is_header_of_data() {
  if (!out_.header) return true;
  const bool by_header = out_.figures.front().date.date.has_value();
  const bool dated =
      out_.date && headers_[*out_.date].date.date && headers_[*out_.date].date.form != DateForm::year;
  const CellNumber number = read_cell_number(headers_[out_.figures.front().column].text, known_.numbers, {});
  const bool figure = !by_header && number.kind == CellNumber::Kind::number;
  bool nameless = false;
  for (const MaybeColumn column :
       {out_.date, out_.party, out_.indicator, MaybeColumn(out_.figures.front().column)})
    nameless = nameless || (column && headers_[*column].text.empty());
  if (nameless || dated || figure)
    return refuse(both("no row is the header of a table of figures",
                       "geen enkele rij is de kopregel van een tabel met cijfers"),
                  both("add one: party, date, value", "voeg er een toe: partij, datum, waarde"));
  return true;
}

void Plan::list_unused() {
  for (const FigureColumn& one : out_.figures) headers_[one.column].taken = true;
  for (std::size_t column = 0; column < headers_.size(); ++column)
    if (!headers_[column].taken && !headers_[column].text.empty()) out_.unused.push_back(column);
}

std::optional<Layout> Plan::make() {
  if (!take_told()) return std::nullopt;
  take_roles();
  pick_figures();
  fix_names();
  if (!is_complete()) return std::nullopt;
  std::sort(out_.figures.begin(), out_.figures.end(),
            [](const FigureColumn& a, const FigureColumn& b) { return a.column < b.column; });
  list_unused();
  return out_;
}

// The rows that may be the header: one where the rules say how many lines are above it.
std::vector<std::optional<std::size_t>> headers_to_try(const CsvTable& table, const ImportRules* rules) {
  std::vector<std::optional<std::size_t>> out;
  const bool told = rules != nullptr && rules->skip;
  for (std::size_t row = 0; row < table.size() && out.size() < kMostHeaders; ++row) {
    if (told && table.line(row) <= static_cast<std::uint32_t>(*rules->skip)) continue;
    out.emplace_back(row);
    if (told) return out;
  }
  if (rules == nullptr) out.emplace_back(std::nullopt);
  return out;
}

}  // namespace

std::variant<Layout, CsvProblem> find_layout(const CsvTable& table, const Knowledge& known) {
  CsvProblem best{{1, 1},
                  both("there is no row in the file", "er staat geen rij in het bestand"),
                  both("check that it is the right file", "kijk of dit het goede bestand is")};
  if (table.size() == 0) return best;
  std::size_t best_score = 0;
  bool first = true;
  Contents cells(table, known);
  for (const auto& header : headers_to_try(table, known.rules)) {
    Plan plan(table, known, cells, header);
    if (const auto layout = plan.make()) return *layout;
    if (!first && plan.score() <= best_score) continue;
    first = false;
    best = plan.lacks();
    best_score = plan.score();
  }
  return best;
}

}  // namespace accord::exchange
