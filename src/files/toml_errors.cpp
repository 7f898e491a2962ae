// toml++ says what its grammar lacks: "expected a comment or whitespace, saw ','". A person typed a decimal
// comma. So the line is looked at again, in the light of what people get wrong: each of the functions below
// knows one part of a line (a header, a text, a list, a value, a key) and says what is wrong with it, or
// nothing.
#include "files/toml_errors.hpp"

#include "files/date_hints.hpp"
#include "files/toml.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <vector>

namespace accord::files {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && (is_blank(text.back()) || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

bool is_key(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '_';
  });
}

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && is_blank(line[at])) ++at;
  return at;
}

// Behind the closing quote of the text that begins at `at`; nothing when the line ends before it.
std::optional<std::size_t> end_of_text(std::string_view line, std::size_t at) {
  const char quote = line[at];
  for (std::size_t i = at + 1; i < line.size(); ++i) {
    if (line[i] == '\\' && quote == '"')
      ++i;
    else if (line[i] == quote)
      return i + 1;
  }
  return std::nullopt;
}

struct Hint {
  std::size_t begin = 0, length = 0;  // in bytes of the line
  Bilingual message, help;
  std::string rule = "syntax";
  std::uint32_t line = 0;  // where it is another line than the parser's
};

// The line that the parser stopped at.
struct Scene {
  std::string_view text, line, description;
  Position at;
  std::size_t byte = 0;          // of `at` in the line
  std::size_t body = 0;          // the first byte that is no blank
  std::size_t value_at = kNone;  // where the value begins that the parser was in; none in a key or a header
  bool in_braces = false;

  bool says(std::string_view words) const { return description.find(words) != kNone; }
  std::string_view value() const { return line.substr(value_at); }
  std::size_t rest_of_line(std::size_t from) const {
    return std::max<std::size_t>(1, trimmed(line.substr(from)).size());
  }
};

// Goes over the line up to the parser's byte, and keeps where the last value began.
void find_value(Scene& scene) {
  std::string brackets;
  bool after_equals = false;
  const auto begin_value = [&](std::size_t behind) { scene.value_at = skip_blanks(scene.line, behind); };
  for (std::size_t i = scene.body; i < scene.line.size() && i <= scene.byte; ++i) {
    const char c = scene.line[i];
    if (c == '#') break;
    if (c == '"' || c == '\'') {
      i = end_of_text(scene.line, i).value_or(scene.line.size()) - 1;
    } else if (c == '=') {
      after_equals = true;
      begin_value(i + 1);
    } else if (after_equals && (c == '[' || c == '{')) {
      brackets += c;
      if (c == '[') begin_value(i + 1);
    } else if (!brackets.empty() && (c == ']' || c == '}')) {
      brackets.pop_back();
    } else if (c == ',' && brackets.ends_with('[')) {
      begin_value(i + 1);
    }
  }
  scene.in_braces = brackets.ends_with('{');
}

// Where the innermost bracket or multi-line text begins that is open at `end`.
std::optional<std::size_t> find_open(std::string_view text, std::size_t end) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < end; ++i) {
    const char c = text[i];
    if (c == '#') {
      i = std::min(text.find('\n', i), end);
    } else if (c == '"' || c == '\'') {
      const std::string triple(3, c);
      if (text.substr(i).starts_with(triple)) {
        const std::size_t close = text.find(triple, i + 3);
        if (close == kNone || close >= end) return i;
        i = close + 2;
      } else {
        const std::size_t newline = std::min(text.find('\n', i), text.size());
        const auto stop = end_of_text(text.substr(0, newline), i);
        i = stop.value_or(newline) - 1;
      }
    } else if (c == '[' || c == '{') {
      open.push_back(i);
    } else if ((c == ']' || c == '}') && !open.empty()) {
      open.pop_back();
    }
  }
  return open.empty() ? std::nullopt : std::optional(open.back());
}

std::optional<Hint> explain_mark(const Scene& scene) {
  for (const std::string_view mark : {"=======", "<<<<<<<", ">>>>>>>", "|||||||"})
    if (scene.line.starts_with(mark))
      return Hint{0, scene.line.size(),
                  both("a mark of a merge conflict is left here",
                       "hier is een teken van een mergeconflict blijven staan"),
                  both("keep one of the two versions, and remove the marks",
                       "houd een van de twee versies, en haal de tekens weg"),
                  "merge-conflict"};
  return std::nullopt;
}

std::optional<Hint> explain_comment(const Scene& scene) {
  const std::string_view body = scene.line.substr(scene.body);
  for (const std::string_view sign : {"//", "/*", ";", "--", "%"})
    if (body.starts_with(sign))
      return Hint{scene.body, sign.size(),
                  both("this is no way to begin a comment", "zo begint een opmerking niet"),
                  both("a comment begins with #", "een opmerking begint met #")};
  return std::nullopt;
}

// "[staff retention]", "[internships/first-year]", "[staff", "[]", "[a] b = 1".
std::optional<Hint> explain_header(const Scene& scene) {
  if (scene.body >= scene.line.size() || scene.line[scene.body] != '[') return std::nullopt;
  if (scene.value_at != kNone || scene.says("array:")) return std::nullopt;
  if (scene.says("cannot redefine")) return std::nullopt;
  const std::size_t open = scene.line.find_first_not_of('[', scene.body);
  const std::size_t close = scene.line.find(']', scene.body);
  const std::string_view whole = trimmed(scene.line.substr(scene.body));
  const std::string_view name =
      open == kNone ? "" : trimmed(scene.line.substr(open, std::min(close, scene.line.size()) - open));
  if (close == kNone)
    return Hint{scene.body, whole.size(), both("this bracket is not closed", "deze haak is niet gesloten"),
                both("write [{}]", "schrijf [{}]", name)};
  if (name.empty())
    return Hint{scene.body, whole.size(),
                both("there is no name between these brackets", "tussen deze haken staat geen naam"),
                both("for example [staff-retention]", "bijvoorbeeld [staff-retention]")};
  if (scene.byte > close || scene.line.substr(scene.byte).starts_with(']'))
    return Hint{
        scene.byte, scene.rest_of_line(scene.byte),
        both("nothing can stand behind a name in brackets", "achter een naam tussen haken kan niets staan"),
        both("begin a new line for it", "zet dat op een nieuwe regel")};
  return Hint{
      open, name.size(),
      both("'{}' can't stand between brackets like this", "'{}' kan zo niet tussen haken staan", name),
      both("a name is letters, digits and hyphens; other names need quotes: [\"{}\"]",
           "een naam bestaat uit letters, cijfers en koppeltekens; "
           "een andere naam staat tussen aanhalingstekens: [\"{}\"]",
           name)};
}

std::optional<Hint> explain_open(const Scene& scene) {
  const bool list = scene.says("array:");
  const bool end = scene.says("end-of-file");
  if (!list && !end) return std::nullopt;
  if (scene.says("saw comma"))
    return Hint{scene.byte, 1, both("there is a comma too many here", "hier staat een komma te veel"),
                both("remove it", "haal die weg")};
  const std::string_view rest = scene.line.substr(std::min(scene.byte, scene.line.size()));
  const bool another =
      !rest.empty() && (rest[0] == '"' || rest[0] == '\'' || is_digit(rest[0]) || rest[0] == '{');
  if (list && another && rest.find('=') == kNone)
    return Hint{scene.byte, scene.rest_of_line(scene.byte),
                both("there is no comma before this", "hiervoor ontbreekt een komma"),
                both("put commas between what a list holds", "zet komma's tussen wat er in een lijst staat")};
  std::size_t before = 0;
  for (std::uint32_t line = 1; line < scene.at.line && before < scene.text.size(); ++line)
    before = std::min(scene.text.find('\n', before), scene.text.size() - 1) + 1;
  const auto open =
      find_open(scene.text, end ? scene.text.size() : std::min(before + scene.byte, scene.text.size()));
  if (!open) return std::nullopt;
  const Position at = position_at(scene.text, *open);
  const std::string_view line = line_at(scene.text, at.line);
  const std::size_t newline = *open == 0 ? kNone : scene.text.rfind('\n', *open - 1);
  const std::size_t byte = *open - (newline == kNone ? 0 : newline + 1);
  const char c = scene.text[*open];
  const bool text = c == '"' || c == '\'';
  return Hint{byte,
              std::max<std::size_t>(1, line.size() - std::min(byte, line.size())),
              text       ? both("this text is not closed", "deze tekst is niet afgesloten")
              : c == '{' ? both("this table is not closed", "deze tabel is niet afgesloten")
                         : both("this list is not closed", "deze lijst is niet afgesloten"),
              text ? both("end it with {0}{0}{0}", "sluit af met {0}{0}{0}", c)
                   : both("end it with {}", "sluit af met {}", c == '{' ? '}' : ']'),
              "syntax",
              at.line};
}

std::optional<Hint> explain_braces(const Scene& scene) {
  if (!scene.says("inline table")) return std::nullopt;
  if (scene.says("dangling comma"))
    return Hint{scene.byte, 1, both("there is a comma before this '}}'", "voor deze '}}' staat een komma"),
                both("remove the comma", "haal de komma weg")};
  if (scene.byte >= scene.line.size())
    return Hint{scene.body, scene.rest_of_line(scene.body),
                both("a table in braces must end on its own line",
                     "een tabel tussen accolades moet op dezelfde regel eindigen"),
                both("write it on one line: {{ value = 81.4, note = \"...\" }}",
                     "schrijf het op één regel: {{ value = 81.4, note = \"...\" }}")};
  if (scene.says("comma or closing") && is_letter(scene.line[scene.byte]))
    return Hint{
        scene.byte, scene.rest_of_line(scene.byte),
        both("there is no comma before this", "hiervoor ontbreekt een komma"),
        both("put commas between what the braces hold: {{ value = 81.4, note = \"...\" }}",
             "zet komma's tussen wat er tussen de accolades staat: {{ value = 81.4, note = \"...\" }}")};
  return std::nullopt;
}

// A text, between quotes.
std::optional<Hint> explain_text(const Scene& scene) {
  const std::size_t at = scene.value_at != kNone ? scene.value_at : scene.body;
  if (at >= scene.line.size() || (scene.line[at] != '"' && scene.line[at] != '\'')) return std::nullopt;
  const char quote = scene.line[at];
  if (scene.says("escape") || scene.says("unicode scalar")) {
    const std::size_t slash = scene.line.rfind('\\', scene.byte);
    if (slash != kNone)
      return Hint{slash, 2,
                  both("a backslash has a meaning of its own in this text",
                       "een backslash heeft in deze tekst een eigen betekenis"),
                  both("write \\\\ for a backslash, or put single quotes around the text",
                       "schrijf \\\\ voor een backslash, of zet enkele aanhalingstekens om de tekst")};
  }
  const auto end = end_of_text(scene.line, at);
  if (!end)
    return Hint{at, scene.rest_of_line(at), both("this text is not closed", "deze tekst is niet afgesloten"),
                both("end it with the same quote: {0}...{0}",
                     "sluit af met hetzelfde aanhalingsteken: {0}...{0}", quote)};
  if (scene.byte < *end) {
    if (!scene.says("control characters")) return std::nullopt;
    return Hint{scene.byte, 1,
                both("there is a control character in this text", "in deze tekst staat een stuurteken"),
                both("remove it, and type the text again", "haal het weg, en typ de tekst opnieuw")};
  }
  const std::size_t next = skip_blanks(scene.line, *end);
  if (scene.value_at == kNone || next >= scene.line.size()) return std::nullopt;
  if (scene.line[next] == ',')
    return Hint{
        at, scene.rest_of_line(at),
        both("several texts need brackets around them", "om meer dan één tekst horen haken"),
        both("write a list: [{0}...{0}, {0}...{0}]", "schrijf een lijst: [{0}...{0}, {0}...{0}]", quote)};
  const std::size_t equals = scene.line.find('=', next);
  if (equals != kNone && is_key(trimmed(scene.line.substr(next, equals - next))))
    return Hint{next, scene.rest_of_line(next),
                both("a second key begins on this line", "op deze regel begint een tweede sleutel"),
                both("begin a new line for it", "zet die op een nieuwe regel")};
  if (scene.line.find(quote, next) != kNone || quote == '\'')
    return Hint{
        next, scene.rest_of_line(next),
        both("a quote inside the text ends it here", "een aanhalingsteken in de tekst sluit die hier af"),
        quote == '"' ? both("write \\\" for a quote inside a text",
                            "schrijf \\\" voor een aanhalingsteken in een tekst")
                     : both("put double quotes around the text: \"...\"",
                            "zet dubbele aanhalingstekens om de tekst: \"...\"")};
  return Hint{next, scene.rest_of_line(next),
              both("nothing can stand behind the text", "achter de tekst kan niets staan"),
              both("what is a comment begins with #", "een opmerking begint met #")};
}

Bilingual number_help(std::string_view number) { return both("write {}", "schrijf {}", number); }

// "81,2", "1.000,5", "1 234", "81.2%", ".5", "5.", "007": a number as people write it.
std::optional<Hint> explain_number(const Scene& scene) {
  const std::string_view value = scene.value();
  std::size_t end = value.find_first_not_of("0123456789.,_ \t+-'");
  end = std::min(end, value.size());
  std::string_view number = trimmed(value.substr(0, end));
  while (number.ends_with(',') || number.ends_with(' ') || number.ends_with('\'')) number.remove_suffix(1);
  if (std::none_of(number.begin(), number.end(), is_digit)) return std::nullopt;
  if (number.find_first_of("+-", 1) != kNone) return std::nullopt;
  const auto hint = [&](const Bilingual& what, Bilingual help) {
    return Hint{scene.value_at, number.size(), both("the number '{}' {}", "het getal '{}' {}", number, what),
                std::move(help)};
  };
  std::string plain;
  for (const char c : number)
    if (is_digit(c) || ((c == '-' || c == '+') && plain.empty())) plain += c;
  const std::size_t commas = static_cast<std::size_t>(std::count(number.begin(), number.end(), ','));
  const std::size_t points = static_cast<std::size_t>(std::count(number.begin(), number.end(), '.'));
  if (number.find_first_of(" \t'") != kNone) {
    std::string joined(number);
    std::erase_if(joined, [](char c) { return is_blank(c) || c == '\''; });
    std::replace(joined.begin(), joined.end(), ',', '.');
    return hint(both("has blanks or signs in it", "bevat spaties of tekens"), number_help(joined));
  }
  if (commas == 1 && points == 0) {
    std::string joined(number);
    std::replace(joined.begin(), joined.end(), ',', '.');
    return hint(both("has a decimal comma", "heeft een decimale komma"),
                both("write a point: {}", "schrijf een punt: {}", joined));
  }
  if (commas > 0 || points > 1)
    return hint(
        both("has signs for thousands", "heeft tekens voor duizendtallen"),
        both("write digits and one decimal point: 1234.5", "schrijf cijfers en één decimale punt: 1234.5"));
  if (scene.says("not representable") || plain.size() > 18)
    return hint(both("is too long", "is te lang"), both("check the digits", "kijk de cijfers na"));
  if (number.starts_with('.'))
    return hint(both("begins with its point", "begint met een punt"), number_help("0" + std::string(number)));
  if (number.ends_with('.'))
    return hint(both("ends with its point", "eindigt op een punt"),
                number_help(number.substr(0, number.size() - 1)));
  if (scene.says("leading zero")) {
    const std::size_t first = std::min(number.find_first_not_of('0'), number.size() - 1);
    return hint(both("begins with a zero", "begint met een nul"), number_help(number.substr(first)));
  }
  return std::nullopt;
}

std::optional<Hint> explain_date(const Scene& scene, std::size_t at) {
  if (const auto date = read_wrong_date(scene.line.substr(at)))
    return Hint{at, date->length, date->message, date->help};
  return std::nullopt;
}

// What stands where a value should be: nothing, a sign for nothing, yes or no, a text without quotes.
std::optional<Hint> explain_word(const Scene& scene) {
  const std::string_view value = scene.value();
  if (value.empty() || value[0] == '#')
    return Hint{scene.line.rfind('=', scene.value_at - 1), 1,
                both("there is nothing after the '='", "achter de '=' staat niets"),
                both("give the value, or remove the line", "vul de waarde in, of haal de regel weg")};
  const std::string_view word = value.substr(0, std::min(value.find_first_of(" \t,#]}"), value.size()));
  const std::size_t whole = trimmed(value.substr(0, std::min(value.find('#'), value.size()))).size();
  for (const std::string_view none :
       {"-", "--", "?", ".", "x", "n.v.t.", "n/a", "nvt", "onbekend", "unknown", "null", "none"})
    if (word == none)
      return Hint{scene.value_at, word.size(), both("'{}' is no figure", "'{}' is geen cijfer", word),
                  both("where there is no figure there is no line: remove it",
                       "waar geen cijfer is hoort geen regel: haal die weg")};
  const std::string lower = text::lower_case(word);
  if (lower == "true" || lower == "yes" || lower == "ja" || lower == "false" || lower == "no" ||
      lower == "nee") {
    const bool yes = lower == "true" || lower == "yes" || lower == "ja";
    if (word != "true" && word != "false")
      return Hint{scene.value_at, word.size(),
                  both("'{}' is not how TOML says it", "TOML kent '{}' niet", word),
                  both("write {} for yes or no, and quotes around a text",
                       "schrijf {} voor ja of nee, en aanhalingstekens om een tekst",
                       std::string_view(yes ? "true" : "false"))};
  }
  if (is_letter(value[0]) && word != "true" && word != "false")
    return Hint{scene.value_at, scene.in_braces ? word.size() : whole,
                both("this text has no quotes", "deze tekst heeft geen aanhalingstekens"),
                both("put quotes around all of it: \"...\"", "zet aanhalingstekens om het geheel: \"...\"")};
  return std::nullopt;
}

// "81.2%", "81.2 places", "2026-12-31 12:00", "81.2;": something behind a value that could be read.
std::optional<Hint> explain_rest(const Scene& scene) {
  const std::string_view value = scene.value();
  const std::size_t end = value.find_first_not_of("0123456789.-+_");
  if (end == 0 || end == kNone || !is_digit(value[0])) return std::nullopt;
  const std::size_t next = skip_blanks(value, end);
  if (next >= value.size() || value[next] == '#') return std::nullopt;
  const std::size_t begin = scene.value_at + next;
  if (scene.says("parsing date") || scene.says("parsing time"))
    return Hint{scene.value_at, scene.rest_of_line(scene.value_at),
                both("this is no date", "dit is geen datum"),
                both("a date is written 2024-01-31, without a time",
                     "een datum schrijf je als 2024-01-31, zonder tijd")};
  const bool unit = value[next] == '%' || (is_letter(value[next]) && next > end);
  if (!unit && is_letter(value[next])) return std::nullopt;
  return Hint{
      begin, scene.rest_of_line(begin),
      both("nothing can stand behind the value", "achter de waarde kan niets staan"),
      unit ? both("write {} without its unit, or put a # before what is a comment",
                  "schrijf {} zonder eenheid, of zet een # voor een opmerking", value.substr(0, end))
           : both("remove it; what is a comment begins with #", "haal het weg; een opmerking begint met #")};
}

std::optional<Hint> explain_value(const Scene& scene) {
  if (scene.value_at == kNone) return std::nullopt;
  if (const auto hint = explain_date(scene, scene.value_at)) return hint;
  if (const auto hint = explain_number(scene)) return hint;
  if (const auto hint = explain_word(scene)) return hint;
  return explain_rest(scene);
}

// "name: x", "staff retention = 5", "name", "= 5".
std::optional<Hint> explain_key(const Scene& scene) {
  if (scene.body >= scene.line.size() || scene.line[scene.body] == '[') return std::nullopt;
  const std::string_view body = scene.line.substr(scene.body);
  const std::size_t width = scene.rest_of_line(scene.body);
  const std::size_t equals = scene.line.find('=', scene.body);
  if (const auto hint = explain_date(scene, scene.body)) return hint;
  if (body[0] == '=')
    return Hint{scene.body, width,
                both("there is no key before this '='", "voor deze '=' staat geen sleutel"),
                both("for example: name = \"...\"", "bijvoorbeeld: name = \"...\"")};
  if (scene.byte < scene.line.size() && scene.line[scene.byte] == ':')
    return Hint{scene.byte, 1,
                both("a ':' can't stand between a key and its value",
                     "tussen een sleutel en de waarde kan geen ':' staan"),
                both("write = instead", "schrijf hier een =")};
  if (equals == kNone)
    return Hint{scene.body, width, both("there is no '=' on this line", "op deze regel staat geen '='"),
                both("a line is a key and its value: name = \"...\"",
                     "een regel is een sleutel met een waarde: name = \"...\"")};
  if (scene.byte < equals) {
    const std::string_view key = trimmed(scene.line.substr(scene.body, equals - scene.body));
    return Hint{scene.body, key.size(),
                both("'{}' can't be a key like this", "'{}' kan zo geen sleutel zijn", key),
                both("a key is letters, digits and hyphens; other keys need quotes: \"{}\" = ...",
                     "een sleutel bestaat uit letters, cijfers en koppeltekens; "
                     "een andere sleutel staat tussen aanhalingstekens: \"{}\" = ...",
                     key)};
  }
  return std::nullopt;
}

std::string_view key_of(std::string_view line) {
  std::string_view key = trimmed(line.substr(0, std::min(line.find('='), line.size())));
  if (key.size() >= 2 && (key[0] == '"' || key[0] == '\'') && key.back() == key[0])
    key = key.substr(1, key.size() - 2);
  return key;
}

// Where the same key of the same table, or the same header, stands above.
std::optional<std::uint32_t> find_first(std::string_view text, std::uint32_t line) {
  const std::string_view wanted = trimmed(line_at(text, line));
  const bool header = wanted.starts_with('[');
  std::optional<std::uint32_t> found;
  std::uint32_t number = 1;
  for (std::size_t begin = 0; number < line && begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view above = trimmed(text.substr(begin, end - begin));
    if (header && above == wanted) return number;
    if (!header && above.starts_with('[')) found.reset();
    if (!header && !found && above.find('=') != kNone && key_of(above) == key_of(wanted)) found = number;
    begin = end + 1;
  }
  return found;
}

std::string quoted_in(std::string_view description) {
  const std::size_t open = description.find('\'');
  const std::size_t close = description.rfind('\'');
  if (open == kNone || close <= open) return {};
  return std::string(description.substr(open + 1, close - open - 1));
}

std::optional<Hint> explain_twice(const Scene& scene) {
  if (!scene.says("cannot redefine")) return std::nullopt;
  const bool header = scene.line.substr(scene.body).starts_with('[');
  std::string key = quoted_in(scene.description);
  const bool own_line = header || key_of(scene.line) == key;
  if (key.empty()) key = key_of(scene.line);
  const std::size_t equals = std::min(scene.line.find('='), scene.line.size());
  const std::size_t begin = own_line ? scene.body : scene.byte;
  const std::size_t width = header     ? scene.rest_of_line(begin)
                            : own_line ? trimmed(scene.line.substr(begin, equals - begin)).size()
                                       : 1;
  return Hint{
      begin, width, both("'{}' stands here a second time", "'{}' staat hier voor de tweede keer", key),
      header ? both("put what belongs to it under the first one", "zet wat erbij hoort onder de eerste")
             : both("keep one of the two", "houd een van de twee")};
}

std::optional<Hint> explain(const Scene& scene) {
  constexpr std::optional<Hint> (*kParts[])(const Scene&) = {explain_twice,  explain_mark,  explain_comment,
                                                             explain_header, explain_open,  explain_braces,
                                                             explain_text,   explain_value, explain_key};
  for (const auto part : kParts)
    if (auto hint = part(scene)) return hint;
  return std::nullopt;
}

std::string without_parser_words(std::string_view description) {
  std::string out(description);
  for (const std::string_view prefix : {"Error while parsing ", "Encountered "})
    if (out.starts_with(prefix)) out.erase(0, prefix.size());
  if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return text::make_visible(trimmed(out));
}

Bilingual make_visible(const Bilingual& told) {
  return {text::make_visible(told.en), text::make_visible(told.nl)};
}

Scene look_at(std::string_view text, std::string_view description, Position at) {
  Scene scene{text, line_at(text, at.line), description, at};
  for (std::uint32_t column = 1; column < at.column && scene.byte < scene.line.size(); ++column)
    text::next_code_point(scene.line, scene.byte);
  scene.body = std::min(scene.line.find_first_not_of(" \t"), scene.line.size());
  find_value(scene);
  return scene;
}

Range range_in(std::string_view line, std::uint32_t number, std::size_t begin, std::size_t length) {
  const auto column = [&](std::size_t byte) {
    return static_cast<std::uint32_t>(text::count_code_points(line.substr(0, std::min(byte, line.size())))) +
           1;
  };
  Range out{{number, column(begin)}, {number, column(begin + length)}};
  out.end.column = std::max(out.end.column, out.begin.column + 1);
  return out;
}

}  // namespace

Diagnostic describe_toml_error(std::string_view text, const std::string& path, std::string_view description,
                               Position at) {
  Diagnostic out;
  out.rule = "syntax";
  out.file = path;
  at.line = std::max<std::uint32_t>(1, at.line);
  at.column = std::max<std::uint32_t>(1, at.column);
  const Scene scene = look_at(text, description, at);
  const auto hint = explain(scene);
  if (!hint) {
    const std::size_t end = scene.line.find_first_of(" \t,=]}#", scene.byte);
    out.range = range_in(scene.line, at.line, scene.byte,
                         std::min(end, scene.line.size()) - std::min(scene.byte, scene.line.size()));
    out.message = both("this can't be read as TOML: {}", "dit is niet als TOML te lezen: {}",
                       without_parser_words(description));
    out.help = both("lines look like: name = \"text\", start = 2026-12-31, or [table]",
                    "regels zien eruit als: name = \"tekst\", start = 2026-12-31, of [tabel]");
    return out;
  }
  const std::uint32_t line = hint->line != 0 ? hint->line : at.line;
  out.rule = hint->rule;
  out.range = range_in(line_at(text, line), line, hint->begin, hint->length);
  out.message = make_visible(hint->message);
  out.help = make_visible(hint->help);
  if (scene.says("cannot redefine"))
    if (const auto first = find_first(text, line))
      out.related.push_back(
          {path, range_in(line_at(text, *first), *first, 0, 1), both("the first one", "de eerste")});
  return out;
}

}  // namespace accord::files
