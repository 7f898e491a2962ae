// The book scanner.
//
// A line of a book is one of
//
//   [staff-retention]                                  a table: the figures of one indicator
//   2024-01-31 = 81.4                                  a figure; spaces and a trailing # comment may follow
//   "2024-01-31" = { value = 81.4, note = "..." }      a quoted date, a figure with details
//   source = "HR system"                               once a table
//   # ...                                              a comment, or nothing at all
//
// and the scanner goes over the bytes once. Plain figures never leave scan_plain_lines(): ten
// bytes are checked to be a date in two steps of eight bytes at a time, and its digits become an integer and
// a scale, which are kept as they are (accord/series.hpp). integer / 10^scale is the double nearest to what
// was written as long as both are exact (integer <= 2^53, scale <= 22), because IEEE division rounds once;
// what is longer goes through from_chars, which gives the same double that toml++ gives. Details are a slower
// line, not a slower book.
//
// Whatever is not of this form (escapes, arrays, dotted keys, an unknown key, a bad date, nan, a duplicate)
// makes the scanner give up the whole book: the strict reader then says what is wrong, or reads it. So the
// scanner needs no messages, and must only be sure that what it accepts is valid. A date that stands twice is
// seen when the dates of a table do not rise: they are sorted then, and compared.
#include "files/book_scanner.hpp"

#include "files/toml.hpp"
#include "model/series_builder.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>
#include <unordered_set>

namespace accord::files {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

struct Month {
  std::int32_t before;  // days from 1970-01-01 to the day before its first
  std::int32_t length;
};

constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

constexpr auto make_months() {
  std::array<Month, std::size_t{kLastYear - kFirstYear + 1} * 12> months{};
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  std::int32_t before = -25568;  // 1900-01-01 is day -25567
  std::size_t at = 0;
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    for (int month = 0; month < 12; ++month) {
      const int length = lengths[month] + (month == 1 && is_leap(year) ? 1 : 0);
      months[at++] = {before, length};
      before += length;
    }
  }
  return months;
}
constexpr auto kMonths = make_months();

constexpr double kPowersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr std::int64_t kLargestExact = std::int64_t{1} << 53;
constexpr std::ptrdiff_t kMostNumberBytes = 100;  // toml++ gives up at 126
constexpr std::int64_t kMostDigits = std::numeric_limits<std::int32_t>::max();
// "YYYY-MM-DD = -999999999.99999999" and its newline.
constexpr std::ptrdiff_t kLongestPlainLine = 10 + 3 + 1 + 9 + 1 + 8 + 1;

using text::is_digit;

class BookScan {
 public:
  BookScan(std::string_view text, const std::function<bool(std::string_view)>& wanted, Notes notes)
      : at_(text.data()), end_(text.data() + text.size()), wanted_(wanted), notes_(notes) {
    if (text.starts_with("\xEF\xBB\xBF")) at_ += 3;
    line_begin_ = at_;
  }

  bool run(std::vector<Series>& out) {
    while (at_ < end_) {
      if (in_table_) scan_plain_lines();
      if (at_ < end_ && !scan_line()) return false;
    }
    if (!finish_series()) return false;
    kept_.shrink_to_fit();  // thousands of books are kept at once
    out = std::move(kept_);
    std::sort(out.begin(), out.end(),
              [](const Series& a, const Series& b) { return a.indicator() < b.indicator(); });
    return true;
  }

 private:
  // Lines of the form "YYYY-MM-DD = 81.4\n" one after the other, as nearly all are; at whatever else comes it
  // stops, and scan_line() goes on. All that changes stands in locals, which the compiler keeps in registers.
  void scan_plain_lines() {
    const char* at = at_;
    std::uint32_t line = line_;
    Date date;
    Decimal value;
    while (end_ - at >= kLongestPlainLine && read_date(at, date) && std::memcmp(at + 10, " = ", 3) == 0) {
      const char* after = read_plain_number(at + 13, value);
      if (after == nullptr || *after != '\n') break;
      builder_.add(date, value, line++);
      at = after + 1;
    }
    at_ = line_begin_ = at;
    line_ = line;
  }

  // At most nine digits before the point and eight behind it, and all of them together in 32 bits; the first
  // byte behind them, or null. Requires: kLongestPlainLine bytes from the line's begin on.
  static const char* read_plain_number(const char* at, Decimal& value) {
    const bool negative = *at == '-';
    const char* first = at + (negative ? 1 : 0);
    std::int64_t integer = 0;
    const char* stop = read_digits(first, 9, integer);
    if (stop == first || (stop - first > 1 && *first == '0')) return nullptr;
    value.scale = 0;
    if (*stop == '.') {
      const char* fraction = stop + 1;
      stop = read_digits(fraction, 8, integer);
      const bool minus_zero = negative && integer == 0;  // a double can say it, digits can't
      if (stop == fraction || integer > kMostDigits || minus_zero) return nullptr;
      value.scale = static_cast<int>(stop - fraction);
    }
    value.digits = static_cast<std::int32_t>(negative ? -integer : integer);
    return stop;
  }

  static const char* read_digits(const char* at, std::ptrdiff_t most, std::int64_t& integer) {
    const char* const begin = at;
    for (; at - begin < most && is_digit(*at); ++at) integer = integer * 10 + (*at - '0');
    return at;
  }

  bool scan_line() {
    skip_blanks();
    if (at_ == end_) return true;
    if (is_digit(*at_)) return scan_figure(false) && scan_line_end();
    switch (*at_) {
      case '\n':
      case '\r':
      case '#':
        return scan_line_end();
      case '[':
        return scan_header() && scan_line_end();
      case '"':
      case '\'':
        return scan_quoted_figure() && scan_line_end();
      case 's':
        return scan_source() && scan_line_end();
      default:
        return false;
    }
  }

  void skip_blanks() {
    while (at_ < end_ && (*at_ == ' ' || *at_ == '\t')) ++at_;
  }

  bool take(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }

  bool take_equals() {
    skip_blanks();
    if (!take('=')) return false;
    skip_blanks();
    return true;
  }

  bool scan_line_end() {
    skip_blanks();
    if (at_ != end_ && *at_ == '#' && !scan_comment()) return false;
    if (at_ == end_) return true;
    if (*at_ == '\r') ++at_;
    if (!take('\n')) return false;
    ++line_;
    line_begin_ = at_;
    return true;
  }

  bool scan_comment() {
    const auto* found =
        static_cast<const char*>(std::memchr(at_, '\n', static_cast<std::size_t>(end_ - at_)));
    const char* stop = found == nullptr ? end_ : found;
    if (found != nullptr && stop > at_ && stop[-1] == '\r') --stop;
    const std::string_view comment(at_, static_cast<std::size_t>(stop - at_));
    at_ = stop;
    return is_harmless(comment) && static_cast<std::size_t>(stop - line_begin_) <= kMostLineBytes;
  }

  // No control characters but tab, and valid UTF-8.
  static bool is_harmless(std::string_view text) {
    bool ascii = true;
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte < 0x20 && byte != '\t') || byte == 0x7F) return false;
      ascii &= byte < 0x80;
    }
    return ascii || !text::find_invalid_utf8(text);
  }

  bool scan_header() {
    ++at_;
    skip_blanks();
    const char quote = at_ != end_ && (*at_ == '"' || *at_ == '\'') ? *at_++ : '\0';
    const char* begin = at_;
    while (at_ < end_ && (is_digit(*at_) || (*at_ >= 'a' && *at_ <= 'z') || *at_ == '-')) ++at_;
    const std::string_view name(begin, static_cast<std::size_t>(at_ - begin));
    if (quote != '\0' && !take(quote)) return false;
    skip_blanks();
    if (!take(']') || !finish_series()) return false;
    const auto id = Id::parse(name);  // so "allow" is left to the strict reader
    if (!id || !tables_.insert(name).second || tables_.size() > kMostTables) return false;
    const auto column = static_cast<std::uint32_t>(begin - line_begin_) + 1 - (quote == '\0' ? 0U : 1U);
    const auto width = static_cast<std::uint32_t>(name.size()) + (quote == '\0' ? 0U : 2U);
    builder_.begin(*id, {{line_, column}, {line_, column + width}});
    in_table_ = true;
    keep_ = wanted_(name);
    has_source_ = false;
    return true;
  }

  bool finish_series() {
    if (!in_table_) return true;
    if (!builder_.sort()) return false;
    if (keep_) kept_.push_back(builder_.take());
    return true;
  }

  bool scan_quoted_figure() {
    quote_ = *at_++;
    return at_ != end_ && is_digit(*at_) && scan_figure(true);
  }

  bool scan_figure(bool quoted) {
    Date date;
    if (!in_table_ || !scan_date(date)) return false;
    if (quoted && !take(quote_)) return false;
    if (!take_equals()) return false;
    if (at_ != end_ && *at_ == '{') return scan_details(date);
    double value = 0;
    if (!scan_number(value)) return false;
    builder_.add(date, value, line_);
    return true;
  }

  bool scan_date(Date& date) {
    if (end_ - at_ < 10 || !read_date(at_, date)) return false;
    at_ += 10;
    return true;
  }

  // Requires: ten bytes.
  static bool read_date(const char* at, Date& date) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    // "YYYY-MM-" becomes the digits' values and zeros; adding then sets the high bit of whatever is too
    // large.
    word ^= 0x2D30302D30303030ULL;
    if (((word | (word + 0x7F76767F76767676ULL)) & 0x8080808080808080ULL) != 0) return false;
    if (!is_digit(at[8]) || !is_digit(at[9])) return false;
    const auto byte = [word](int i) { return static_cast<int>((word >> (8 * i)) & 0xFF); };
    const int year = byte(0) * 1000 + byte(1) * 100 + byte(2) * 10 + byte(3);
    const int month = byte(5) * 10 + byte(6);
    const int day = (at[8] - '0') * 10 + (at[9] - '0');
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12) return false;
    const Month& found = kMonths[static_cast<std::size_t>((year - kFirstYear) * 12 + month - 1)];
    if (day < 1 || day > found.length) return false;
    date = Date::from_days(found.before + day);
    return true;
  }

  bool scan_number(double& value) {
    const char* begin = at_;
    const bool negative = at_ != end_ && *at_ == '-';
    if (at_ != end_ && (*at_ == '-' || *at_ == '+')) ++at_;
    std::int64_t integer = 0;
    const int whole = scan_digits(integer);
    if (whole == 0 || (whole > 1 && at_[-whole] == '0')) return false;
    int scale = 0;
    if (at_ != end_ && *at_ == '.') {
      ++at_;
      scale = scan_digits(integer);
      if (scale == 0) return false;
    }
    const bool longer = at_ != end_ && (*at_ == '_' || *at_ == 'e' || *at_ == 'E');
    if (longer || whole + scale > 18 || integer > kLargestExact) return scan_long_number(begin, value);
    if (scale == 0) {
      value = static_cast<double>(negative ? -integer : integer);  // an integer has no -0
    } else {
      const double size = static_cast<double>(integer) / kPowersOfTen[scale];
      value = negative ? -size : size;
    }
    return true;
  }

  // How many digits there are; `integer` grows by them, and is of no use past 18.
  int scan_digits(std::int64_t& integer) {
    const char* begin = at_;
    while (at_ < end_ && is_digit(*at_)) {
      integer = static_cast<std::int64_t>(static_cast<std::uint64_t>(integer) * 10 +
                                          static_cast<std::uint64_t>(*at_ - '0'));
      ++at_;
    }
    return static_cast<int>(std::min<std::ptrdiff_t>(at_ - begin, 1000));
  }

  // Numbers with '_' or an exponent, and those of many digits; not those of so many that toml++ may refuse
  // them.
  bool scan_long_number(const char* begin, double& value) {
    at_ = begin;
    std::string digits;
    bool is_float = false;
    for (; at_ < end_; ++at_) {
      const char c = *at_;
      if (at_ - begin == kMostNumberBytes) return false;
      if (c == '_') {
        const bool between = at_ > begin && is_digit(at_[-1]) && at_ + 1 < end_ && is_digit(at_[1]);
        if (!between) return false;
      } else if (is_digit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E') {
        is_float = is_float || c == '.' || c == 'e' || c == 'E';
        digits += c;
      } else {
        break;
      }
    }
    return is_float ? convert_float(digits, value) : convert_integer(digits, value);
  }

  static bool is_toml_float(std::string_view digits) {
    const auto skip_run = [&digits] {
      std::size_t n = 0;
      while (n < digits.size() && is_digit(digits[n])) ++n;
      digits.remove_prefix(n);
      return n;
    };
    const auto skip_sign = [&digits] {
      if (!digits.empty() && (digits[0] == '-' || digits[0] == '+')) digits.remove_prefix(1);
    };
    skip_sign();
    if (digits.starts_with('0') && digits.size() > 1 && is_digit(digits[1])) return false;
    if (skip_run() == 0) return false;
    if (digits.starts_with('.')) {
      digits.remove_prefix(1);
      if (skip_run() == 0) return false;
    }
    if (digits.empty()) return true;
    if (digits[0] != 'e' && digits[0] != 'E') return false;
    digits.remove_prefix(1);
    skip_sign();
    return skip_run() != 0 && digits.empty();
  }

  static bool convert_float(std::string_view digits, double& value) {
    if (!is_toml_float(digits)) return false;
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && stop == digits.data() + digits.size();
  }

  static bool convert_integer(std::string_view digits, double& value) {
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const std::string_view unsigned_digits = digits.substr(digits.starts_with('-') ? 1 : 0);
    if (unsigned_digits.size() > 1 && unsigned_digits[0] == '0') return false;
    std::int64_t integer = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), integer);
    value = static_cast<double>(integer);
    return error == std::errc() && stop == digits.data() + digits.size();
  }

  bool scan_source() {
    if (!in_table_ || has_source_ || !take_word("source") || !take_equals()) return false;
    std::string_view source;
    if (!scan_string(source)) return false;
    builder_.set_source(std::string(source));
    has_source_ = true;
    return true;
  }

  bool take_word(std::string_view word) {
    if (std::string_view(at_, static_cast<std::size_t>(end_ - at_)).substr(0, word.size()) != word)
      return false;
    at_ += word.size();
    return at_ == end_ || *at_ == ' ' || *at_ == '\t' || *at_ == '=';
  }

  // A string of one line without escapes.
  bool scan_string(std::string_view& out) {
    if (at_ == end_ || (*at_ != '"' && *at_ != '\'')) return false;
    const char quote = *at_++;
    const char* begin = at_;
    while (at_ < end_ && *at_ != quote && *at_ != '\n' && *at_ != '\\') ++at_;
    out = std::string_view(begin, static_cast<std::size_t>(at_ - begin));
    if (!take(quote)) return false;
    const bool multi_line = out.empty() && at_ != end_ && *at_ == quote;
    return !multi_line && is_harmless(out) && static_cast<std::size_t>(at_ - line_begin_) <= kMostLineBytes;
  }

  bool scan_details(Date date) {
    ++at_;
    FigureDetails details;
    std::optional<double> value;
    int seen = 0;
    do {
      skip_blanks();
      if (!scan_detail(details, value, seen)) return false;
      skip_blanks();
    } while (take(','));
    if (!take('}') || !value) return false;
    const bool plain = !details.was && !details.covers && details.source.empty() && details.note.empty();
    builder_.add(date, *value, line_);
    if (!plain) builder_.describe_last(std::move(details));
    return true;
  }

  bool scan_detail(FigureDetails& details, std::optional<double>& value, int& seen) {
    constexpr std::string_view keys[] = {"value", "source", "note", "was", "covers"};
    const auto* key = std::find_if(std::begin(keys), std::end(keys), [this](std::string_view k) {
      return std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(k);
    });
    if (key == std::end(keys) || !take_word(*key) || !take_equals()) return false;
    const int bit = 1 << (key - keys);
    if ((seen & bit) != 0) return false;
    seen |= bit;
    if (*key == "value" || *key == "was") {
      double number = 0;
      if (!scan_number(number)) return false;
      (*key == "value" ? value : details.was) = number;
      return true;
    }
    std::string_view text;
    if (!scan_string(text)) return false;
    if (*key == "covers") details.covers = parse_period(text);
    if (notes_ == Notes::keep && *key == "source") details.source = text;
    if (notes_ == Notes::keep && *key == "note") details.note = text;
    return *key != "covers" || details.covers;
  }

  const char* at_;
  const char* end_;
  const char* line_begin_ = nullptr;
  std::uint32_t line_ = 1;
  const std::function<bool(std::string_view)>& wanted_;
  Notes notes_;
  std::unordered_set<std::string_view> tables_;
  std::vector<Series> kept_;
  SeriesBuilder builder_;
  bool in_table_ = false;
  bool keep_ = false;
  bool has_source_ = false;
  char quote_ = '"';
};

}  // namespace

Scan scan_book(std::string_view text, const std::function<bool(std::string_view indicator)>& wanted,
               Notes notes, Book& out) {
  return BookScan(text, wanted, notes).run(out.series) ? Scan::complete : Scan::unsure;
}

}  // namespace accord::files
