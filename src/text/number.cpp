#include "text/number.hpp"

#include "text/ascii.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

namespace accord::text {
namespace {

std::size_t count_digits(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  return count;
}

// The bytes of the space that `text` begins with; 0 when it begins with none.
std::size_t space_length(std::string_view text) {
  using namespace std::literals;
  for (const std::string_view space : {" "sv, "\u00A0"sv, "\u2009"sv, "\u202F"sv})
    if (text.starts_with(space)) return space.size();
  return 0;
}

// Digits and what stands before them: '.', ',' or ' ' (any space); 0 for the first.
struct Group {
  char mark = 0;
  std::string_view digits;
};

struct Run {
  std::vector<Group> groups;
  std::size_t length = 0;
};

// A space belongs to the number only where exactly three digits follow: "in 2026 250 people".
bool space_goes_on(const Run& run, std::string_view after) {
  if (run.groups.front().digits.size() > 3 || count_digits(after) != 3) return false;
  for (std::size_t i = 1; i < run.groups.size(); ++i)
    if (run.groups[i].mark != ' ') return false;
  return true;
}

Run split_run(std::string_view text) {
  Run run;
  run.length = count_digits(text);
  if (run.length == 0) return run;
  run.groups.push_back({0, text.substr(0, run.length)});
  while (run.length < text.size()) {
    const std::string_view rest = text.substr(run.length);
    const bool mark = rest[0] == '.' || rest[0] == ',';
    const std::size_t skip = mark ? 1 : space_length(rest);
    const std::string_view after = rest.substr(skip);
    const std::size_t digits = count_digits(after);
    if (skip == 0 || digits == 0 || (!mark && !space_goes_on(run, after))) break;
    run.groups.push_back({mark ? rest[0] : ' ', after.substr(0, digits)});
    run.length += skip + digits;
  }
  return run;
}

NumberReading made_number(const Run& run, std::size_t whole_groups) {
  std::string digits;
  for (std::size_t i = 0; i < whole_groups; ++i) digits += run.groups[i].digits;
  NumberReading reading;
  reading.length = run.length;
  if (whole_groups < run.groups.size()) {
    digits += '.';
    digits += run.groups.back().digits;
    reading.number.decimals = static_cast<int>(run.groups.back().digits.size());
  }
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), reading.number.value);
  if (error == std::errc{}) reading.outcome = NumberOutcome::number;
  return reading;
}

// Whether the first `count` groups are a whole number parted by one kind of mark.
bool are_thousands(const Run& run, std::size_t count) {
  if (count == 1) return true;
  const std::string_view first = run.groups[0].digits;
  if (first.size() > 3 || first[0] == '0') return false;
  for (std::size_t i = 1; i < count; ++i)
    if (run.groups[i].digits.size() != 3 || run.groups[i].mark != run.groups[1].mark) return false;
  return true;
}

bool may_be_decimal(char mark, DecimalMark known) {
  if (known == DecimalMark::unknown) return mark == '.' || mark == ',';
  return mark == (known == DecimalMark::point ? '.' : ',');
}

// A known decimal mark cannot part thousands as well.
bool may_part_thousands(const Run& run, std::size_t count, DecimalMark known) {
  if (!are_thousands(run, count)) return false;
  return count == 1 || known == DecimalMark::unknown || !may_be_decimal(run.groups[1].mark, known);
}

}  // namespace

NumberReading scan_number(std::string_view text, DecimalMark mark) {
  const Run run = split_run(text);
  const std::size_t count = run.groups.size();
  if (count == 0) return {};
  const bool whole = may_part_thousands(run, count, mark);
  const char last = run.groups.back().mark;
  const bool decimal = count > 1 && may_be_decimal(last, mark) && may_part_thousands(run, count - 1, mark) &&
                       (count == 2 || last != run.groups[1].mark);
  if (whole && decimal) {
    NumberReading as_whole = made_number(run, count);
    NumberReading as_decimal = made_number(run, count - 1);
    NumberReading& point = last == '.' ? as_decimal : as_whole;
    point.other = last == '.' ? as_whole.number : as_decimal.number;
    point.outcome = NumberOutcome::ambiguous;
    return point;
  }
  if (whole) return made_number(run, count);
  if (decimal) return made_number(run, count - 1);
  NumberReading nothing;
  nothing.length = run.length;
  return nothing;
}

NumberReading read_number(std::string_view text, DecimalMark mark) {
  while (const std::size_t skip = space_length(text)) text.remove_prefix(skip);
  bool negative = false;
  for (const std::string_view sign :
       {std::string_view("-"), std::string_view("+"), std::string_view("\u2212")}) {
    if (!text.starts_with(sign)) continue;
    negative = sign != "+";
    text.remove_prefix(sign.size());
    break;
  }
  NumberReading reading = scan_number(text, mark);
  std::string_view rest = text.substr(reading.length);
  while (const std::size_t skip = space_length(rest)) rest.remove_prefix(skip);
  if (!rest.empty()) return {};
  if (negative) {
    reading.number.value = -reading.number.value;
    reading.other.value = -reading.other.value;
  }
  return reading;
}

namespace {

// The digits of a number that few decimals say exactly, as those of people do: several times as fast as the
// general way. r / 10^k is the double nearest to those digits, and with fewer than 16 of them no other digits
// are shorter.
std::optional<std::string> short_number(double value) {
  constexpr double kMost = 1e15;
  double scale = 1;
  for (int decimals = 0; decimals <= 3; ++decimals, scale *= 10) {
    const double scaled = value * scale;
    if (!(scaled > -kMost && scaled < kMost)) return std::nullopt;
    const auto whole = static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
    if (static_cast<double>(whole) / scale != value || (whole == 0 && value != 0)) continue;
    std::array<char, 24> digits;
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), whole < 0 ? -whole : whole);
    std::string out(digits.data(), end);
    const auto places = static_cast<std::size_t>(decimals);
    if (out.size() <= places) out.insert(0, places + 1 - out.size(), '0');
    if (places > 0) out.insert(out.size() - places, 1, '.');
    if (std::signbit(value)) out.insert(0, 1, '-');
    return out;
  }
  return std::nullopt;
}

}  // namespace

std::string plain_number(double value) {
  if (auto digits = short_number(value)) return *digits;
  std::array<char, 400> digits;  // not cleared: that would take longer than writing the number
  const auto [end, error] =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
  return error == std::errc{} ? std::string(digits.data(), end) : std::string();
}

}  // namespace accord::text
