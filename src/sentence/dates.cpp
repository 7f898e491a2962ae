#include "sentence/dates.hpp"

#include "sentence/words.hpp"

#include <string_view>

namespace accord::sentence {
namespace {

// The whole number at `at`, of at most `digits` digits; -1 when there is none.
int whole_number(const Sentence& sentence, std::size_t at, std::size_t digits) {
  if (!sentence.is_number(at) || sentence.text(at).size() > digits) return -1;
  int value = 0;
  for (const char c : sentence.text(at)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

int year_at(const Sentence& sentence, std::size_t at) {
  return is_year(sentence, at) ? whole_number(sentence, at, 4) : -1;
}

FoundDate months_found(std::size_t tokens, int year, int first_month, int months) {
  const std::optional<Date> first = Date::from_ymd(year, first_month, 1);
  if (!first) return {tokens, {}, {}, false};
  const Date last_month = first->plus_months(months - 1);
  return {tokens, first, last_month.plus_months(1).plus_days(-1), false};
}

FoundDate day_found(std::size_t tokens, int year, int month, int day) {
  const std::optional<Date> date = Date::from_ymd(year, month, day);
  if (date || day < 1) return {tokens, date, date, false};
  FoundDate past_month = months_found(tokens, year, month, 1);
  past_month.proposed = past_month.alternative = past_month.last;
  past_month.first = past_month.last = std::nullopt;
  return past_month;
}

// Three numbers with `mark` between them and no spaces: "2026-12-31".
bool are_joined(const Sentence& sentence, std::size_t at, std::string_view mark) {
  for (std::size_t i = at + 1; i < at + 5; ++i)
    if (!sentence.glued(i)) return false;
  return sentence.text(at + 1) == mark && sentence.text(at + 3) == mark && sentence.is_number(at + 4);
}

FoundDate find_numeric_day(const Sentence& sentence, std::size_t at) {
  const bool slashes = are_joined(sentence, at, "/");
  if (!slashes && !are_joined(sentence, at, "-")) return {};
  const int middle = whole_number(sentence, at + 2, 2);
  if (middle < 0) return {};
  if (const int year = year_at(sentence, at); year > 0 && !slashes) {
    const int day = whole_number(sentence, at + 4, 2);
    return day < 0 ? FoundDate{} : day_found(5, year, middle, day);
  }
  const int day = whole_number(sentence, at, 2);
  const int year = year_at(sentence, at + 4);
  if (day < 0 || year < 0) return {};
  // "03/04/2026" is the 3rd of April to some and the 4th of March to others.
  if (slashes && day <= 12 && middle > 12) return day_found(5, year, day, middle);
  if (slashes && day <= 12 && day != middle)
    return {5, {}, {}, false, Date::from_ymd(year, middle, day), Date::from_ymd(year, day, middle)};
  return day_found(5, year, middle, day);
}

// "1st", "2e"
bool is_day_suffix(const Sentence& sentence, std::size_t at) {
  if (!sentence.glued(at)) return false;
  for (const std::string_view suffix : {"st", "nd", "rd", "th", "e"})
    if (sentence.text(at) == suffix) return true;
  return false;
}

// "31 december 2026", "31st December 2026", "december 2026", "December 31, 2026".
FoundDate find_named_month(const Sentence& sentence, std::size_t at) {
  std::size_t i = at;
  int day = whole_number(sentence, i, 2);
  if (day >= 0) {
    ++i;
    if (is_day_suffix(sentence, i)) ++i;
    if (sentence.text(i) == "of") ++i;
  }
  const Found month = find_words(sentence, i, Meaning::month);
  if (!month) return {};
  ++i;
  if (sentence.text(i) == "." || sentence.text(i) == "-") ++i;
  if (const int late_day = whole_number(sentence, i, 2); day < 0 && late_day >= 0) {
    day = late_day;
    ++i;
    if (is_day_suffix(sentence, i)) ++i;
    if (sentence.text(i) == ",") ++i;
  }
  const int year = year_at(sentence, i);
  if (year < 0) return {};
  const int number = static_cast<int>(month.value);
  return day < 0 ? months_found(i + 1 - at, year, number, 1) : day_found(i + 1 - at, year, number, day);
}

struct PartOfYear {
  std::size_t tokens = 0;
  int first_month = 1;
  int months = 3;
};

PartOfYear made_quarter(std::size_t tokens, int quarter) {
  if (quarter < 1 || quarter > 4) return {};
  return {tokens, quarter * 3 - 2, 3};
}

// "q4", "4e kwartaal", "fourth quarter", "kwartaal 4".
PartOfYear find_part_of_year(const Sentence& sentence, std::size_t at) {
  const std::string_view word = sentence.text(at);
  if (word.size() == 2 && word[0] == 'q') return made_quarter(1, word[1] - '0');
  if (const Found ordinal = find_words(sentence, at, Meaning::ordinal)) {
    const Found quarter = find_words(sentence, at + ordinal.tokens, Meaning::quarter_word);
    return quarter ? made_quarter(ordinal.tokens + 1, static_cast<int>(ordinal.value)) : PartOfYear{};
  }
  if (sentence.is_number(at) && sentence.glued(at + 1) && sentence.is_word(at + 1)) {
    const bool quarter =
        sentence.text(at + 1).size() <= 2 && find_words(sentence, at + 2, Meaning::quarter_word);
    return quarter ? made_quarter(3, whole_number(sentence, at, 1)) : PartOfYear{};
  }
  if (find_words(sentence, at, Meaning::quarter_word))
    return made_quarter(2, whole_number(sentence, at + 1, 1));
  return {};
}

FoundDate find_quarter(const Sentence& sentence, std::size_t at) {
  if (const int year = year_at(sentence, at); year > 0) {
    const std::size_t skip = sentence.text(at + 1) == "-" || sentence.text(at + 1) == "/" ? 2 : 1;
    const PartOfYear part = find_part_of_year(sentence, at + skip);
    const bool short_form = part.tokens == 1;
    return short_form ? months_found(skip + 1, year, part.first_month, part.months) : FoundDate{};
  }
  const PartOfYear part = find_part_of_year(sentence, at);
  if (part.tokens == 0) return {};
  std::size_t i = at + part.tokens;
  const std::string_view between = sentence.text(i);
  if (between == "of" || between == "van" || between == "in" || between == "-" || between == "/") ++i;
  if (const int year = year_at(sentence, i); year > 0)
    return months_found(i + 1 - at, year, part.first_month, part.months);
  return {};
}

// "Mid 2027", "summer of 2027", "2027-H1", "medio juni 2027": no day, but one that can be proposed.
FoundDate find_loose_period(const Sentence& sentence, std::size_t at) {
  if (const int year = year_at(sentence, at); year > 0) {
    const std::size_t skip = sentence.text(at + 1) == "-" ? 2 : 1;
    const std::string_view half = sentence.text(at + skip);
    if (half != "h1" && half != "h2") return {};
    return {skip + 1, {}, {}, false, Date::from_ymd(year, half == "h1" ? 6 : 12, half == "h1" ? 30 : 31)};
  }
  const Found period = find_words(sentence, at, Meaning::loose_period);
  if (!period) return {};
  std::size_t i = at + period.tokens;
  for (const std::string_view between : {"-", "of", "van", "the", "het", "jaar"})
    if (sentence.text(i) == between) ++i;
  const int value = static_cast<int>(period.value);
  if (const int year = year_at(sentence, i); year > 0)
    return {i + 1 - at, {}, {}, false, Date::from_ymd(year, value / 100, value % 100)};
  const FoundDate month = find_named_month(sentence, i);
  if (month.tokens == 0 || !month.first || month.first == month.last) return {};
  const bool middle = value == 630;
  return {i + month.tokens - at, {}, {}, false, middle ? month.first->plus_days(14) : *month.last};
}

}  // namespace

bool is_year(const Sentence& sentence, std::size_t at) {
  if (!sentence.is_number(at) || sentence.text(at).size() != 4) return false;
  const text::NumberReading& number = sentence.tokens[at].number;
  return number.outcome == text::NumberOutcome::number && number.number.decimals == 0 &&
         number.number.value >= 1900 && number.number.value <= 2200;
}

FoundDate find_date(const Sentence& sentence, std::size_t at) {
  if (at >= sentence.size()) return {};
  if (sentence.is_number(at))
    if (const FoundDate day = find_numeric_day(sentence, at); day.tokens > 0) return day;
  if (const FoundDate loose = find_loose_period(sentence, at); loose.tokens > 0) return loose;
  if (const FoundDate month = find_named_month(sentence, at); month.tokens > 0) return month;
  if (const FoundDate quarter = find_quarter(sentence, at); quarter.tokens > 0) return quarter;
  if (const int year = year_at(sentence, at); year > 0) {
    FoundDate found = months_found(1, year, 1, 12);
    found.bare_year = true;
    return found;
  }
  return {};
}

namespace {

// The words in front of a deadline's date.
struct Lead {
  std::size_t tokens = 0;
  bool before = false;
  bool end_of = false;
  bool named = false;         // some word makes a year a year
  bool maybe_amount = false;  // ... but that word can stand before an amount
};

Lead find_lead(const Sentence& sentence, std::size_t at) {
  Lead lead;
  while (true) {
    const std::size_t i = at + lead.tokens;
    std::size_t taken = 0;
    if (const Found before = find_words(sentence, i, Meaning::before)) {
      taken = before.tokens;
      lead.before = true;
    } else if (const Found end = find_words(sentence, i, Meaning::end_of)) {
      taken = end.tokens;
      lead.end_of = true;
    } else if (const Found year = find_words(sentence, i, Meaning::year_word)) {
      taken = lead.tokens > 0 ? year.tokens : 0;
      lead.end_of = lead.end_of || taken > 0;  // "by the year 2030" is no amount
    } else if (const Found maybe = find_words(sentence, i, Meaning::maybe_amount)) {
      taken = maybe.tokens;
      lead.maybe_amount = true;
    } else if (const Found deadline = find_words(sentence, i, Meaning::deadline)) {
      taken = deadline.tokens;
      lead.named = true;
    } else if (lead.tokens > 0 && find_words(sentence, i, Meaning::article)) {
      taken = 1;
    } else if (lead.end_of && (sentence.text(i) == "of" || sentence.text(i) == "van")) {
      taken = 1;
    }
    if (taken == 0) return lead;
    lead.tokens += taken;
  }
}

}  // namespace

namespace {

// "Two years", "een jaar", "6 maanden" behind the words that `lead` is made of.
std::size_t count_duration(const Sentence& sentence, std::size_t at, const Found& lead) {
  constexpr int kNeedsNumber = 1, kNeedsDutch = 2;  // the rows' values
  std::size_t i = at + lead.tokens;
  const bool digits = whole_number(sentence, i, 3) > 0;
  const Found word = find_words(sentence, i, Meaning::number);
  const std::size_t number = digits ? 1 : word.tokens;
  if (number == 0 && lead.value == kNeedsNumber) return 0;
  i += number > 0 ? number : find_words(sentence, i, Meaning::article).tokens;
  const Found unit = find_words(sentence, i, Meaning::calendar_unit);
  if (!unit || (lead.value == kNeedsDutch && unit.value != kNeedsDutch)) return 0;
  i += unit.tokens;
  return find_words(sentence, i, Meaning::counts_from) ? 0 : i - at;
}

}  // namespace

std::size_t count_relative_deadline(const Sentence& sentence, std::size_t at, RelativeDates which) {
  if (which == RelativeDates::none || at >= sentence.size()) return 0;
  if (preceded_by(sentence, at, Meaning::since) || preceded_by(sentence, at, Meaning::than)) return 0;
  // "1 in 5 years" is how often.
  const Found lead =
      at > 0 && sentence.is_number(at - 1) ? Found{} : find_words(sentence, at, Meaning::from_now);
  if (which == RelativeDates::all && lead)
    if (const std::size_t tokens = count_duration(sentence, at, lead); tokens > 0) return tokens;
  const std::size_t words = find_lead(sentence, at).tokens;
  for (std::size_t skip = 0; skip <= words; ++skip)
    if (const Found named = find_words(sentence, at + skip, Meaning::relative_date))
      return skip + named.tokens;
  return 0;
}

FoundDeadline find_deadline(const Sentence& sentence, std::size_t at) {
  const Lead lead = find_lead(sentence, at);
  const FoundDate date = find_date(sentence, at + lead.tokens);
  if (date.tokens == 0) return {};
  const bool named = lead.named || lead.before || lead.end_of;
  if (date.bare_year && !named && !lead.maybe_amount) return {};
  FoundDeadline found;
  found.tokens = lead.tokens + date.tokens;
  found.doubtful = date.bare_year && !named;
  found.proposed = date.proposed;
  found.alternative = date.alternative;
  if (date.last) found.date = lead.before && !lead.end_of ? date.first->plus_days(-1) : *date.last;
  return found;
}

}  // namespace accord::sentence
