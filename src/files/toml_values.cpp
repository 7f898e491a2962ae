// Values as people write them, where TOML has another way or accord has none: "81,2", "ca. 8", "<5",
// "n.v.t.", "31 december 2026", a text without its quotes.
#include "files/date_hints.hpp"
#include "files/table_reader.hpp"
#include "files/toml_scene.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

namespace accord::files {
namespace {

constexpr std::string_view kNumberSigns = "0123456789.,_ \t+-'";

bool wants(const Scene& scene, Type type) {
  const auto expected = expected_value(scene);
  return expected == type;
}

bool wants_number(const Scene& scene) {
  return wants(scene, Type::number) || wants(scene, Type::number_or_table);
}

// All of the value, without a comment, up to the comma or the bracket that ends it.
std::string_view whole_value(const Scene& scene) {
  const std::string_view value = scene.value();
  const std::string_view ends = scene.in_braces ? "#,}" : "#";
  return trimmed(value.substr(0, std::min(value.find_first_of(ends), value.size())));
}

// The one number in a text, with a decimal point; empty when there is none, or more is meant than it says:
// "7-8", "50k".
std::string number_inside(std::string_view text) {
  const std::size_t begin = text.find_first_of("0123456789");
  if (begin == kNone) return {};
  const std::size_t end = std::min(text.find_first_not_of("0123456789.,", begin), text.size());
  const bool part = end < text.size() && (is_letter(text[end]) || text[end] == '_' || text[end] == '/');
  const bool signed_number = begin > 0 && (text[begin - 1] == '-' || text[begin - 1] == '+');
  if (part || signed_number || text.find_first_of("0123456789", end) != kNone) return {};
  std::string_view number = text.substr(begin, end - begin);
  while (number.ends_with('.') || number.ends_with(',')) number.remove_suffix(1);
  return number_in(std::string(number));
}

Bilingual remove_line() {
  return both("where there is no figure there is no line: remove it",
              "waar geen cijfer is hoort geen regel: haal die weg");
}

// Where a number is wanted, what is none: as much of the value as there is.
Hint no_number(const Scene& scene, std::string_view whole) {
  Hint out{scene.value_at, std::max<std::size_t>(1, whole.size()), {}, {}};
  const std::string number = number_inside(whole);
  const bool hidden = whole.starts_with('<') || whole.starts_with('>');
  if (!scene.in_book()) {
    out.message = both("'{}' is no number", "'{}' is geen getal", whole);
    out.help = number.empty() || hidden ? both("give one number, such as 12.5, or remove the line",
                                               "geef één getal, zoals 12.5, of haal de regel weg")
                                        : both("give one number: {}", "geef één getal: {}", number);
    return out;
  }
  out.message = both("'{}' is no figure", "'{}' is geen cijfer", whole);
  if (whole.find_first_of("0123456789") == kNone)
    out.help = remove_line();
  else if (hidden)
    out.help = both("where the number itself is not known there is no line: remove it",
                    "waar het getal zelf niet bekend is hoort geen regel: haal die weg");
  else
    out.help = both(
        "a figure is one number; what else there is to say is its note: "
        "{{ value = {}, note = \"...\" }}",
        "een cijfer is één getal; wat er verder over te zeggen is staat in note: "
        "{{ value = {}, note = \"...\" }}",
        number.empty() ? std::string("81.4") : number);
  return out;
}

Bilingual number_help(std::string_view number) { return both("write {}", "schrijf {}", number); }

// The number that is meant by one with signs for thousands: the sign that stands once and last is the decimal
// one. Empty when that is not sure, or when the groups are no thousands.
std::string without_thousands(std::string_view number) {
  const std::size_t last = number.find_last_of(".,");
  std::string plain;
  std::size_t group = 0;
  bool first = true;
  for (std::size_t i = 0; i < std::min(last, number.size()); ++i) {
    if (is_digit(number[i])) {
      plain += number[i];
      ++group;
    } else if (number[i] == '.' || number[i] == ',') {
      if (number[i] == number[last] || (first ? group == 0 || group > 3 : group != 3)) return {};
      first = false;
      group = 0;
    } else {
      plain += number[i];
    }
  }
  return last == kNone || group != 3 ? "" : plain + '.' + std::string(number.substr(last + 1));
}

// "1.234.567" and "1,234,567": groups of three, with one sign.
bool are_thousands(std::string_view number) {
  std::size_t group = 0;
  for (std::size_t i = number.size(); i-- > 0;) {
    if (is_digit(number[i]))
      ++group;
    else if (group != 3)
      return false;
    else
      group = 0;
  }
  return group > 0 && group <= 3;
}

// A number of digits, blanks, points and commas that is not as TOML writes it.
std::optional<Hint> explain_written(const Scene& scene, std::string_view number) {
  const auto hint = [&](const Bilingual& what, Bilingual help) {
    return Hint{scene.value_at, number.size(), both("the number '{}' {}", "het getal '{}' {}", number, what),
                std::move(help)};
  };
  const auto commas = std::count(number.begin(), number.end(), ',');
  const auto points = std::count(number.begin(), number.end(), '.');
  std::string joined(number);
  std::erase_if(joined, [](char c) { return is_blank(c) || c == '\''; });
  std::replace(joined.begin(), joined.end(), ',', '.');
  if (number.find_first_of(" \t'") != kNone) {
    if (commas + points > 1) return std::nullopt;
    return hint(both("has blanks or signs in it", "bevat spaties of tekens"), number_help(joined));
  }
  if (commas == 1 && points == 0)
    return hint(both("has a decimal comma", "heeft een decimale komma"),
                both("write a point: {}", "schrijf een punt: {}", joined));
  if (commas == 0 && points <= 1) return std::nullopt;
  const std::string meant = without_thousands(number);
  if (meant.empty() && !are_thousands(number)) return std::nullopt;
  return hint(both("has signs for thousands", "heeft tekens voor duizendtallen"),
              both("write digits and one decimal point: {}", "schrijf cijfers en één decimale punt: {}",
                   meant.empty() ? std::string("1234.5") : meant));
}

// "81,2", "1.000,5", "1 234", ".5", "5.", "007", "1e999": a number as people write it.
std::optional<Hint> explain_number(const Scene& scene) {
  const std::string_view value = scene.value();
  const std::size_t end = std::min(value.find_first_not_of(kNumberSigns), value.size());
  std::string_view number = trimmed(value.substr(0, end));
  while (number.ends_with(',') || number.ends_with(' ') || number.ends_with('\'')) number.remove_suffix(1);
  if (std::none_of(number.begin(), number.end(), is_digit)) return std::nullopt;
  if (number.find_first_of("+-", 1) != kNone) return std::nullopt;
  if (auto hint = explain_written(scene, number)) return hint;
  const auto hint = [&](std::string_view what, const Bilingual& why, Bilingual help) {
    return Hint{scene.value_at, what.size(), both("the number '{}' {}", "het getal '{}' {}", what, why),
                std::move(help)};
  };
  if (end < value.size() && (value[end] == 'e' || value[end] == 'E') && scene.says("not representable"))
    return hint(whole_value(scene), both("is too large", "is te groot"),
                both("check the digits", "kijk de cijfers na"));
  const auto digits = std::count_if(number.begin(), number.end(), is_digit);
  if (scene.says("not representable") || digits > 18)
    return hint(number, both("is too long", "is te lang"), both("check the digits", "kijk de cijfers na"));
  if (number.starts_with('.'))
    return hint(number, both("begins with its point", "begint met een punt"),
                number_help("0" + std::string(number)));
  if (number.ends_with('.') && number.find('.') + 1 == number.size())
    return hint(number, both("ends with its point", "eindigt op een punt"),
                number_help(number.substr(0, number.size() - 1)));
  if (scene.says("leading zero") && number.find_first_not_of("0123456789.") == kNone) {
    const std::size_t first = std::min(number.find_first_not_of('0'), number.size() - 1);
    return hint(number, both("begins with a zero", "begint met een nul"), number_help(number.substr(first)));
  }
  return std::nullopt;
}

// What stands for nothing, to people and to spreadsheets.
bool means_nothing(std::string_view word) {
  for (const std::string_view none :
       {"-",      "--",    "---", "?",   "??", ".",    "..",       "...",     "*",    "x",
        "n.v.t.", "n/a",   "na",  "nvt", "nb", "n.b.", "onbekend", "unknown", "null", "none",
        "geen",   "niets", "nan", "inf", "pm", "p.m.", "tbd",      "volgt"})
    if (text::lower_case(word) == none) return true;
  return false;
}

std::optional<Hint> explain_nothing(const Scene& scene) {
  const std::string_view value = scene.value();
  if (!value.empty() && value[0] != '#') return std::nullopt;
  return Hint{scene.line.rfind('=', scene.value_at - 1), 1,
              both("there is nothing after the '='", "achter de '=' staat niets"),
              both("give the value, or remove the line", "vul de waarde in, of haal de regel weg")};
}

// "= = 7.9", "=> 7.9"
std::optional<Hint> explain_equals(const Scene& scene) {
  const char c = scene.byte < scene.line.size() ? scene.line[scene.byte] : ' ';
  const std::size_t before = scene.byte == 0 ? kNone : scene.line.find_last_not_of(" \t", scene.byte - 1);
  const bool after_equals = before != kNone && scene.line[before] == '=';
  if (!after_equals || !(c == '=' || (c == '>' && before + 1 == scene.byte))) return std::nullopt;
  return Hint{
      before, scene.byte + 1 - before,
      both("one '=' stands between a key and its value", "tussen een sleutel en de waarde staat één '='"),
      both("write = instead", "schrijf hier een =")};
}

// "yes" and "Ja", where yes or no is asked.
std::optional<Hint> explain_truth(const Scene& scene, std::string_view word) {
  const auto type = expected_value(scene);
  if (type && *type != Type::truth && *type != Type::false_or_date) return std::nullopt;
  const std::string lower = text::lower_case(word);
  const bool yes = lower == "true" || lower == "yes" || lower == "ja";
  const bool no = lower == "false" || lower == "no" || lower == "nee";
  if (!(yes || no) || word == "true" || word == "false") return std::nullopt;
  return Hint{scene.value_at, word.size(), both("'{}' is not how TOML says it", "TOML kent '{}' niet", word),
              both("write {} for yes or no, and quotes around a text",
                   "schrijf {} voor ja of nee, en aanhalingstekens om een tekst",
                   std::string_view(yes ? "true" : "false"))};
}

// Where the key wants a number or a date, what is none.
std::optional<Hint> explain_other_kind(const Scene& scene) {
  const std::string_view whole = whole_value(scene);
  const char first = whole.empty() ? '"' : whole[0];
  if (first == '"' || first == '\'' || first == '[' || first == '{') return std::nullopt;
  if (wants_number(scene) && !is_digit(first)) return no_number(scene, whole);
  if (!wants(scene, Type::date) || Date::parse(whole.substr(0, 10))) return std::nullopt;
  return Hint{scene.value_at, whole.size(), both("'{}' is no date", "'{}' is geen datum", whole),
              both("write year, month, day: 2026-12-31", "schrijf jaar, maand, dag: 2026-12-31")};
}

// A text without quotes, or a word for nothing.
std::optional<Hint> explain_word(const Scene& scene) {
  const std::string_view value = scene.value();
  const std::string_view word = value.substr(0, std::min(value.find_first_of(" \t,#]}"), value.size()));
  if (auto hint = explain_truth(scene, word)) return hint;
  const auto type = expected_value(scene);
  const bool text_wanted = type == Type::text || type == Type::texts;
  if (means_nothing(word) && !text_wanted)
    return Hint{scene.value_at, word.size(), both("'{}' is no figure", "'{}' is geen cijfer", word),
                remove_line()};
  const char first = value[0];
  const bool odd =
      text_wanted && first != '[' && first != '{' && first != '"' && first != '\'' && !is_digit(first);
  if ((!is_letter(first) && !odd) || word == "true" || word == "false") return std::nullopt;
  return Hint{scene.value_at,
              scene.in_braces ? whole_value(scene).size()
                              : trimmed(value.substr(0, std::min(value.find('#'), value.size()))).size(),
              both("this text has no quotes", "deze tekst heeft geen aanhalingstekens"),
              both("put quotes around all of it: \"...\"", "zet aanhalingstekens om het geheel: \"...\"")};
}

// Behind a value: "7.9, note = "x"" and "7.9 2024-01-31 = 8".
std::optional<Hint> explain_second_key(const Scene& scene, std::size_t begin, std::string_view value) {
  if (scene.in_braces || scene.line.find('=', begin) == kNone) return std::nullopt;
  if (!scene.in_book() || is_digit(scene.line[begin]))
    return Hint{begin, scene.rest_of_line(begin),
                both("a second key begins on this line", "op deze regel begint een tweede sleutel"),
                both("begin a new line for it", "zet die op een nieuwe regel")};
  return Hint{
      begin, scene.rest_of_line(begin),
      both("what is said of a figure stands in braces", "wat bij een cijfer hoort staat tussen accolades"),
      both("for example {{ value = {}, note = \"...\" }}", "bijvoorbeeld {{ value = {}, note = \"...\" }}",
           value)};
}

// "81.2%", "81.2 places", "2026-12-31 12:00", "81.2;": something behind a value that could be read.
std::optional<Hint> explain_rest(const Scene& scene) {
  const std::string_view value = scene.value();
  const bool dated = Date::parse(value.substr(0, 10)).has_value();
  const std::size_t end = dated ? 10 : value.find_first_not_of("0123456789.-+_");
  if (end == 0 || end == kNone || !(is_digit(value[0]) || value[0] == '-' || value[0] == '+'))
    return std::nullopt;
  const std::size_t next = skip_blanks(value, end);
  if (next >= value.size() || value[next] == '#') return std::nullopt;
  const std::size_t begin = scene.value_at + next;
  const std::string_view number = value.substr(0, end);
  if (!wants_number(scene) && (scene.says("parsing date") || scene.says("parsing time")))
    return Hint{scene.value_at, scene.rest_of_line(scene.value_at),
                both("this is no date", "dit is geen datum"),
                both("a date is written 2024-01-31, without a time",
                     "een datum schrijf je als 2024-01-31, zonder tijd")};
  if (number_in(std::string(number)).empty() && !dated) return std::nullopt;
  const std::size_t sign = value[next] == ',' || value[next] == ';' ? skip_blanks(value, next + 1) : next;
  if (sign < value.size())
    if (auto hint = explain_second_key(scene, scene.value_at + sign, number)) return hint;
  if (scene.in_braces && value[next] == ';')
    return Hint{begin, 1,
                both("there is a ';' here where a comma belongs", "hier staat een ';' waar een komma hoort"),
                both("write , instead", "schrijf hier een ,")};
  const bool unit = value[next] == '%' || (is_letter(value[next]) && next > end);
  if (!unit && is_letter(value[next])) return std::nullopt;
  const bool fraction = value[next] == ':' || (value[next] == '/' && value.substr(next, 2) != "//");
  if (wants_number(scene) && fraction) return std::nullopt;
  return Hint{
      begin, scene.rest_of_line(begin),
      both("nothing can stand behind the value", "achter de waarde kan niets staan"),
      unit ? both("write {} without its unit, or put a # before what is a comment",
                  "schrijf {} zonder eenheid, of zet een # voor een opmerking", number)
           : both("remove it; what is a comment begins with #", "haal het weg; een opmerking begint met #")};
}

// "7+0.9", "7-8", "7.9e", "50k": begins as a number, and is none; or as nothing that a value begins with.
std::optional<Hint> explain_no_number(const Scene& scene) {
  const std::string_view whole = whole_value(scene);
  if (whole.empty()) return std::nullopt;
  const bool begun = is_digit(whole[0]) || std::string_view("+-.").find(whole[0]) != kNone;
  if (!begun && !scene.says("could not determine value type")) return std::nullopt;
  if (wants_number(scene)) return no_number(scene, whole);
  return Hint{scene.value_at, whole.size(),
              both("'{}' is neither a number nor a date", "'{}' is geen getal en geen datum", whole),
              both("write 12.5 or 2026-12-31, and quotes around a text",
                   "schrijf 12.5 of 2026-12-31, en aanhalingstekens om een tekst")};
}

}  // namespace

std::optional<Type> expected_value(const Scene& scene) {
  if (scene.value_at == kNone || scene.value_at == 0) return std::nullopt;
  const std::size_t equals = scene.line.rfind('=', scene.value_at - 1);
  if (equals == kNone) return std::nullopt;
  const std::string_view before = scene.line.substr(0, equals);
  const std::size_t begin = before.find_last_of("{,");
  return expected_type(scene.path, without_quotes(trimmed(before.substr(begin == kNone ? 0 : begin + 1))));
}

std::optional<Hint> explain_date(const Scene& scene, std::size_t at) {
  if (const auto date = read_wrong_date(scene.line.substr(at)))
    return Hint{at, date->length, date->message, date->help};
  return std::nullopt;
}

std::optional<Hint> explain_value(const Scene& scene) {
  if (auto hint = explain_equals(scene)) return hint;
  if (scene.value_at == kNone) return std::nullopt;
  if (auto hint = explain_nothing(scene)) return hint;
  if (auto hint = explain_date(scene, scene.value_at)) return hint;
  if (auto hint = explain_number(scene)) return hint;
  if (auto hint = explain_other_kind(scene)) return hint;
  if (auto hint = explain_word(scene)) return hint;
  if (auto hint = explain_rest(scene)) return hint;
  return explain_no_number(scene);
}

}  // namespace accord::files
