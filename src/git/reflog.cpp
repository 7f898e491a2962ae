#include "git/reflog.hpp"

#include "accord/date.hpp"
#include "accord/error.hpp"
#include "git/run.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <iterator>
#include <optional>
#include <string_view>

namespace accord::git {
namespace {

constexpr std::string_view kOpening = "@{";

// The day of "Sat, 28 Nov 2026 08:19:58 +0000".
std::optional<Date> read_day(std::string_view text) {
  constexpr std::string_view kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto number = [&](std::size_t at, std::size_t size) {
    int out = 0;
    std::from_chars(text.data() + at, text.data() + at + size, out);
    return out;
  };
  const std::size_t day = text.find_first_of("0123456789");
  if (day == std::string_view::npos) return std::nullopt;
  const std::size_t month = text.find(' ', day) + 1;  // a day below ten has one digit
  constexpr std::size_t kMonthAndYear = 8;            // "Nov 2026"
  if (month == 0 || text.size() < month + kMonthAndYear) return std::nullopt;
  const auto* const named = std::find(std::begin(kMonths), std::end(kMonths), text.substr(month, 3));
  return Date::from_ymd(number(month + 4, 4), static_cast<int>(named - std::begin(kMonths)) + 1,
                        number(day, month - day));
}

// Between quotes where a shell would read it otherwise.
std::string as_word(std::string_view text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || std::string_view("-.:/_").find(static_cast<char>(c)) != std::string::npos;
  });
  const std::string shown = text::make_visible_line(text);
  return plain ? shown : '\'' + shown + '\'';
}

[[noreturn]] void refuse_day(const std::string& revision, std::optional<Date> since) {
  const std::size_t opening = revision.rfind(kOpening), day = opening + kOpening.size();
  const std::string name = opening == 0 ? "HEAD" : revision.substr(0, opening);
  const std::string shown = text::make_visible_line(name);
  const Bilingual from = since ? both(" only since {}", " pas sinds {}", since->iso())
                               : both(" not so long", " nog niet zo lang");
  throw Error(both("this clone knows '{}'{}", "deze kloon kent '{}'{}", shown, from),
              both("`git rev-list -1 --before={} {}` names the commit of that day",
                   "`git rev-list -1 --before={} {}` noemt de commit van die dag",
                   as_word(revision.substr(day, revision.find('}', day) - day)), as_word(name)));
}

[[noreturn]] void refuse_step(const std::string& revision) {
  throw Error(both("this clone has kept no note of '{}'", "deze kloon heeft '{}' niet bijgehouden",
                   text::make_visible_line(revision)),
              both("`git reflog` lists what it has", "`git reflog` noemt wat er is"));
}

}  // namespace

void require_noted(const std::string& folder, const std::string& revision,
                   std::span<const std::string> environment) {
  if (revision.find(kOpening) == std::string::npos) return;
  // Not --quiet: then git does not warn.
  const Run told =
      run_offline(folder, {"rev-parse", "--verify", "--end-of-options", revision + "^{commit}"}, environment);
  constexpr std::string_view kYoung = "only goes back to ";
  if (const std::size_t at = told.err.find(kYoung); at != std::string::npos)
    refuse_day(revision, read_day(std::string_view(told.err).substr(at + kYoung.size())));
  if (told.err.starts_with("fatal: log for ")) refuse_step(revision);  // "only has 3 entries", "is empty"
}

}  // namespace accord::git
