#include "render/movement.hpp"

#include "model/both.hpp"
#include "render/number.hpp"
#include "render/words.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace accord::render {
namespace {

std::optional<double> progress_of(const Assessment& a) {
  if (!a.numbers || !a.numbers->standing) return std::nullopt;
  return a.numbers->standing->progress;
}

std::string party_of(const Id& party, Language language) {
  return party == Id::all() ? std::string(text_of(Word::the_partnership, language)) : party.text();
}

}  // namespace

std::string render_movement(const Indicator& indicator, const Id& party, std::optional<double> before,
                            double now, Language language) {
  const std::string value = render_exact(now, language);
  const std::string moved = before ? render_exact(*before, language) + " -> " + value
                                   : value + ", " + std::string(text_of(Word::first_figure, language));
  return fmt::format("{}, {}: {}", indicator.id.text(), party_of(party, language), moved);
}

std::string render_already_there(const Indicator& indicator, const Id& party, double value,
                                 Language language) {
  return fmt::format(
      "{}, {}: {}", indicator.id.text(), party_of(party, language),
      fmt::format(fmt::runtime(text_of(Word::stands_already, language)), render_exact(value, language)));
}

std::string render_conflict(const Id& indicator, const Id& party, double before, Date date, double refused,
                            Language language) {
  return both("{}, {}: {} stands on {}, not {}", "{0}, {1}: op {3} staat {2}, niet {4}", indicator.text(),
              party.text(), show_number(before), date.iso(), show_number(refused))
      .in(language);
}

std::string render_progress_movement(const Assessment& before, const Assessment& now, Language language) {
  const auto was = progress_of(before);
  const auto is = progress_of(now);
  std::string out = fmt::format("{} {}: ", text_of(Word::result, language), now.result->id().text());
  if (was && is)
    out += render_percent(*was) + " -> " + render_percent(*is) + ", ";
  else if (is)
    out += render_percent(*is) + ", ";
  return out + std::string(text_of(now.state, language));
}

}  // namespace accord::render
