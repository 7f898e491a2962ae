#include "files/date_hints.hpp"

#include "model/both.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <string>
#include <utility>

namespace accord::files {
namespace {

using text::is_digit;
bool is_separator(char c) { return c == '-' || c == '/' || c == '.'; }

// Up to three numbers with separators between them, such as "31/1/2024".
struct Parts {
  int number[3] = {0, 0, 0};
  std::size_t digits[3] = {0, 0, 0};
  int count = 0;
  bool hyphens = true;
  std::size_t length = 0;
};

Parts read_parts(std::string_view text) {
  Parts out;
  std::size_t at = 0;
  while (out.count < 3) {
    const std::size_t begin = at;
    int number = 0;
    while (at < text.size() && is_digit(text[at]) && at - begin < 8)
      number = number * 10 + (text[at++] - '0');
    if (at == begin) break;
    out.number[out.count] = number;
    out.digits[out.count++] = at - begin;
    out.length = at;
    if (out.count == 3 || at >= text.size() || !is_separator(text[at])) break;
    out.hyphens = out.hyphens && text[at] == '-';
    ++at;
  }
  return out;
}

Bilingual month_name(int month) {
  constexpr BilingualView names[] = {
      {"January", "januari"}, {"February", "februari"}, {"March", "maart"},
      {"April", "april"},     {"May", "mei"},           {"June", "juni"},
      {"July", "juli"},       {"August", "augustus"},   {"September", "september"},
      {"October", "oktober"}, {"November", "november"}, {"December", "december"}};
  const BilingualView& name = names[month - 1];
  return {std::string(name.en), std::string(name.nl)};
}

Date last_of_month(int year, int month) {
  return Date::from_ymd(year, month, 1)->plus_months(1).plus_days(-1);
}

Bilingual help_for(int year, int month, int day) {
  const auto meant = Date::from_ymd(year, month, day);
  return both("write year, month, day: {}", "schrijf jaar, maand, dag: {}",
              meant ? meant->iso() : std::string("2024-01-31"));
}

// `what` is said of the text: "is written day first".
DateHint hint(std::string_view text, std::size_t length, const Bilingual& what, Bilingual help) {
  return {length, both("'{}' {}", "'{}' {}", text.substr(0, length), what), std::move(help)};
}

std::optional<DateHint> read_three(std::string_view text, const Parts& parts) {
  const auto& [a, b, c] = parts.number;
  if (parts.digits[0] == 4 && parts.digits[1] <= 2 && parts.digits[2] <= 2) {
    const bool canonical = parts.hyphens && parts.digits[1] == 2 && parts.digits[2] == 2;
    if (!Date::from_ymd(a, b, c))
      return hint(text, parts.length, why_no_day(a, b, c),
                  both("check the day, the month and the year", "kijk de dag, de maand en het jaar na"));
    if (canonical) return std::nullopt;
    return hint(
        text, parts.length,
        both("is not written as accord writes dates", "is anders geschreven dan accord datums schrijft"),
        help_for(a, b, c));
  }
  if (parts.digits[0] > 2 || parts.digits[1] > 2 || parts.digits[2] != 4) return std::nullopt;
  if (b > 12 && a <= 12)
    return hint(text, parts.length, both("is written month first", "begint met de maand"), help_for(c, a, b));
  return hint(text, parts.length, both("is written day first", "begint met de dag"), help_for(c, b, a));
}

std::optional<DateHint> read_period(std::string_view text, const Parts& parts) {
  const int year = parts.number[0];
  if (parts.digits[0] == 8 && parts.count == 1) {
    const int month = year / 100 % 100;
    const int day = year % 100;
    if (!Date::from_ymd(year / 10000, month, day)) return std::nullopt;
    return hint(text, parts.length, both("has no hyphens", "heeft geen streepjes"),
                help_for(year / 10000, month, day));
  }
  if (parts.digits[0] != 4 || year < 1900 || year > 2200) return std::nullopt;
  const std::string_view rest = text.substr(parts.length);
  const bool quarter = parts.count == 1 && rest.size() >= 3 && rest[0] == '-' &&
                       std::string_view("QqKk").find(rest[1]) != std::string_view::npos && rest[2] >= '1' &&
                       rest[2] <= '4';
  if (quarter)
    return hint(text, parts.length + 3, both("is a quarter, not a day", "is een kwartaal, geen dag"),
                both("a quarter's figure stands on its last day: {}",
                     "het cijfer van een kwartaal staat op de laatste dag: {}",
                     last_of_month(year, (rest[2] - '0') * 3).iso()));
  const int month = parts.number[1];
  if (parts.count == 2 && parts.digits[1] <= 2 && month >= 1 && month <= 12)
    return hint(text, parts.length, both("is a month, not a day", "is een maand, geen dag"),
                both("a month ends on its last day: {}", "neem de laatste dag van de maand: {}",
                     last_of_month(year, month).iso()));
  return std::nullopt;
}

// 1 to 12 for a month's name in either language, or the beginning of one; 0 for another word.
int month_of(std::string_view word) {
  const std::string lower = text::lower_case(word);
  if (lower.size() < 3) return 0;
  if (lower == "mrt") return 3;
  for (int month = 1; month <= 12; ++month) {
    const Bilingual name = month_name(month);
    if (text::lower_case(name.en).starts_with(lower) || name.nl.starts_with(lower)) return month;
  }
  return 0;
}

// "31 december 2026" and "31 dec. 2026".
std::optional<DateHint> read_worded(std::string_view text) {
  std::size_t at = 0;
  const auto skip = [&](auto is) {
    const std::size_t begin = at;
    while (at < text.size() && is(text[at])) ++at;
    return text.substr(begin, at - begin);
  };
  const auto is_blank = [](char c) { return c == ' ' || c == '-'; };
  const std::string_view day = skip(is_digit);
  if (day.empty() || day.size() > 2 || skip(is_blank).empty()) return std::nullopt;
  const int month = month_of(skip([](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }));
  skip([](char c) { return c == '.'; });
  if (month == 0 || skip(is_blank).empty()) return std::nullopt;
  const std::string_view year = skip(is_digit);
  if (year.size() != 4) return std::nullopt;
  return hint(
      text, at,
      both("is not written as accord writes dates", "is anders geschreven dan accord datums schrijft"),
      help_for(std::stoi(std::string(year)), month, std::stoi(std::string(day))));
}

}  // namespace

Bilingual why_no_day(int year, int month, int day) {
  if (year < 1900 || year > 2200) return both("lies outside 1900 to 2200", "ligt vóór 1900 of na 2200");
  if (month < 1 || month > 12)
    return both("is no date: a year has 12 months", "is geen datum: een jaar heeft 12 maanden");
  if (day < 1)
    return both("is no date: a month begins with day 1", "is geen datum: een maand begint met dag 1");
  return both("is no date: {} {} has {} days", "is geen datum: {} {} heeft {} dagen", month_name(month), year,
              last_of_month(year, month).day());
}

std::optional<DateHint> read_wrong_date(std::string_view text) {
  if (auto worded = read_worded(text)) return worded;
  const Parts parts = read_parts(text);
  if (parts.count == 3) return read_three(text, parts);
  return parts.count == 0 ? std::nullopt : read_period(text, parts);
}

}  // namespace accord::files
