#include "exchange/party_list.hpp"

#include "accord/sentence.hpp"
#include "exchange/cell_date.hpp"
#include "exchange/cells_beyond.hpp"
#include "exchange/csv_read.hpp"
#include "exchange/decode.hpp"
#include "exchange/names.hpp"
#include "files/table_reader.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace accord::exchange {
namespace {

using files::quoted;

enum class Column { name, sector, role, joined, id, alias };
constexpr std::size_t kColumns = 6;
constexpr std::array<BilingualView, kColumns> kColumnNames = {{{"name", "naam"},
                                                               {"sector", "sector"},
                                                               {"role", "rol"},
                                                               {"joined", "toegetreden"},
                                                               {"id", "id"},
                                                               {"alias", "alias"}}};
// As loose_key() writes them, separated by spaces, the likeliest first: beside an organisation, a name may be
// that of a person.
constexpr std::array<std::string_view, kColumns> kWords = {
    "organisatie organisation organization organisatienaam organisationname organizationname naamorganisatie "
    "partij party partijnaam partyname deelnemer participant instelling instellingsnaam naaminstelling "
    "institution name naam",
    "sector branche branch soort type domein",
    "role rol",
    "joined toegetreden lidsinds membersince sinds since deelnamesinds startdatum startdate ingangsdatum "
    "toetreding datumtoetreding",
    "id code kenmerk",
    "alias aliases anderenaam anderenamen othername othernames afkorting abbreviation roepnaam",
};

std::optional<std::size_t> rank_of(std::string_view key, std::string_view words) {
  std::size_t rank = 0;
  for (std::size_t begin = 0; begin < words.size(); ++rank) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (!key.empty() && words.substr(begin, end - begin) == key) return rank;
    begin = end + 1;
  }
  return std::nullopt;
}

std::optional<Role> read_role(std::string_view cell) {
  const std::string key = loose_key(cell);
  for (const std::string_view word : {"", "member", "lid", "deelnemer", "partij", "party"})
    if (key == word) return Role::member;
  for (const std::string_view word : {"observer", "waarnemer", "toehoorder", "toeschouwer"})
    if (key == word) return Role::observer;
  return std::nullopt;
}

std::vector<std::string> split_aliases(std::string_view cell) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find_first_of(";|\n", begin), cell.size());
    const std::string_view alias = trimmed(cell.substr(begin, end - begin));
    if (!alias.empty()) out.emplace_back(alias);
    begin = end + 1;
  }
  return out;
}

// A day that can be read in two ways, and where it goes.
struct Undecided {
  std::size_t party;
  std::size_t row;
  CellDate date;
};

class Reader {
 public:
  explicit Reader(const Partnership& partnership) : partnership_(partnership) {
    for (const Party& party : partnership.parties) {
      ids_.emplace(name_key(party.id.text()), &party);
      known_.emplace(name_key(party.name.value), &party);
      for (const Text& alias : party.aliases) known_.emplace(name_key(alias.value), &party);
    }
  }

  PartyList run(std::string bytes);

 private:
  bool find_header(const CsvTable& table);
  void tell_columns(const CsvTable& table);
  bool has_cells_beyond(const CsvTable& table, std::size_t row);
  void read_row(const CsvTable& table, std::size_t row);
  std::optional<Id> read_id(const CsvTable& table, std::size_t row, const std::string& name);
  void require_free(const CsvTable& table, std::size_t row, const ListedParty& party);
  void read_joined(const CsvTable& table, std::size_t row, ListedParty& party);
  void decide_dates(const CsvTable& table);
  std::string_view cell(const CsvTable& table, std::size_t row, Column column) const {
    const auto at = columns_[static_cast<std::size_t>(column)];
    return at ? table.cell(row, *at) : std::string_view();
  }
  void report(const CsvTable& table, std::size_t row, Column column, Bilingual message, Bilingual help);

  // The party of the partnership that has this name, or this id.
  const Party* find_bearer(const std::string& key) const {
    if (const auto named = known_.find(key); named != known_.end()) return named->second;
    const auto id = ids_.find(key);
    return id == ids_.end() ? nullptr : id->second;
  }

  const Partnership& partnership_;
  std::map<std::string, const Party*> known_, ids_;  // by name_key
  std::map<std::string, std::uint32_t> in_file_;     // names and ids of the file by name_key: the line
  std::array<std::optional<std::size_t>, kColumns> columns_;
  std::size_t header_ = 0;
  bool day_first_ = false, month_first_ = false, slashes_ = false;  // what other days of the column show
  std::vector<Undecided> undecided_;
  PartyList out_;
};

void Reader::report(const CsvTable& table, std::size_t row, Column column, Bilingual message,
                    Bilingual help) {
  const auto at = columns_[static_cast<std::size_t>(column)];
  out_.problems.push_back({table.position(row, at.value_or(0)), "", std::move(message), std::move(help)});
}

bool Reader::find_header(const CsvTable& table) {
  constexpr std::size_t kMostAbove = 30;
  for (header_ = 0; header_ < std::min(table.size(), kMostAbove); ++header_) {
    std::array<std::size_t, kColumns> best;
    best.fill(std::string::npos);
    columns_ = {};
    for (std::size_t i = 0; i < table.columns(header_); ++i) {
      const std::string key = loose_key(table.cell(header_, i));
      for (std::size_t c = 0; c < kColumns; ++c) {
        const auto rank = rank_of(key, kWords[c]);
        if (rank && *rank < best[c]) {
          best[c] = *rank;
          columns_[c] = i;
        }
      }
    }
    if (columns_[static_cast<std::size_t>(Column::name)]) return true;
  }
  out_.problems.push_back({{1, 1},
                           "",
                           both("there is no column with the names of the parties",
                                "er is geen kolom met de namen van de partijen"),
                           both("let the first line name the columns: name, sector, joined, role",
                                "noem de kolommen in de eerste regel: naam, sector, toegetreden, rol")});
  return false;
}

// "'Rol' as role", behind others
Bilingual name_of_column(std::string_view heading, const BilingualView& name, bool first) {
  return both("{0}{1} as {2}", "{0}{1} als {3}", first ? "" : ", ", quoted(heading), name.en, name.nl);
}

void Reader::tell_columns(const CsvTable& table) {
  Bilingual read;
  std::vector<std::string> unused;
  for (std::size_t i = 0; i < table.columns(header_); ++i) {
    const std::string_view heading = table.cell(header_, i);
    const auto column = std::find(columns_.begin(), columns_.end(), std::optional(i));
    if (column != columns_.end())
      read += name_of_column(heading, kColumnNames[static_cast<std::size_t>(column - columns_.begin())],
                             read.empty());
    else if (!heading.empty())
      unused.push_back(quoted(heading));
  }
  out_.assumptions.push_back(both("columns: {}", "kolommen: {}", read));
  if (!unused.empty())
    out_.assumptions.push_back(both("not read: {}", "niet gelezen: {}", text::join(unused, ", ")));
}

std::optional<Id> Reader::read_id(const CsvTable& table, std::size_t row, const std::string& name) {
  const std::string_view given = cell(table, row, Column::id);
  const auto made = files::id_of_name(given.empty() ? std::string_view(name) : given);
  if (given.empty()) {
    if (!made)
      report(table, row, Column::name,
             both("no id can be made of {}", "van {} is geen id te maken", quoted(name)),
             both("give it one in a column id", "geef de partij er een in een kolom id"));
    return made;
  }
  const auto id = Id::parse(given);
  if (!id)
    report(table, row, Column::id, both("{} is no id", "{} is geen id", quoted(given)),
           made ? both("an id has small letters, digits and hyphens: did you mean {}?",
                       "een id heeft kleine letters, cijfers en koppeltekens: bedoel je {}?",
                       quoted(made->text()))
                : both("an id has small letters, digits and hyphens",
                       "een id heeft kleine letters, cijfers en koppeltekens"));
  return id;
}

// Nobody else, in the partnership or higher up in the file, may have its id or one of its names.
void Reader::require_free(const CsvTable& table, std::size_t row, const ListedParty& party) {
  if (const Party* other = partnership_.find_party(party.id))
    return report(table, row, Column::name,
                  both("the id '{}' is that of {} already", "het id '{}' is al van {}", party.id.text(),
                       quoted(other->name.value)),
                  both("give it another in a column id, or make the name an alias in {}",
                       "geef de partij een ander id in een kolom id, of maak van de naam een alias in {}",
                       other->source.path));
  std::vector<std::string> names = party.aliases;
  names.insert(names.begin(), {party.name, party.id.text()});
  for (const std::string& name : names) {
    const std::string key = name_key(name);
    if (const Party* bearer = find_bearer(key))
      return report(
          table, row, Column::name,
          both("{} is a name of {} already", "{} is al een naam van {}", quoted(name), bearer->id.text()),
          both("give one of the two another name", "geef een van de twee een andere naam"));
    if (const auto twice = in_file_.find(key); twice != in_file_.end())
      return report(table, row, Column::name,
                    both("{} stands in line {} too", "{} staat ook op regel {}", quoted(name), twice->second),
                    both("keep one of the two, or tell them apart",
                         "houd een van de twee, of zorg dat ze te onderscheiden zijn"));
  }
  for (const std::string& name : names) in_file_.emplace(name_key(name), table.line(row));
}

void Reader::read_joined(const CsvTable& table, std::size_t row, ListedParty& party) {
  const std::string_view text = cell(table, row, Column::joined);
  if (text.empty()) return;
  const CellDate read = read_cell_date(text, std::nullopt);
  if (!read.date || read.form == DateForm::half_year)
    return report(table, row, Column::joined, both("{} is no date", "{} is geen datum", quoted(text)),
                  both("write it as in 2026-10-31", "schrijf die zoals 2026-10-31"));
  if (read.month_first) {
    slashes_ = slashes_ || read.form == DateForm::day_slash_month;
    undecided_.push_back({out_.parties.size(), row, read});
  } else {
    day_first_ =
        day_first_ || read.form == DateForm::day_slash_month || read.form == DateForm::day_month_year;
    month_first_ = month_first_ || read.form == DateForm::month_slash_day;
  }
  party.joined = read.period ? read.date->plus_months(-months_in(*read.period)).plus_days(1) : *read.date;
}

// The other days of the column tell how they are meant. With dashes and nothing else to go by, it is day
// first.
void Reader::decide_dates(const CsvTable& table) {
  const bool unclear = day_first_ == month_first_ && (day_first_ || slashes_);
  for (const auto& [party, row, date] : undecided_) {
    if (unclear)
      report(table, row, Column::joined,
             both("{} is {} or {}", "{} is {} of {}", quoted(cell(table, row, Column::joined)),
                  date.date->iso(), date.month_first->iso()),
             both("write it as year, month, day", "schrijf jaar, maand, dag"));
    else if (month_first_)
      out_.parties[party].joined = date.month_first;
  }
}

bool Reader::has_cells_beyond(const CsvTable& table, std::size_t row) {
  const auto beyond = find_cell_beyond(table, row, columns_of_header(table, header_));
  if (!beyond) return false;
  out_.problems.push_back({table.position(row, *beyond), std::string(table.cell(row, *beyond)),
                           more_cells_than_columns(), quote_what_holds(table.separator())});
  return true;
}

void Reader::read_row(const CsvTable& table, std::size_t row) {
  if (has_cells_beyond(table, row)) return;
  ListedParty party;
  party.name = std::string(cell(table, row, Column::name));
  if (party.name.empty())
    return report(table, row, Column::name, both("this row has no name", "deze rij heeft geen naam"),
                  both("name the party, or remove the row", "noem de partij, of haal de rij weg"));
  if (known_.find(name_key(party.name)) != known_.end()) {
    ++out_.known;
    return;
  }
  const auto id = read_id(table, row, party.name);
  const auto role = read_role(cell(table, row, Column::role));
  if (!role)
    report(table, row, Column::role,
           both("{} is no role", "{} is geen rol", quoted(cell(table, row, Column::role))),
           both("a role is member or observer", "een rol is deelnemer of waarnemer"));
  party.aliases = split_aliases(cell(table, row, Column::alias));
  party.sector = std::string(cell(table, row, Column::sector));
  read_joined(table, row, party);
  party.role = role.value_or(Role::member);
  party.id = id.value_or(Id());
  if (id) require_free(table, row, party);
  out_.parties.push_back(std::move(party));  // also with problems: the days of joining know it by its place
}

PartyList Reader::run(std::string bytes) {
  Decoded decoded = decode(std::move(bytes), "");
  if (decoded.refusal) {
    out_.problems.push_back({{1, 1}, "", decoded.refusal->message, decoded.refusal->help});
    return std::move(out_);
  }
  out_.assumptions.push_back(both("encoding: {}", "tekencodering: {}", decoded.told));
  const auto told = take_separator_line(decoded.text);
  const char separator = told ? *told : guess_separator(decoded.text);
  const CsvTable table(std::move(decoded.text), separator);
  if (const auto& problem = table.problem()) {
    out_.problems.push_back({problem->at, "", problem->message, problem->help});
    return std::move(out_);
  }
  if (!find_header(table)) return std::move(out_);
  tell_columns(table);
  for (std::size_t row = header_ + 1; row < table.size(); ++row) read_row(table, row);
  decide_dates(table);
  std::stable_sort(out_.problems.begin(), out_.problems.end(),
                   [](const ImportProblem& a, const ImportProblem& b) { return a.at < b.at; });
  return std::move(out_);
}

}  // namespace

PartyList read_party_list(std::string bytes, const Partnership& partnership) {
  return Reader(partnership).run(std::move(bytes));
}

}  // namespace accord::exchange
