#include "files/table_reader.hpp"

#include "files/date_hints.hpp"
#include "model/both.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::files {

std::string number_in(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '%'; });
  if (std::count(text.begin(), text.end(), ',') == 1) std::replace(text.begin(), text.end(), ',', '.');
  const bool number = !text.empty() && text.find_first_not_of("0123456789.-") == std::string::npos &&
                      std::count(text.begin(), text.end(), '.') <= 1 && text.back() != '.' &&
                      text.rfind('-') + 1 <= 1;
  return number && text.front() != '.' ? text : "";
}

namespace {

Bilingual name_of(Expected expected) {
  switch (expected) {
    case Expected::text:
      return kind_name(TomlKind::text);
    case Expected::number:
      return kind_name(TomlKind::number);
    case Expected::truth:
      return kind_name(TomlKind::boolean);
    case Expected::date:
      return {"a date (2026-12-31)", "een datum (2026-12-31)"};
    case Expected::texts:
      return {"a list of texts", "een lijst met teksten"};
    case Expected::table:
      return kind_name(TomlKind::table);
  }
  return {};
}

Bilingual put_quotes() { return {"put quotes around it", "zet er aanhalingstekens omheen"}; }

Bilingual help_for_date(const TomlNode& node, std::string_view key) {
  const bool text = node.kind == TomlKind::text;
  if (text && Date::parse(node.text))
    return both("write the date without quotes: {} = {}", "schrijf de datum zonder aanhalingstekens: {} = {}",
                key, node.text);
  if (const auto hint = text ? read_wrong_date(node.text) : std::nullopt)
    return both("{}, without quotes", "{}, zonder aanhalingstekens", hint->help);
  if (node.kind == TomlKind::other_time)
    return both("write the day without a time: {} = 2026-12-31",
                "schrijf de dag zonder tijd: {} = 2026-12-31", key);
  return both("write year, month, day, without quotes: {} = 2026-12-31",
              "schrijf jaar, maand, dag, zonder aanhalingstekens: {} = 2026-12-31", key);
}

Bilingual help_for_number(const std::string& number, std::string_view key) {
  if (number.empty())
    return both("write the number without quotes, with a decimal point",
                "schrijf het getal zonder aanhalingstekens, met een decimale punt");
  return both("write the number without quotes, with a decimal point: {} = {}",
              "schrijf het getal zonder aanhalingstekens, met een decimale punt: {} = {}", key, number);
}

// What to write instead of a value of the wrong kind.
Bilingual help_for(const TomlNode& node, std::string_view key, Expected expected) {
  const bool text = node.kind == TomlKind::text;
  if (expected == Expected::date) return help_for_date(node, key);
  if (text && expected == Expected::texts)
    return both("put it in brackets: {} = [\"{}\"]", "zet er haken omheen: {} = [\"{}\"]", key,
                text::make_visible(node.text));
  if (text && expected == Expected::number) return help_for_number(number_in(node.text), key);
  if (expected == Expected::text && node.kind != TomlKind::table && node.kind != TomlKind::array)
    return put_quotes();
  const bool one =
      node.kind == TomlKind::array && node.children.size() == 1 && node.children[0].kind == TomlKind::text;
  if (expected == Expected::text && one)
    return both("leave out the brackets: {} = \"{}\"", "laat de haken weg: {} = \"{}\"", key,
                text::make_visible(node.children[0].text));
  if (expected == Expected::truth)
    return both("write it without quotes: {} = true", "schrijf het zonder aanhalingstekens: {} = true", key);
  return {};
}

}  // namespace

std::string suggest_id(std::string_view text) {
  std::string out;
  for (const char c : text::lower_case(text)) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/';
    if (word)
      out += c;
    else if ((c == ' ' || c == '_' || c == '-' || c == '.') && !out.empty() && out.back() != '-')
      out += '-';
  }
  while (out.ends_with('-')) out.pop_back();
  return Id::parse_path(out) ? out : "";
}

void report_bad_id(std::string_view word, Range range, FileFindings& findings) {
  const std::string id = suggest_id(word);
  const bool reserved = word == "all" || word == "allow";
  Bilingual help =
      both("an id is a file's name without .toml: small letters, digits and hyphens",
           "een id is de naam van een bestand zonder .toml: kleine letters, cijfers en koppeltekens");
  if (!id.empty()) help += both("; did you mean '{}'?", "; bedoel je '{}'?", id);
  findings.error("bad-id", range,
                 reserved ? both("{} is a reserved name, and no id",
                                 "{} is een gereserveerde naam, en geen id", quoted(word))
                          : both("{} is no id", "{} is geen id", quoted(word)),
                 std::move(help));
}

std::string quoted(std::string_view text) {
  // As much of it as anybody needs to find it again.
  constexpr std::size_t kMostColumns = 80;
  return '\'' + text::truncate_to_width(text::make_visible(text.substr(0, 4096)), kMostColumns, "...") + '\'';
}

void FileFindings::add(Severity severity, std::string rule, Range range, Bilingual message, Bilingual help) {
  out_.push_back(
      Diagnostic{std::move(rule), severity, source_.path, range, std::move(message), std::move(help)});
}

void FileFindings::error(std::string rule, Range range, Bilingual message, Bilingual help) {
  source_.readable = false;
  if (++errors_ <= kMostFindings)
    add(Severity::error, std::move(rule), range, std::move(message), std::move(help));
  if (errors_ == kMostFindings)
    out_.back().help +=
        both("; there may be more errors in this file", "; er kunnen nog meer fouten in dit bestand staan");
}

void FileFindings::lack(std::string rule, Range range, Bilingual message, Bilingual help) {
  if (whole_) error(std::move(rule), range, std::move(message), std::move(help));
}

void FileFindings::warning(std::string rule, Range range, Bilingual message, Bilingual help) {
  if (++warnings_ <= kMostFindings)
    add(Severity::warning, std::move(rule), range, std::move(message), std::move(help));
  if (warnings_ == kMostFindings)
    out_.back().help += both("; there may be more warnings in this file",
                             "; er kunnen nog meer waarschuwingen voor dit bestand zijn");
}

TableReader::TableReader(const TomlNode& table, FileFindings& findings, Bilingual what)
    : table_(table), findings_(findings), what_(std::move(what)) {}

const TomlNode* TableReader::any(std::string_view key) {
  known_.emplace_back(key);
  return table_.find(key);
}

const TomlNode* TableReader::expect(std::string_view key, std::initializer_list<TomlKind> kinds,
                                    Expected expected) {
  const TomlNode* node = any(key);
  if (node == nullptr) return nullptr;
  if (std::find(kinds.begin(), kinds.end(), node->kind) != kinds.end()) return node;
  findings_.error("wrong-type", node->range,
                  both("{} must be {}, but this is {}", "{} moet {} zijn, maar dit is {}", quoted(key),
                       name_of(expected), kind_name(node->kind)),
                  help_for(*node, key, expected));
  return nullptr;
}

Maybe<std::string> TableReader::text(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::text}, Expected::text);
  if (node == nullptr) return std::nullopt;
  return Text{node->text, node->range};
}

Text TableReader::required_text(std::string_view key, const Bilingual& example) {
  auto found = text(key);
  if (!found) {
    require(key);
    return {};
  }
  if (found->value.find_first_not_of(" \t\n\r") != std::string::npos) return *found;
  Bilingual help = both("say it in a few words", "zeg het in een paar woorden");
  if (!example.empty()) help += both(": {} = \"{}\"", ": {} = \"{}\"", key, example);
  findings_.error("missing-key", found->range, both("{} is empty", "{} is leeg", quoted(key)),
                  std::move(help));
  found->value.clear();  // blanks are not judged as words
  return *found;
}

Maybe<double> TableReader::number(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::integer, TomlKind::number}, Expected::number);
  if (node == nullptr) return std::nullopt;
  const bool finite = node->number - node->number == 0;
  if (!finite) {
    findings_.error("not-a-number", node->range,
                    both("{} is no finite number", "{} is geen eindig getal", quoted(key)),
                    both("give a number such as 12.5", "geef een getal zoals 12.5"));
    return std::nullopt;
  }
  return Spanned<double>{node->number, node->range};
}

std::optional<double> TableReader::plain_number(std::string_view key) {
  const auto found = number(key);
  return found ? std::optional(found->value) : std::nullopt;
}

Maybe<bool> TableReader::truth(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::boolean}, Expected::truth);
  if (node == nullptr) return std::nullopt;
  return Spanned<bool>{node->truth, node->range};
}

Maybe<Date> TableReader::date(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::date}, Expected::date);
  if (node == nullptr) return std::nullopt;
  if (!node->date) {
    findings_.error(
        "bad-date", node->range,
        both("{} is a day outside 1900 to 2200", "{} is een dag van vóór 1900 of na 2200", quoted(key)),
        both("check the year", "kijk het jaar na"));
    return std::nullopt;
  }
  return Spanned<Date>{*node->date, node->range};
}

Spanned<Date> TableReader::required_date(std::string_view key) {
  const auto found = date(key);
  if (!found) require(key);
  return found.value_or(Spanned<Date>{});
}

Maybe<Id> TableReader::one_id(std::string_view key,
                              const std::function<std::optional<Id>(std::string_view)>& parse) {
  const auto word = text(key);
  if (!word) return std::nullopt;
  if (const auto id = parse(word->value)) return Spanned<Id>{*id, word->range};
  report_bad_id(word->value, word->range, findings_);
  return std::nullopt;
}

Maybe<Id> TableReader::id(std::string_view key) { return one_id(key, Id::parse); }
Maybe<Id> TableReader::id_path(std::string_view key) { return one_id(key, Id::parse_path); }

Sentences TableReader::texts(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::array}, Expected::texts);
  if (node == nullptr) return std::nullopt;
  std::vector<Text> found;
  for (const TomlNode& element : node->children) {
    if (element.kind == TomlKind::text)
      found.push_back({element.text, element.range});
    else
      findings_.error("wrong-type", element.range,
                      both("each of {} must be a text, but this is {}",
                           "elk onderdeel van {} moet een tekst zijn, maar dit is {}", quoted(key),
                           kind_name(element.kind)),
                      put_quotes());
  }
  return found;
}

std::vector<Text> TableReader::texts_or_none(std::string_view key) {
  return texts(key).value_or(std::vector<Text>{});
}

IdList TableReader::id_list(std::string_view key,
                            const std::function<std::optional<Id>(std::string_view)>& parse) {
  const TomlNode* node = table_.find(key);
  const auto words = texts(key);
  IdList ids;
  if (!words) return ids;
  if (node->children.empty())
    findings_.error(
        "wrong-type", node->range, both("{} is an empty list", "{} is een lege lijst", quoted(key)),
        both("name at least one, or remove the line", "noem er minstens één, of haal de regel weg"));
  for (const Text& word : *words) {
    const auto id = parse(word.value);
    const bool twice = id && std::any_of(ids.begin(), ids.end(),
                                         [&](const Spanned<Id>& known) { return known.value == *id; });
    if (!id)
      report_bad_id(word.value, word.range, findings_);
    else if (twice)
      findings_.error(
          "wrong-type", word.range,
          both("{} stands in {} twice", "{} staat twee keer in {}", quoted(word.value), quoted(key)),
          both("name it once", "noem het één keer"));
    else
      ids.push_back({*id, word.range});
  }
  return ids;
}

IdList TableReader::ids(std::string_view key) { return id_list(key, Id::parse); }
IdList TableReader::id_paths(std::string_view key) { return id_list(key, Id::parse_path); }

const TomlNode* TableReader::table(std::string_view key) {
  return expect(key, {TomlKind::table}, Expected::table);
}

void TableReader::reject_choice(std::string_view key, const Text& word, const std::string& names) {
  findings_.error("wrong-type", word.range,
                  both("{} can't be {}", "{} kan niet {} zijn", quoted(key), quoted(word.value)),
                  both("it is one of {}", "kies uit {}", names));
}

void TableReader::require(std::string_view key, std::string_view example) {
  if (table_.find(key) != nullptr) return;  // it is there, and what is wrong with it is said
  Range range = table_.range;
  range.end = range.begin;
  ++range.end.column;
  findings_.lack("missing-key", range, both("{} needs {}", "{} kan niet zonder {}", what_, quoted(key)),
                 example.starts_with('{')
                     ? both("for example {}", "bijvoorbeeld {}", example)
                     : both("add a line: {} = {}", "voeg een regel toe: {} = {}", key, example));
}

void TableReader::finish() {
  for (const TomlNode& child : table_.children) {
    if (std::find(known_.begin(), known_.end(), child.key) != known_.end()) continue;
    const auto near = text::nearest(child.key, known_, 1);
    findings_.warning("unknown-key", child.key_range,
                      both("{} is no key of {}", "{} is geen sleutel van {}", quoted(child.key), what_),
                      near.empty() ? both("the keys are: {}", "de sleutels zijn: {}", either_of(known_))
                                   : did_you_mean(near));
  }
}

std::optional<Date> read_date_key(const TomlNode& node, FileFindings& findings) {
  if (const auto date = Date::parse(node.key)) return date;
  const auto hint = read_wrong_date(node.key);
  if (hint && hint->length == node.key.size())
    findings.error("bad-date", node.key_range, hint->message, hint->help);
  else
    findings.error("bad-date", node.key_range,
                   both("{} is no calendar day from 1900 to 2200",
                        "{} is geen kalenderdag van 1900 tot en met 2200", quoted(node.key)),
                   both("write year, month, day: 2024-01-31", "schrijf jaar, maand, dag: 2024-01-31"));
  return std::nullopt;
}

Governance read_governance(TableReader& file) {
  Governance out;
  const TomlNode* node = file.table("governance");
  if (node == nullptr) return out;
  TableReader table(*node, file.findings(), same("[governance]"));
  out.form = table.text("form");
  out.manager = table.text("manager");
  out.decides = table.text("decides");
  out.review = table.choice<Period>(
      "review", {{"monthly", Period::month}, {"quarterly", Period::quarter}, {"yearly", Period::year}});
  out.ratified_by = table.texts_or_none("ratified_by");
  out.ratify_within = table.number("ratify_within");
  if (out.ratify_within && out.ratify_within->value < 0)
    file.findings().error("wrong-type", out.ratify_within->range,
                          both("'ratify_within' can't be negative", "'ratify_within' kan niet negatief zijn"),
                          both("it is a number of days, such as 180", "het is een aantal dagen, zoals 180"));
  table.finish();
  return out;
}

std::vector<Condition> read_conditions(TableReader& file) {
  std::vector<Condition> out;
  const TomlNode* node = file.table("conditions");
  if (node == nullptr) return out;
  for (const TomlNode& entry : node->children) {
    Condition condition{{entry.key, entry.key_range}, std::nullopt};
    const bool not_met = entry.kind == TomlKind::boolean && !entry.truth;
    if (entry.kind == TomlKind::date && entry.date) {
      condition.met = entry.date;
    } else if (!not_met) {
      file.findings().error(
          "wrong-type", entry.range,
          both("a condition is false, or the date on which it was met",
               "een voorwaarde is false, of de datum waarop die is vervuld"),
          both("write false, or a date such as 2026-03-01", "schrijf false, of een datum zoals 2026-03-01"));
      continue;
    }
    out.push_back(std::move(condition));
  }
  return out;
}

void read_allowances(TableReader& file) {
  const TomlNode* node = file.table("allow");
  if (node == nullptr) return;
  for (const TomlNode& entry : node->children) {
    const bool reasoned =
        entry.kind == TomlKind::text && entry.text.find_first_not_of(" \t\n\r") != std::string::npos;
    if (!reasoned) {
      file.findings().error("wrong-type", entry.range,
                            both("an allowed rule needs its reason as a text",
                                 "bij een toegestane regel hoort de reden, als tekst"),
                            both("{} = \"why this file may break it\"",
                                 "{} = \"waarom dit bestand ervan mag afwijken\"", entry.key));
      continue;
    }
    file.findings().source().allowed.push_back({{entry.key, entry.key_range}, {entry.text, entry.range}});
  }
}

}  // namespace accord::files
