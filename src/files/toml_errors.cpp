// toml++ says what its grammar lacks: "expected a comment or whitespace, saw ','". A person typed a decimal
// comma. So the line is looked at again, in the light of what people get wrong: each of the functions below
// knows one part of a line (a header, a text, a list, a value, a key) and says what is wrong with it, or
// nothing.
#include "files/toml_errors.hpp"

#include "files/table_reader.hpp"
#include "files/toml.hpp"
#include "files/toml_brackets.hpp"
#include "files/toml_scene.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

namespace accord::files {
namespace {

bool is_key(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '_';
  });
}

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
  for (const std::string_view sign : {"//", "/*", ";", "--", "%", "<!--"})
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
  const std::string id = scene.in_book() ? suggest_id(name) : "";
  if (!id.empty())  // quotes would make another name of it that is no id either
    return Hint{open, name.size(),
                both("'{}' is no id of an indicator", "'{}' is geen id van een indicator", name),
                both("a book has a table for each indicator, with its id: [{}]",
                     "een meetboek heeft een tabel per indicator, met het id als kop: [{}]", id)};
  return Hint{
      open, name.size(),
      both("'{}' can't stand between brackets like this", "'{}' kan zo niet tussen haken staan", name),
      both("a name is letters, digits and hyphens; other names need quotes: [\"{}\"]",
           "een naam bestaat uit letters, cijfers en koppeltekens; "
           "een andere naam staat tussen aanhalingstekens: [\"{}\"]",
           name)};
}

// The list, table or text that begins at a byte of the file.
Hint not_closed(const Scene& scene, std::size_t open) {
  const Position at = position_at(scene.text, open);
  const std::string_view line = line_at(scene.text, at.line);
  const std::size_t newline = open == 0 ? kNone : scene.text.rfind('\n', open - 1);
  const std::size_t byte = open - (newline == kNone ? 0 : newline + 1);
  const char c = scene.text[open];
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

std::size_t line_begin(const Scene& scene) {
  std::size_t before = 0;
  for (std::uint32_t line = 1; line < scene.at.line && before < scene.text.size(); ++line)
    before = std::min(scene.text.find('\n', before), scene.text.size() - 1) + 1;
  return before;
}

// "risks = [...]" and "[owners]" on a line by themselves: no list has that in it.
bool begins_key_or_table(const Scene& scene) {
  const std::string_view body = trimmed(scene.line.substr(scene.body));
  if (body.starts_with('[')) {
    const std::size_t close = body.find(']');
    return close != kNone && is_key(body.substr(1, close - 1));
  }
  const std::size_t equals = body.find('=');
  return equals != kNone && is_key(without_quotes(trimmed(body.substr(0, equals))));
}

// A list that a later line should have closed: the parser stops at the next key.
std::optional<Hint> explain_list_above(const Scene& scene) {
  if (!begins_key_or_table(scene)) return std::nullopt;
  const auto open = find_open(scene.text, line_begin(scene));
  if (!open || scene.text[*open] != '[') return std::nullopt;
  return not_closed(scene, *open);
}

std::optional<Hint> explain_in_list(const Scene& scene) {
  if (scene.says("saw comma"))
    return Hint{scene.byte, 1, both("there is a comma too many here", "hier staat een komma te veel"),
                both("remove it", "haal die weg")};
  const std::string_view rest = scene.line.substr(std::min(scene.byte, scene.line.size()));
  if (rest.empty()) return std::nullopt;
  if (rest[0] == ';')
    return Hint{scene.byte, 1,
                both("there is a ';' here where a comma belongs", "hier staat een ';' waar een komma hoort"),
                both("put commas between what a list holds", "zet komma's tussen wat er in een lijst staat")};
  const bool another = rest[0] == '"' || rest[0] == '\'' || is_digit(rest[0]) || rest[0] == '{';
  if (another && rest.find('=') == kNone)
    return Hint{scene.byte, scene.rest_of_line(scene.byte),
                both("there is no comma before this", "hiervoor ontbreekt een komma"),
                both("put commas between what a list holds", "zet komma's tussen wat er in een lijst staat")};
  if (scene.value_at != kNone && is_letter(rest[0]) && trimmed(scene.line).ends_with(']'))
    return Hint{scene.value_at, scene.rest_of_line(scene.value_at),
                both("a quote is missing in this list", "in deze lijst ontbreekt een aanhalingsteken"),
                both("each text has one at both ends: [\"...\", \"...\"]",
                     "elke tekst heeft er aan beide kanten een: [\"...\", \"...\"]")};
  return std::nullopt;
}

std::optional<Hint> explain_open(const Scene& scene) {
  const bool list = scene.says("array:");
  const bool end = scene.says("end-of-file");
  if (!list && !end) return std::nullopt;
  if (list)
    if (auto hint = explain_in_list(scene)) return hint;
  const std::size_t at =
      end ? scene.text.size() : std::min(line_begin(scene) + scene.byte, scene.text.size());
  const auto open = find_open(scene.text, at);
  return open ? std::optional(not_closed(scene, *open)) : std::nullopt;
}

// "{ 7.9, note = "x" }" and "{ "x" }"
std::optional<Hint> explain_bare(const Scene& scene) {
  const bool alone = scene.says("expected '=', saw ','") || scene.says("expected '=', saw '}'");
  const bool in_braces = scene.in_braces || scene.says("saw '}'");
  if (!in_braces || !alone || scene.value_at == kNone) return std::nullopt;
  const std::size_t begin = scene.line.find_last_of("{,", scene.byte == 0 ? 0 : scene.byte - 1);
  if (begin == kNone || scene.line[begin] != '{') return std::nullopt;
  const std::size_t from = skip_blanks(scene.line, begin + 1);
  const std::string_view what = trimmed(scene.line.substr(from, std::max(from, scene.byte) - from));
  if (what.empty()) return std::nullopt;
  const bool list = expected_value(scene) == Type::texts;
  return Hint{from, what.size(),
              both("{} stands here without its key", "{} staat hier zonder sleutel", quoted(what)),
              list ? both("a list stands in brackets: [\"...\"]", "een lijst staat tussen haken: [\"...\"]")
                   : both("for example {{ value = 81.4, note = \"...\" }}",
                          "bijvoorbeeld {{ value = 81.4, note = \"...\" }}")};
}

std::optional<Hint> explain_braces(const Scene& scene) {
  if (auto hint = explain_bare(scene)) return hint;
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
  if (scene.says("escape") || scene.says("unicode scalar")) {
    const std::size_t slash = scene.line.rfind('\\', scene.byte);
    if (slash != kNone)
      return Hint{slash, 2,
                  both("a backslash has a meaning of its own in this text",
                       "een backslash heeft in deze tekst een eigen betekenis"),
                  both("write \\\\ for a backslash, or put single quotes around the text",
                       "schrijf \\\\ voor een backslash, of zet enkele aanhalingstekens om de tekst")};
  }
  const std::size_t at = scene.value_at != kNone ? scene.value_at : scene.body;
  if (at >= scene.line.size() || (scene.line[at] != '"' && scene.line[at] != '\'')) return std::nullopt;
  const char quote = scene.line[at];
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
  const std::string_view behind = trimmed(scene.line.substr(next + 1));
  if (scene.line[next] == ',' && (behind.empty() || behind[0] == '#'))
    return Hint{next, 1, both("there is a comma too many here", "hier staat een komma te veel"),
                both("remove it", "haal die weg")};
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
              both("remove it; what is a comment begins with #", "haal het weg; een opmerking begint met #")};
}

// "2024-01-31;81,4", "2024-01-31 81.4", "2024-01-31T00:00:00 = 81.4", "ziekteverzuim]", "november 2025 = 7":
// lines of a book.
std::optional<Hint> explain_book_line(const Scene& scene) {
  const std::string_view body = trimmed(scene.line.substr(scene.body));
  const std::size_t equals = body.find('=');
  const std::string_view key = trimmed(body.substr(0, std::min(equals, body.size())));
  const bool dated = Date::parse(key.substr(0, 10)).has_value();
  if (equals == kNone && !dated) {
    const std::size_t first = std::min(key.find_first_not_of("([<{"), key.size());
    const std::string_view name =
        key.substr(first, key.find_last_not_of(")]>}:") + 1 - std::min(first, key.size()));
    if (!Id::parse(name)) return std::nullopt;
    return Hint{scene.body, body.size(), both("there is no '=' on this line", "op deze regel staat geen '='"),
                both("an indicator's id stands in brackets: [{}]",
                     "het id van een indicator staat tussen haken: [{}]", name)};
  }
  if (equals == kNone) {
    const std::size_t from = std::min(key.find_first_not_of(" \t;:,|->", 10), key.size());
    const std::string number = number_in(std::string(key.substr(from)));
    return Hint{scene.body, body.size(), both("there is no '=' on this line", "op deze regel staat geen '='"),
                both("write a date and a figure: {} = {}", "schrijf een datum en een cijfer: {} = {}",
                     key.substr(0, 10), number.empty() ? std::string("81.4") : number)};
  }
  if (dated && key.size() > 11 && (key[10] == 'T' || (key[10] == ' ' && is_digit(key[11]))))
    return Hint{scene.body, key.size(),
                both("the day of a figure has no time", "de dag van een cijfer heeft geen tijd"),
                both("write {}", "schrijf {}", key.substr(0, 10))};
  if (scene.byte - scene.body < equals && std::any_of(key.begin(), key.end(), is_digit) &&
      key.find(':') == kNone)
    return Hint{scene.body, key.size(), both("'{}' is no date", "'{}' is geen datum", key),
                both("write year, month, day: 2024-01-31", "schrijf jaar, maand, dag: 2024-01-31")};
  return std::nullopt;
}

// "= 5"
std::optional<Hint> explain_no_key(const Scene& scene) {
  if (!scene.line.substr(scene.body).starts_with('=')) return std::nullopt;
  return Hint{scene.body, scene.rest_of_line(scene.body),
              both("there is no key before this '='", "voor deze '=' staat geen sleutel"),
              both("for example: name = \"...\"", "bijvoorbeeld: name = \"...\"")};
}

// "name: x", "staff retention = 5", "name", "= 5".
std::optional<Hint> explain_key(const Scene& scene) {
  if (scene.body >= scene.line.size() || scene.line[scene.body] == '[') return std::nullopt;
  const std::size_t width = scene.rest_of_line(scene.body);
  const std::size_t equals = scene.line.find('=', scene.body);
  if (const auto hint = explain_date(scene, scene.body)) return hint;
  if (scene.in_book())
    if (auto hint = explain_book_line(scene)) return hint;
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
  return without_quotes(trimmed(line.substr(0, std::min(line.find('='), line.size()))));
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

// Where the key stands that the parser stopped at, or at whose value it did, as it does behind quotes.
Hint key_at(const Scene& scene) {
  const std::size_t first = std::min(scene.line.find('='), scene.line.size());
  const bool own = scene.byte <= first;
  const std::size_t equals = own ? first : scene.line.rfind('=', scene.byte);
  const std::size_t comma = equals > first ? scene.line.find_last_of("{,", equals) : kNone;
  const std::size_t begin = comma != kNone && comma > first ? skip_blanks(scene.line, comma + 1) : scene.body;
  return {begin, trimmed(scene.line.substr(begin, std::max(begin, equals) - begin)).size(), {}, {}};
}

std::optional<Hint> explain_twice(const Scene& scene) {
  if (!scene.says("cannot redefine")) return std::nullopt;
  const std::string named = quoted_in(scene.description);
  if (scene.line.substr(scene.body).starts_with('['))
    return Hint{scene.body, scene.rest_of_line(scene.body),
                both("'{}' stands here a second time", "'{}' staat hier voor de tweede keer", named),
                both("put what belongs to it under the first one", "zet wat erbij hoort onder de eerste")};
  Hint out = key_at(scene);
  const std::string_view written = scene.line.substr(out.begin, out.length);
  // Of a key in quotes the parser makes a hash; of one with dots it names the part that is taken.
  const bool known = !named.empty() && written.find(named) != kNone;
  out.message = both("'{}' stands here a second time", "'{}' staat hier voor de tweede keer",
                     known ? std::string_view(named) : without_quotes(written));
  out.help = both("keep one of the two", "houd een van de twee");
  return out;
}

std::optional<Hint> explain(const Scene& scene) {
  constexpr std::optional<Hint> (*kParts[])(const Scene&) = {
      explain_twice, explain_mark,   explain_list_above, explain_comment, explain_header, explain_no_key,
      explain_open,  explain_braces, explain_text,       explain_value,   explain_key};
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

Scene look_at(std::string_view text, std::string_view path, std::string_view description, Position at) {
  Scene scene{text, path, line_at(text, at.line), description, at};
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
  const Scene scene = look_at(text, path, description, at);
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
