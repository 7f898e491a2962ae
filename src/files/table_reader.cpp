#include "files/table_reader.hpp"

#include "files/date_hints.hpp"
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

constexpr std::string_view kWhatIsAnId =
    "an id is a file's name without .toml: small letters, digits and hyphens";

// What to write instead of a value of the wrong kind.
std::string help_for(const TomlNode& node, std::string_view key, std::string_view expected) {
  const std::string name(key);
  const bool text = node.kind == TomlKind::text;
  if (expected.starts_with("a date")) {
    if (text && Date::parse(node.text)) return "write the date without quotes: " + name + " = " + node.text;
    if (const auto hint = text ? read_wrong_date(node.text) : std::nullopt)
      return hint->help + ", without quotes";
    return "write year, month, day, without quotes: " + name + " = 2026-12-31";
  }
  if (text && expected == "a list of texts")
    return "put it in brackets: " + name + " = [\"" + text::make_visible(node.text) + "\"]";
  if (text && expected == "a number") {
    const std::string number = number_in(node.text);
    return "write the number without quotes, with a decimal point" +
           (number.empty() ? "" : ": " + name + " = " + number);
  }
  if (expected == "a text" && node.kind != TomlKind::table && node.kind != TomlKind::array)
    return "put quotes around it";
  if (expected == "true or false") return "write it without quotes: " + name + " = true";
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
  findings.error("bad-id", range, quoted(word) + (reserved ? " is a reserved name, and no id" : " is no id"),
                 std::string(kWhatIsAnId) + (id.empty() ? "" : "; did you mean '" + id + "'?"));
}

std::string quoted(std::string_view text) {
  // As much of it as anybody needs to find it again.
  constexpr std::size_t kMostColumns = 80;
  return '\'' + text::truncate_to_width(text::make_visible(text.substr(0, 4096)), kMostColumns, "...") + '\'';
}

void FileFindings::add(Severity severity, std::string rule, Range range, std::string message,
                       std::string help) {
  Diagnostic d;
  d.rule = std::move(rule);
  d.severity = severity;
  d.file = source_.path;
  d.range = range;
  d.message = std::move(message);
  d.help = std::move(help);
  out_.push_back(std::move(d));
}

void FileFindings::error(std::string rule, Range range, std::string message, std::string help) {
  source_.readable = false;
  if (++errors_ <= kMostFindings)
    add(Severity::error, std::move(rule), range, std::move(message), std::move(help));
  if (errors_ == kMostFindings) out_.back().help += "; there may be more errors in this file";
}

void FileFindings::warning(std::string rule, Range range, std::string message, std::string help) {
  if (++warnings_ <= kMostFindings)
    add(Severity::warning, std::move(rule), range, std::move(message), std::move(help));
  if (warnings_ == kMostFindings) out_.back().help += "; there may be more warnings in this file";
}

TableReader::TableReader(const TomlNode& table, FileFindings& findings, std::string what)
    : table_(table), findings_(findings), what_(std::move(what)) {}

const TomlNode* TableReader::any(std::string_view key) {
  known_.emplace_back(key);
  return table_.find(key);
}

const TomlNode* TableReader::expect(std::string_view key, std::initializer_list<TomlKind> kinds,
                                    std::string_view expected) {
  const TomlNode* node = any(key);
  if (node == nullptr) return nullptr;
  if (std::find(kinds.begin(), kinds.end(), node->kind) != kinds.end()) return node;
  const std::string help = help_for(*node, key, expected);
  findings_.error("wrong-type", node->range,
                  quoted(key) + " must be " + std::string(expected) + ", but this is " +
                      std::string(kind_name(node->kind)),
                  help);
  return nullptr;
}

Maybe<std::string> TableReader::text(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::text}, "a text");
  if (node == nullptr) return std::nullopt;
  return Text{node->text, node->range};
}

Text TableReader::required_text(std::string_view key) {
  auto found = text(key);
  if (!found) {
    require(key);
    return {};
  }
  const bool blank = found->value.find_first_not_of(" \t\n\r") == std::string::npos;
  if (blank) findings_.error("missing-key", found->range, quoted(key) + " is empty", "say it in a few words");
  return *found;
}

Maybe<double> TableReader::number(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::integer, TomlKind::number}, "a number");
  if (node == nullptr) return std::nullopt;
  const bool finite = node->number - node->number == 0;
  if (!finite) {
    findings_.error("not-a-number", node->range, quoted(key) + " is no finite number",
                    "give a number such as 12.5");
    return std::nullopt;
  }
  return Spanned<double>{node->number, node->range};
}

std::optional<double> TableReader::plain_number(std::string_view key) {
  const auto found = number(key);
  return found ? std::optional(found->value) : std::nullopt;
}

Maybe<bool> TableReader::truth(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::boolean}, "true or false");
  if (node == nullptr) return std::nullopt;
  return Spanned<bool>{node->truth, node->range};
}

Maybe<Date> TableReader::date(std::string_view key) {
  const TomlNode* node = expect(key, {TomlKind::date}, "a date (2026-12-31)");
  if (node == nullptr) return std::nullopt;
  if (!node->date) {
    findings_.error("bad-date", node->range, quoted(key) + " is a day outside 1900 to 2200",
                    "check the year");
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
  const TomlNode* node = expect(key, {TomlKind::array}, "a list of texts");
  if (node == nullptr) return std::nullopt;
  std::vector<Text> found;
  for (const TomlNode& element : node->children) {
    if (element.kind == TomlKind::text)
      found.push_back({element.text, element.range});
    else
      findings_.error(
          "wrong-type", element.range,
          "each of " + quoted(key) + " must be a text, but this is " + std::string(kind_name(element.kind)),
          "put quotes around it");
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
    findings_.error("wrong-type", node->range, quoted(key) + " is an empty list",
                    "name at least one, or remove the line");
  for (const Text& word : *words) {
    const auto id = parse(word.value);
    const bool twice = id && std::any_of(ids.begin(), ids.end(),
                                         [&](const Spanned<Id>& known) { return known.value == *id; });
    if (!id)
      report_bad_id(word.value, word.range, findings_);
    else if (twice)
      findings_.error("wrong-type", word.range, quoted(word.value) + " stands in " + quoted(key) + " twice",
                      "name it once");
    else
      ids.push_back({*id, word.range});
  }
  return ids;
}

IdList TableReader::ids(std::string_view key) { return id_list(key, Id::parse); }
IdList TableReader::id_paths(std::string_view key) { return id_list(key, Id::parse_path); }

const TomlNode* TableReader::table(std::string_view key) { return expect(key, {TomlKind::table}, "a table"); }

void TableReader::reject_choice(std::string_view key, const Text& word, const std::string& names) {
  findings_.error("wrong-type", word.range, quoted(key) + " can't be " + quoted(word.value),
                  "it is one of " + names);
}

void TableReader::require(std::string_view key) {
  if (table_.find(key) != nullptr) return;  // it is there, and what is wrong with it is said
  Range range = table_.range;
  range.end = range.begin;
  ++range.end.column;
  findings_.error("missing-key", range, what_ + " needs " + quoted(key),
                  "add a line: " + std::string(key) + " = ...");
}

void TableReader::finish() {
  for (const TomlNode& child : table_.children) {
    if (std::find(known_.begin(), known_.end(), child.key) != known_.end()) continue;
    const auto near = text::nearest(child.key, known_, 1);
    findings_.warning("unknown-key", child.key_range, quoted(child.key) + " is no key of " + what_,
                      near.empty() ? "the keys are: " + text::join_quoted(known_)
                                   : "did you mean " + quoted(near[0]) + "?");
  }
}

std::optional<Date> read_date_key(const TomlNode& node, FileFindings& findings) {
  if (const auto date = Date::parse(node.key)) return date;
  const auto hint = read_wrong_date(node.key);
  if (hint && hint->length == node.key.size())
    findings.error("bad-date", node.key_range, hint->message, hint->help);
  else
    findings.error("bad-date", node.key_range, quoted(node.key) + " is no calendar day from 1900 to 2200",
                   "write year, month, day: 2024-01-31");
  return std::nullopt;
}

Governance read_governance(TableReader& file) {
  Governance out;
  const TomlNode* node = file.table("governance");
  if (node == nullptr) return out;
  TableReader table(*node, file.findings(), "[governance]");
  out.form = table.text("form");
  out.manager = table.text("manager");
  out.decides = table.text("decides");
  out.review = table.choice<Period>(
      "review", {{"monthly", Period::month}, {"quarterly", Period::quarter}, {"yearly", Period::year}});
  out.ratified_by = table.texts_or_none("ratified_by");
  out.ratify_within = table.number("ratify_within");
  if (out.ratify_within && out.ratify_within->value < 0)
    file.findings().error("wrong-type", out.ratify_within->range, "'ratify_within' can't be negative",
                          "it is a number of days, such as 180");
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
      file.findings().error("wrong-type", entry.range,
                            "a condition is false, or the date on which it was met",
                            "write false, or a date such as 2026-03-01");
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
        entry.kind == TomlKind::text && entry.text.find_first_not_of(" \t") != std::string::npos;
    if (!reasoned) {
      file.findings().error("wrong-type", entry.range, "an allowed rule needs its reason as a text",
                            entry.key + " = \"why this file may break it\"");
      continue;
    }
    file.findings().source().allowed.push_back({{entry.key, entry.key_range}, {entry.text, entry.range}});
  }
}

}  // namespace accord::files
