#include "exchange/cell_number.hpp"

#include "accord/sentence.hpp"
#include "exchange/csv_read.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>

namespace accord::exchange {
namespace {

using text::DecimalMark;
using Kind = CellNumber::Kind;

using text::is_digit;

// 10^0 to 10^15: a whole number below 2^53 divided by one of them is the double nearest to the decimal.
constexpr std::array<double, 16> kPowers = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                            1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

DecimalMark mark_of(char c) { return c == '.' ? DecimalMark::point : DecimalMark::comma; }

// What nearly every cell is: digits, perhaps a minus, perhaps one mark that can only be the decimal one.
std::optional<CellNumber> read_plain(std::string_view cell, DecimalMark known) {
  constexpr std::size_t kMostDigits = 15;
  const bool negative = cell.starts_with('-');
  const std::string_view digits = cell.substr(negative ? 1 : 0);
  std::int64_t whole = 0;
  std::size_t mark = std::string_view::npos;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const char c = digits[i];
    if (is_digit(c)) {
      whole = whole * 10 + (c - '0');
    } else if ((c == '.' || c == ',') && mark == std::string_view::npos && i > 0) {
      mark = i;
    } else {
      return std::nullopt;
    }
    if (i > kMostDigits) return std::nullopt;
  }
  if (digits.empty() || digits.size() > kMostDigits) return std::nullopt;
  CellNumber out;
  out.kind = Kind::number;
  out.value = static_cast<double>(whole);
  if (mark != std::string_view::npos) {
    const std::size_t decimals = digits.size() - mark - 1;
    const DecimalMark written = mark_of(digits[mark]);
    const bool may_part = decimals == 3 && mark <= 3 && digits[0] != '0';
    if (decimals == 0 || (known != DecimalMark::unknown && known != written)) return std::nullopt;
    if (known == DecimalMark::unknown && may_part) return std::nullopt;
    out.value /= kPowers[decimals];
    out.proves = written;
  }
  if (negative) out.value = -out.value;
  return out;
}

bool same_letters(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

// A flag may stand behind the lack of a figure too: ": m".
bool is_missing(std::string_view cell, const std::vector<std::string>& tokens) {
  if (cell.size() >= 2 && cell.size() <= 3 && cell[0] == ':' && cell.back() >= 'a' && cell.back() <= 'z')
    cell = cell.substr(0, 1);
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](const std::string& one) { return same_letters(one, cell); });
}

// "<5", "< 10", "≤ 5"
bool is_suppressed(std::string_view cell) {
  if (cell.starts_with('<'))
    cell.remove_prefix(cell.starts_with("<=") ? 2 : 1);
  else if (cell.starts_with("\u2264"))
    cell.remove_prefix(3);
  else
    return false;
  cell = trimmed(cell);
  return !cell.empty() && is_digit(cell[0]);
}

// A figure without what stands around it.
struct Peeled {
  std::string_view digits;  // from the first digit to the last
  std::string_view before, behind;
  bool negative = false;
};

std::optional<Peeled> peel(std::string_view cell) {
  const auto first = std::find_if(cell.begin(), cell.end(), is_digit);
  if (first == cell.end()) return std::nullopt;
  const auto last = std::find_if(cell.rbegin(), cell.rend(), is_digit).base();
  Peeled out;
  out.digits = std::string_view(first, last);
  out.before = trimmed(std::string_view(cell.begin(), first));
  out.behind = trimmed(std::string_view(last, cell.end()));
  return out;
}

constexpr std::string_view kMinuses[] = {"-", "\u2212", "\u2013"};

// Takes the sign off what stands around the digits: -5, 5-, (5). False when there are two.
bool take_sign(Peeled& number) {
  int signs = 0;
  if (number.before.ends_with('(') && number.behind.starts_with(')')) {
    number.before.remove_suffix(1);
    number.behind.remove_prefix(1);
    ++signs;
  }
  for (const std::string_view minus : kMinuses) {
    if (number.before.ends_with(minus)) {
      number.before.remove_suffix(minus.size());
      ++signs;
    } else if (number.before.starts_with(minus)) {  // "- € 5"
      number.before.remove_prefix(minus.size());
      ++signs;
    }
    if (number.behind == minus) {
      number.behind = {};
      ++signs;
    }
  }
  if (number.before.ends_with('+')) number.before.remove_suffix(1);
  number.before = trimmed(number.before);
  number.behind = trimmed(number.behind);
  number.negative = signs == 1;
  return signs <= 1;
}

// Break, estimated, provisional, revised, as Eurostat and others put it behind a figure; or stars.
bool is_flag(std::string_view behind) {
  constexpr std::string_view kFlags[] = {"b", "e", "p", "r", "*", "**", "\u00B9", "\u00B2", "\u00B3"};
  return std::find(std::begin(kFlags), std::end(kFlags), behind) != std::end(kFlags);
}

// The figure's digits without apostrophes between thousands, in `room`.
std::string_view without_apostrophes(std::string_view digits, std::string& room) {
  if (digits.find('\'') == std::string_view::npos && digits.find("\u2019") == std::string_view::npos)
    return digits;
  for (std::size_t i = 0; i < digits.size();) {
    const std::size_t mark = digits[i] == '\'' ? 1 : digits.substr(i).starts_with("\u2019") ? 3 : 0;
    const std::string_view group = digits.substr(std::min(i + mark, digits.size()), 4);
    const auto end = std::find_if_not(group.begin(), group.end(), is_digit);
    if (mark > 0 && end - group.begin() != 3) return {};
    if (mark == 0) room += digits[i];
    i += mark == 0 ? 1 : mark;
  }
  return room;
}

// "1,5E+03": what a narrow column of a spreadsheet makes of a large figure.
CellNumber read_scientific(std::string_view digits, std::size_t exponent) {
  std::string plain(digits);
  std::replace(plain.begin(), plain.end(), ',', '.');
  if (plain[exponent + 1] == '+') plain.erase(exponent + 1, 1);
  CellNumber out;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), out.value);
  if (error == std::errc() && end == plain.data() + plain.size()) out.kind = Kind::number;
  return out;
}

DecimalMark proof_of(std::string_view digits, const text::WrittenNumber& number) {
  const std::size_t mark = digits.find_last_of(".,");
  if (mark == std::string_view::npos) return DecimalMark::unknown;
  const DecimalMark last = mark_of(digits[mark]);
  if (number.decimals > 0) return last;
  return last == DecimalMark::point ? DecimalMark::comma : DecimalMark::point;  // it parts thousands
}

CellNumber read_digits(std::string_view written, DecimalMark mark) {
  if (const std::size_t exponent = written.find_first_of("eE"); exponent != std::string_view::npos)
    return exponent + 1 < written.size() ? read_scientific(written, exponent) : CellNumber();
  std::string room;
  const std::string_view digits = without_apostrophes(written, room);
  const text::NumberReading read = text::read_number(digits, mark);
  CellNumber out;
  if (read.outcome == text::NumberOutcome::none) return out;
  out.kind = read.outcome == text::NumberOutcome::ambiguous ? Kind::ambiguous : Kind::number;
  out.value = read.number.value;
  out.other = read.other.value;
  if (out.kind == Kind::number) out.proves = proof_of(digits, read.number);
  return out;
}

}  // namespace

const std::vector<std::string>& usual_missing() {
  static const std::vector<std::string> tokens = {
      ".",   "-", "x", "n.v.t.", "n/a",  "nvt", "n.b.", "nb",   "na",   "n.a.",     ":",       "..",
      "...", "*", "–", "—",      "null", "nan", "none", "#n/a", "#n/b", "onbekend", "unknown", "geen opgave"};
  return tokens;
}

CellNumber read_cell_number(std::string_view cell, const NumberRules& rules, std::string_view unit) {
  CellNumber out;
  if (!rules.missing_figures && !cell.empty())
    if (const auto plain = read_plain(cell, rules.mark)) return *plain;
  if (cell.empty() || is_missing(cell, rules.missing)) {
    out.kind = Kind::missing;
    return out;
  }
  if (const auto plain = read_plain(cell, rules.mark)) return *plain;
  if (is_suppressed(cell)) {
    out.kind = Kind::suppressed;
    return out;
  }
  auto number = peel(cell);
  if (!number || !take_sign(*number)) return out;
  const bool flagged = is_flag(number->behind) && !same_unit(number->behind, unit);
  constexpr std::size_t kCurrency = 3;  // "EUR", the bytes of "€": longer words before a figure are no unit
  for (const std::string_view around : {number->before, flagged ? std::string_view() : number->behind}) {
    if (around.empty() || same_unit(around, unit)) continue;
    const bool word = around.find_first_of("()[]<>=;:") == std::string_view::npos &&
                      (around.data() != number->before.data() || around.size() <= kCurrency);
    out.kind = word ? Kind::wrong_unit : Kind::none;
    out.rest = around;
    return out;
  }
  out = read_digits(number->digits, rules.mark);
  if (flagged) out.rest = number->behind;
  if (number->negative) {
    out.value = -out.value;
    out.other = -out.other;
  }
  return out;
}

}  // namespace accord::exchange
