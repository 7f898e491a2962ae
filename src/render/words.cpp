#include "render/words.hpp"

#include <fmt/format.h>

namespace accord::render {
namespace {

constexpr std::string_view kMonths[2][12] = {{"January", "February", "March", "April", "May", "June", "July",
                                              "August", "September", "October", "November", "December"},
                                             {"januari", "februari", "maart", "april", "mei", "juni", "juli",
                                              "augustus", "september", "oktober", "november", "december"}};
constexpr std::string_view kShortMonths[2][12] = {
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}};

std::string with_month(Date date, std::string_view month) {
  return fmt::format("{} {} {}", date.day(), month, date.year());
}

std::size_t month_index(Date date) { return static_cast<std::size_t>(date.month() - 1); }

}  // namespace

std::string_view text_of(Word word, Language language) {
  const Words& words = language == Language::nl ? kDutch : kEnglish;
  return words[static_cast<std::size_t>(word)].text;
}

std::string_view text_of(State state, Language language) {
  return text_of(static_cast<Word>(state), language);  // the states come first, in the same order
}

std::string_view text_of(Move move, Language language) { return move_title(move).in(language); }

std::string render_date(Date date, Language language) {
  return with_month(date, kShortMonths[static_cast<std::size_t>(language)][month_index(date)]);
}

std::string render_long_date(Date date, Language language) {
  return with_month(date, kMonths[static_cast<std::size_t>(language)][month_index(date)]);
}

std::string render_month(Date date, Language language) {
  return fmt::format("{} {}", kMonths[static_cast<std::size_t>(language)][month_index(date)], date.year());
}

static_assert(static_cast<std::size_t>(State::on_track) == static_cast<std::size_t>(Word::on_track) &&
              static_cast<std::size_t>(State::unreadable) == static_cast<std::size_t>(Word::unreadable));

}  // namespace accord::render
