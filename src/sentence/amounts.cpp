#include "accord/sentence.hpp"
#include "sentence/dates.hpp"
#include "sentence/pieces.hpp"
#include "sentence/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace accord::sentence {
namespace {

bool is_dash(std::string_view text) { return text == "-" || text == "\u2212" || text == "\u2013"; }

bool overlaps_subject(const Setting& setting, std::size_t first, std::size_t last) {
  return first < setting.subject_last && last > setting.subject_first;
}

// A sign stands by itself: the hyphens of "COVID-19" and "30-day" are none.
int sign_at(const Sentence& sentence, std::size_t at) {
  const std::string_view text = sentence.text(at);
  const bool follows_word = sentence.glued(at) && at > 0 && sentence.tokens[at - 1].kind != TokenKind::mark;
  if (follows_word) return 0;
  if (text == "+") return 1;
  return text == "\u2212" || (is_dash(text) && sentence.glued(at + 1)) ? -1 : 0;
}

// "COVID-19", "under-5": the number is part of a word.
bool is_tied_to_word(const Sentence& sentence, std::size_t at) {
  if (!sentence.glued(at) || at == 0) return false;
  const bool hyphen = is_dash(sentence.text(at - 1)) || sentence.text(at - 1) == "/";
  return sentence.is_word(at - 1) || (hyphen && sentence.glued(at - 1));
}

// "€", "$", "EUR" before a number.
std::size_t currency_at(const Sentence& sentence, std::size_t at, std::string& unit) {
  const FoundUnit found = find_unit(sentence, at);
  if (found.tokens == 0) return 0;
  const std::string_view shown = found.row->shown;
  if (shown != "EUR" && shown != "USD" && shown != "GBP") return 0;
  unit = shown;
  return found.tokens;
}

// "1/3", but no date and no "24/7".
std::size_t fraction_in_digits(const Sentence& sentence, std::size_t at, Amount& amount) {
  const bool shape =
      sentence.text(at + 1) == "/" && sentence.is_number(at + 2) && sentence.text(at + 3) != "/";
  if (!shape || sentence.text(at).size() != 1 || sentence.text(at + 2).size() > 2) return 0;
  const double above = sentence.tokens[at].number.number.value;
  const double below = sentence.tokens[at + 2].number.number.value;
  if (above < 1 || below <= above || below > 10) return 0;
  amount.fraction = true;
  amount.number.value = above / below;
  return 3;
}

int count_decimals(double value) {
  constexpr int kMost = 6;  // of an indicator as well
  int decimals = 0;
  for (double rest = value; decimals < kMost && std::abs(rest - std::round(rest)) > 1e-6; rest *= 10)
    ++decimals;
  return decimals;
}

// What stands between a part and its unit: "half [a] day", "a quarter [of a] percentage point".
std::size_t count_link(const Sentence& sentence, std::size_t at) {
  return find_words(sentence, at, Meaning::of_one).tokens;
}

// Whether `part`, which ends before token `at`, is a part of a unit: "half a day", "een half procent", "half
// a million". Without a link only per cent is sure and a half: "een derde uur" may be the third one.
bool is_part_of_unit(const Sentence& sentence, std::size_t at, double part) {
  const std::size_t link = count_link(sentence, at);
  if (find_words(sentence, at + link, Meaning::scale)) return true;
  const FoundUnit unit = find_unit(sentence, at + link);
  if (unit.tokens == 0) return false;
  return link > 0 || part == 0.5 || unit.row->shown == "%" || unit.row->shown == "pp";
}

// "One [and a half]", "drie [en een half]".
std::size_t read_and_half(const Sentence& sentence, std::size_t at, Amount& amount) {
  const Found half = find_words(sentence, at, Meaning::and_half);
  if (!half || amount.number.decimals > 0) return 0;
  amount.number.value += half.value;
  amount.number.decimals = 1;
  return half.tokens;
}

std::size_t number_in_words(const Sentence& sentence, std::size_t at, Amount& amount) {
  const Found half = find_words(sentence, at, Meaning::half_of_unit);
  if (half && is_part_of_unit(sentence, at + half.tokens, half.value)) {
    amount.fraction = true;
    amount.number.value = half.value;
    return half.tokens;
  }
  if (const Found fraction = find_words(sentence, at, Meaning::fraction)) {
    const std::size_t after = at + fraction.tokens;
    if (sentence.text(after) == "-" && sentence.glued(after)) return 0;  // "half-year"
    amount.fraction = true;
    amount.number.value = fraction.value;
    return fraction.tokens;
  }
  const Found number = find_words(sentence, at, Meaning::number);
  for (const Meaning other : {Meaning::at_least, Meaning::at_most, Meaning::since})
    if (find_words(sentence, at, other)) return 0;  // "ten minste", "ten opzichte van"
  const std::size_t after = at + number.tokens;
  if (!number || (sentence.text(after) == "-" && sentence.glued(after))) return 0;
  amount.in_words = true;
  amount.number.value = number.value;
  amount.number.decimals = count_decimals(number.value);
  return number.tokens + read_and_half(sentence, after, amount);
}

// The whole number that begins at token `at`, of digits or a word; 0 tokens when there is none.
Found find_whole(const Sentence& sentence, std::size_t at) {
  if (!sentence.is_number(at)) {
    const Found word = find_words(sentence, at, Meaning::number);
    return word.value == std::floor(word.value) ? word : Found{};
  }
  const text::NumberReading& number = sentence.tokens[at].number;
  const bool whole = number.outcome == text::NumberOutcome::number && number.number.decimals == 0;
  return whole ? Found{1, number.number.value} : Found{};
}

bool is_time_unit(const Sentence& sentence, std::size_t at) {
  const FoundUnit unit = find_unit(sentence, at);
  if (unit.tokens == 0) return false;
  const std::string_view words = sentence.words(at, at + unit.tokens);
  const auto names = {"hour", "day", "week", "month", "year"};
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view name) { return same_unit(words, name); });
}

// Whether those that a share is of come next: not in "8 out of 10 by 2027", which is a mark.
bool are_counted(const Sentence& sentence, std::size_t at) {
  if (!sentence.is_word(at) || find_deadline(sentence, at).tokens > 0 || is_time_unit(sentence, at))
    return false;
  for (const Meaning link : {Meaning::of, Meaning::preposition, Meaning::from, Meaning::to, Meaning::by,
                             Meaning::conjunction, Meaning::deadline, Meaning::up, Meaning::down})
    if (find_words(sentence, at, link)) return false;
  return true;
}

// "From 5 to 3 in 4 wards": three, and where.
bool is_led_to(const Sentence& sentence, std::size_t at) {
  return preceded_by(sentence, at, Meaning::from) || preceded_by(sentence, at, Meaning::to) ||
         preceded_by(sentence, at, Meaning::by);
}

// "1 in 3 patients", "een op de drie ouderen", "9 out of 10 clients": a share. "12 in 14 hospitals" may be
// twelve.
std::size_t read_share(const Sentence& sentence, std::size_t at, Amount& amount) {
  Found some = find_words(sentence, at, Meaning::one_out_of);
  std::size_t i = at + some.tokens;
  if (some) {
    some.value = 1;
  } else {
    some = find_whole(sentence, at);
    i += some.tokens;
    const Found link = find_words(sentence, i, Meaning::out_of);
    if (!some || !link || (link.value > 0 && some.value > 1 && is_led_to(sentence, at))) return 0;
    i += link.tokens;
  }
  const Found all = find_whole(sentence, i);
  i += all.tokens;
  const bool small = all.value <= 10 || (some.value == 1 && all.value <= 1000);
  if (!all || some.value < 1 || some.value >= all.value || !small || !are_counted(sentence, i)) return 0;
  amount.share = true;
  amount.number.value = 100 * some.value / all.value;
  amount.number.decimals = count_decimals(amount.number.value);
  amount.unit = "%";
  return i - at;
}

// The digits or words of the number itself; 0 tokens when there is none.
std::size_t read_digits(const Sentence& sentence, std::size_t at, Amount& amount) {
  if (const std::size_t tokens = read_share(sentence, at, amount); tokens > 0) return tokens;
  if (!sentence.is_number(at)) return number_in_words(sentence, at, amount);
  if (const std::size_t tokens = fraction_in_digits(sentence, at, amount); tokens > 0) return tokens;
  std::size_t i = at;
  if (is_dash(sentence.text(i + 1)) && sentence.glued(i + 1) && sentence.glued(i + 2) &&
      sentence.is_number(i + 2)) {
    amount.range = true;
    i += 2;
  }
  const text::NumberReading& reading = sentence.tokens[i].number;
  if (reading.outcome == text::NumberOutcome::none) return 0;
  amount.ambiguous = reading.outcome == text::NumberOutcome::ambiguous;
  amount.number = reading.number;
  amount.other = reading.other;
  const bool plain = !amount.range && !amount.ambiguous;
  return i + 1 - at + (plain ? read_and_half(sentence, i + 1, amount) : 0);
}

// Makes a part of a unit the amount that it is, and returns what stands between the two. As a fraction it
// would be per cent of what is measured: "half a percentage point less" half of it all.
std::size_t settle_part(const Sentence& sentence, std::size_t at, const Setting& setting, Amount& amount) {
  if (!amount.fraction) return 0;
  const std::size_t link = count_link(sentence, at);
  const bool own = link > 0 && count_unit(sentence, at + link, setting.unit) > 0;
  if (!own && !is_part_of_unit(sentence, at, amount.number.value)) return 0;
  if (overlaps_subject(setting, at, at + link + 1)) return 0;
  amount.fraction = false;
  amount.number.decimals = count_decimals(amount.number.value);
  return link;
}

void multiply(text::WrittenNumber& number, double factor) {
  number.value *= factor;
  for (double rest = factor; rest >= 10 && number.decimals > 0; rest /= 10) --number.decimals;
}

// "10K", "€50m", "1.5 million". An "m" alone is a million only with money, or as a capital.
std::size_t read_scale(const Sentence& sentence, std::size_t at, bool money, Amount& amount) {
  double factor = 0;
  std::size_t tokens = 0;
  if (const Found scale = find_words(sentence, at, Meaning::scale)) {
    if (sentence.text(at) == "k" && !sentence.glued(at)) return 0;
    factor = scale.value;
    tokens = scale.tokens;
  } else if (sentence.text(at) == "m" && sentence.glued(at) && (money || sentence.words(at, at + 1) == "M")) {
    factor = 1e6;
    tokens = 1;
  }
  if (tokens > 0) {
    amount.fraction = false;  // "5/7 thousand" is no part of what is measured
    multiply(amount.number, factor);
    multiply(amount.other, factor);
  }
  return tokens;
}

// "4.5/5", "8,2/10": a mark and what it is out of. "4/5" is a fraction, "24/7" is neither.
std::size_t count_scale_of_marks(const Sentence& sentence, std::size_t at, const Amount& amount) {
  if (sentence.text(at) != "/" || !sentence.glued(at) || !sentence.glued(at + 1)) return 0;
  const std::string_view best = sentence.text(at + 1);
  const bool marks = best == "5" || best == "10" || best == "100";
  return marks && amount.number.decimals > 0 && sentence.text(at + 2) != "/" ? 2 : 0;
}

void read_unit(const Sentence& sentence, std::size_t at, const Setting& setting, Amount& amount) {
  const FoundUnit known = find_unit(sentence, at);
  const std::size_t own = count_unit(sentence, at, setting.unit);
  std::size_t tokens = std::max({own, known.tokens, count_scale_of_marks(sentence, at, amount)});
  const std::size_t end = at + tokens;  // "12/month", "50 EUR/day"
  const bool rate = sentence.text(end) == "/" && sentence.glued(end) && sentence.glued(end + 1) &&
                    sentence.is_word(end + 1);
  if (rate && own <= tokens) tokens += 2;
  amount.unit_first = amount.unit_last = at;
  if (tokens == 0 || overlaps_subject(setting, at, at + tokens)) return;
  // "12 week programme" has 12 as its name, "12 weeks" is an amount; "30-day" is cut before this.
  amount.unit_last = at + tokens;
  const bool shown = !rate && known.tokens == tokens && !known.row->shown.empty();
  amount.unit = shown ? std::string(known.row->shown) : std::string(sentence.words(at, at + tokens));
}

}  // namespace

std::size_t count_unit(const Sentence& sentence, std::size_t at, std::string_view unit) {
  if (unit.empty()) return 0;
  std::optional<std::size_t> end = sentence.match_name(at, unit);
  if (!end) end = sentence.match_name(at, std::string(unit) + 's');
  if (!end && unit.size() > 2 && unit.back() == 's')
    end = sentence.match_name(at, unit.substr(0, unit.size() - 1));
  return end ? *end - at : 0;
}

std::optional<Amount> find_amount(const Sentence& sentence, std::size_t at, const Setting& setting,
                                  std::size_t& last) {
  if (at >= sentence.size() || is_tied_to_word(sentence, at)) return std::nullopt;
  Amount amount;
  std::size_t i = at;
  amount.sign = sign_at(sentence, i);
  if (amount.sign != 0) ++i;
  std::string money;
  i += currency_at(sentence, i, money);
  const std::size_t digits = read_digits(sentence, i, amount);
  if (digits == 0 || overlaps_subject(setting, at, i + digits)) return std::nullopt;
  i += digits;
  if (amount.share) {
    last = amount.unit_first = amount.unit_last = i;
    return amount;
  }
  i += settle_part(sentence, i, setting, amount);
  if (sentence.text(i) == "+" && sentence.glued(i) && !sentence.is_number(i + 1)) {
    amount.open_ended = true;
    ++i;
  }
  i += read_scale(sentence, i, !money.empty(), amount);
  read_unit(sentence, i, setting, amount);
  if (!money.empty() && amount.unit.empty()) amount.unit = money;
  last = amount.unit_last;
  return amount;
}

std::optional<double> find_multiple(const Sentence& sentence, std::size_t at, std::size_t& last) {
  if (at >= sentence.size() || is_tied_to_word(sentence, at)) return std::nullopt;
  Amount amount;
  const std::size_t times = at + read_digits(sentence, at, amount);
  const std::size_t many = times + find_words(sentence, times, Meaning::times).tokens;
  const Found as_many = find_words(sentence, many, Meaning::as_many);
  const double multiple = amount.number.value;
  if (times == at || many == times || !as_many) return std::nullopt;
  if (amount.ambiguous || amount.range || amount.share || multiple == 0 || multiple == 1) return std::nullopt;
  last = many + as_many.tokens;
  return std::round((100 * multiple - 100) * 1e6) / 1e6;  // 1.1 is 10 % more, and not 10.000000000000014
}

}  // namespace accord::sentence
