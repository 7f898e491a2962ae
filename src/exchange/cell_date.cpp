#include "exchange/cell_date.hpp"

#include "files/date_forms.hpp"
#include "files/date_hints.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace accord::exchange {
namespace {

static_assert(static_cast<std::size_t>(DateForm::half_year) + 1 == files::kDateForms.size());

// The words of a month in Dutch and English, and in German and French, whose exports cross the border.
constexpr std::array<std::string_view, 12> kMonths = {"january januari jan januar janvier janv",
                                                      "february februari feb febr februar février févr",
                                                      "march maart mar mrt maa märz mrz mars",
                                                      "april apr avril avr",
                                                      "may mei mai",
                                                      "june juni jun juin",
                                                      "july juli jul juillet juil",
                                                      "august augustus aug août",
                                                      "september sep sept septembre",
                                                      "october oktober oct okt octobre",
                                                      "november nov novembre",
                                                      "december dec dezember dez décembre déc"};

bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

int month_named(std::string_view word) {
  for (std::size_t i = 0; i < kMonths.size(); ++i)
    if (has_word(kMonths[i], word)) return static_cast<int>(i) + 1;
  return 0;
}

struct Token {
  bool number = false;
  char mark =
      0;  // what stands between it and the token before: 0 nothing, else the first sign that is no space
  int value = 0;
  std::size_t digits = 0;
  std::string_view word;
};

// At most five of them; none when the text holds what no date does.
struct Tokens {
  std::array<Token, 5> all;
  std::size_t count = 0;

  bool are(std::string_view kinds) const {  // 'n' a number, 'w' a word
    if (kinds.size() != count) return false;
    for (std::size_t i = 0; i < count; ++i)
      if (all[i].number != (kinds[i] == 'n')) return false;
    return true;
  }
  const Token& operator[](std::size_t i) const { return all[i]; }
  void drop(std::size_t i) {
    for (--count; i < count; ++i) all[i] = all[i + 1];
  }
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// The text without a time of day, stars and what stands before the day of a week.
std::string_view without_extras(std::string_view text) {
  while (text.ends_with('*')) text.remove_suffix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const std::size_t before = text.find_last_of(" t", colon);
  return before == std::string_view::npos ? text : text.substr(0, before);
}

// The bytes of the token that begins at `at`; a number of too many digits is none.
std::size_t read_token(std::string_view text, std::size_t at, Token& token) {
  constexpr std::size_t kMostDigits = 8;
  std::size_t end = at;
  token.number = is_digit(text[at]);
  while (end < text.size() && (token.number ? is_digit(text[end]) : is_letter(text[end]))) ++end;
  token.word = text.substr(at, end - at);
  token.digits = token.number ? end - at : 0;
  if (token.digits > kMostDigits) return 0;
  if (token.number)
    for (const char c : token.word) token.value = token.value * 10 + (c - '0');
  return end - at;
}

Tokens split(std::string_view text) {
  Tokens out;
  for (std::size_t at = 0; at < text.size();) {
    Token token;
    for (; at < text.size() && !is_digit(text[at]) && !is_letter(text[at]); ++at) {
      const bool mark = std::string_view("-/.,' ").find(text[at]) != std::string_view::npos;
      if (!mark || out.count == 0) return {};
      if (token.mark == 0 || token.mark == ' ') token.mark = text[at];
    }
    if (at >= text.size()) break;
    const std::size_t length = read_token(text, at, token);
    if (length == 0 || out.count == out.all.size()) return {};
    at += length;
    out.all[out.count++] = token;
  }
  return out;
}

// Takes out what says nothing: "1e", "31st", "ultimo 2023", "4e kwartaal van 2023".
void drop_small_words(Tokens& tokens) {
  for (std::size_t i = tokens.count; i-- > 0;) {
    if (tokens[i].number) continue;
    const std::string_view word = tokens[i].word;
    const bool ordinal =
        i > 0 && tokens[i - 1].number && tokens[i].mark == 0 && has_word("e ste de st nd rd th", word);
    if (ordinal || has_word("of van ultimo eind end", word)) tokens.drop(i);
  }
}

CellDate made_day(int year, int month, int day, DateForm form) {
  return {Date::from_ymd(year, month, day), form, std::nullopt, std::nullopt};
}

CellDate made_months(int year, int first_month, int months, DateForm form) {
  const auto first = Date::from_ymd(year, first_month, 1);
  CellDate out;
  if (!first || first_month + months > 13) return out;
  out.form = form;
  out.date = first->plus_months(months).plus_days(-1);
  if (months == 12) out.date = Date::from_ymd(year, 12, 31);
  out.period = months == 1    ? std::optional(Period::month)
               : months == 3  ? std::optional(Period::quarter)
               : months == 12 ? std::optional(Period::year)
                              : std::nullopt;
  return out;
}

CellDate made_part(int year, int part, int months, DateForm form) {
  return part >= 1 && part <= 12 / months ? made_months(year, (part - 1) * months + 1, months, form)
                                          : CellDate();
}

bool is_year(const Token& token) { return token.digits == 4; }
bool is_small(const Token& token) { return token.digits == 1 || token.digits == 2; }
int full_year(const Token& token) { return token.digits == 2 ? 2000 + token.value : token.value; }

CellDate read_one_number(const Token& n) {
  if (n.digits == 4) return made_months(n.value, 1, 12, DateForm::year);
  if (n.digits == 6) return made_months(n.value / 100, n.value % 100, 1, DateForm::year_month);
  if (n.digits == 8)
    return made_day(n.value / 10000, n.value / 100 % 100, n.value % 100, DateForm::year_month_day);
  return {};
}

CellDate read_two_numbers(const Tokens& t) {
  if (t[1].mark == ' ' || t[1].mark == ',') return {};
  if (is_year(t[0]) && is_small(t[1])) return made_months(t[0].value, t[1].value, 1, DateForm::year_month);
  if (is_small(t[0]) && is_year(t[1])) return made_months(t[1].value, t[0].value, 1, DateForm::month_year);
  return {};
}

// Day and month before a year, which one is which the column must tell.
CellDate read_day_and_month(const Tokens& t, std::optional<DateForm> wanted) {
  const int first = t[0].value;
  const int second = t[1].value;
  const int year = t[2].value;
  const CellDate month_first = made_day(year, first, second, DateForm::month_slash_day);
  if (wanted == DateForm::month_slash_day) return month_first;
  const bool told = wanted == DateForm::day_month_year || wanted == DateForm::day_slash_month;
  const bool slashes = t[1].mark == '/';
  CellDate day_first = made_day(year, second, first,
                                told      ? *wanted
                                : slashes ? DateForm::day_slash_month
                                          : DateForm::day_month_year);
  if (told) return day_first;
  if (!day_first.date) return month_first;
  if (month_first.date != day_first.date) day_first.month_first = month_first.date;
  return day_first;
}

CellDate read_three_numbers(const Tokens& t, std::optional<DateForm> wanted) {
  if (is_year(t[0]) && is_small(t[1]) && is_small(t[2]))
    return made_day(t[0].value, t[1].value, t[2].value, DateForm::year_month_day);
  if (is_small(t[0]) && is_small(t[1]) && is_year(t[2])) return read_day_and_month(t, wanted);
  return {};
}

// "2023MM05", "2023-Q4", "2023 kw 4"
CellDate read_coded(int year, std::string_view code, const Token& part) {
  if (code == "jj" && part.value == 0) return made_months(year, 1, 12, DateForm::statline_year);
  if (code == "mm") return made_part(year, part.value, 1, DateForm::statline_month);
  if (code == "kw" && part.digits == 2) return made_part(year, part.value, 3, DateForm::statline_quarter);
  if (code == "m") return made_part(year, part.value, 1, DateForm::year_month);
  if (has_word("q k kw t kwartaal quarter qtr", code))
    return made_part(year, part.value, 3, DateForm::year_quarter);
  if (has_word("h s hj halfjaar", code)) return made_part(year, part.value, 6, DateForm::half_year);
  return {};
}

// "31 december 2023", "1e kwartaal 2023", "2023 dec 31", "2023 Q 4"
CellDate read_word_in_middle(const Tokens& t) {
  const int month = month_named(t[1].word);
  if (is_year(t[0]))
    return month > 0 ? made_day(t[0].value, month, t[2].value, DateForm::year_month_day)
                     : read_coded(t[0].value, t[1].word, t[2]);
  const bool year_behind = is_year(t[2]) || is_small(t[2]);
  if (month > 0 && is_small(t[0]) && year_behind)
    return made_day(full_year(t[2]), month, t[0].value, DateForm::day_named_month);
  return is_year(t[2]) && t[0].digits == 1 ? read_coded(t[2].value, t[1].word, t[0]) : CellDate();
}

// "december 2023", "dec-23", "2023 december"
CellDate read_word_and_number(const Token& word, const Token& number, bool word_first) {
  const int month = month_named(word.word);
  if (month == 0) return {};
  if (is_year(number) || (word_first && number.digits == 2))
    return made_months(full_year(number), month, 1,
                       word_first ? DateForm::named_month_year : DateForm::year_named_month);
  return {};
}

CellDate read_tokens(const Tokens& t, std::optional<DateForm> wanted) {
  if (t.are("n")) return read_one_number(t[0]);
  if (t.are("nn")) return read_two_numbers(t);
  if (t.are("nnn")) return read_three_numbers(t, wanted);
  if (t.are("wn")) return read_word_and_number(t[0], t[1], true);
  if (t.are("nw")) return read_word_and_number(t[1], t[0], false);
  if (t.are("nwn")) return read_word_in_middle(t);
  if (t.are("nnw") && is_year(t[0]) && is_small(t[1])) return read_coded(t[0].value, t[2].word, t[1]);
  if (!t.are("wnn") || !is_year(t[2]) || !is_small(t[1])) return {};
  const int month = month_named(t[0].word);
  return month > 0 ? made_day(t[2].value, month, t[1].value, DateForm::named_month_day)
                   : read_coded(t[2].value, t[0].word, t[1]);
}

}  // namespace

std::string_view date_form_name(DateForm form) { return files::kDateForms[static_cast<std::size_t>(form)]; }

std::optional<DateForm> parse_date_form(std::string_view name) {
  const auto found = std::find(files::kDateForms.begin(), files::kDateForms.end(), name);
  if (found == files::kDateForms.end()) return std::nullopt;
  return static_cast<DateForm>(found - files::kDateForms.begin());
}

CellDate read_cell_date(std::string_view cell, std::optional<DateForm> wanted) {
  constexpr std::size_t kMostBytes = 40;
  if (cell.size() < 4 || cell.size() > kMostBytes) return {};
  if (!wanted || wanted == DateForm::year_month_day)  // what most are
    if (const auto date = Date::parse(cell)) return {date, DateForm::year_month_day, {}, {}};
  const std::string lower = text::lower_case(cell);
  Tokens tokens = split(without_extras(lower));
  drop_small_words(tokens);
  CellDate read = read_tokens(tokens, wanted);
  if (read.date && wanted && read.form != *wanted) return {};
  return read;
}

std::optional<Bilingual> find_impossible_day(std::string_view cell, std::optional<DateForm> wanted) {
  const std::string lower = text::lower_case(cell);
  Tokens t = split(without_extras(lower));
  drop_small_words(t);
  const bool named = t.are("nwn") && month_named(t[1].word) > 0;
  if (!named && !t.are("nnn")) return std::nullopt;
  const bool year_first = is_year(t[0]) && is_small(t[2]);
  if (!year_first && !(is_small(t[0]) && is_year(t[2]))) return std::nullopt;
  const Token& year = t[year_first ? 0 : 2];
  int day = t[year_first ? 2 : 0].value;
  int month = named ? month_named(t[1].word) : t[1].value;
  const bool month_first = wanted == DateForm::month_slash_day || (!wanted && month > 12 && day <= 12);
  if (!year_first && !named && month_first) std::swap(day, month);
  if (Date::from_ymd(year.value, month, day)) return std::nullopt;
  return files::why_no_day(year.value, month, day);
}

}  // namespace accord::exchange
