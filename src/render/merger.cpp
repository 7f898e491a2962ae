#include "render/merger.hpp"

#include "render/added.hpp"
#include "render/fill.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

namespace accord::render {
namespace {

template <class Render>
Bilingual in_both(const Render& render) {
  return {render(Language::en), render(Language::nl)};
}

}  // namespace

std::string render_merged(const MergerNames& merger, Language language) {
  return fill(Word::merged, language, "parties/" + merger.party.text() + ".toml", merger.name,
              join_ids(merger.old), render_date(merger.on, language));
}

std::string render_merged_source(std::span<const Id> old, Language language) {
  return fill(Word::merged_source, language, join_ids(old));
}

std::string render_merged_figures(const Id& party, std::size_t figures, std::span<const Id> indicators,
                                  Language language) {
  return fill(Word::merged_figures, language, "measurements/" + party.text() + ".toml", figures,
              join_ids(indicators));
}

std::vector<std::string> render_to_state(const Id& party, std::span<const ToState> to_state,
                                         Language language) {
  std::vector<std::string> out{fill(Word::must_state, language, party.text())};
  for (const ToState& one : to_state)
    for (const Date date : one.dates)
      out.push_back(fmt::format("  accord measure {} {}=... --date {}", one.indicator.text(), party.text(),
                                date.iso()));
  return out;
}

Bilingual render_left_out(const Id& indicator, std::span<const Date> dates) {
  constexpr std::size_t kMostShown = 6;
  const std::string list =
      text::join(dates.first(std::min(dates.size(), kMostShown)), ", ", [](Date date) { return date.iso(); });
  return in_both([&](Language language) {
    const std::string more = dates.size() > kMostShown
                                 ? ", " + fill(Word::and_more, language, dates.size() - kMostShown)
                                 : std::string();
    return fill(Word::left_out, language, indicator.text(), list + more);
  });
}

Bilingual render_figures_after(const Id& old, const MergerNames& merger) {
  return in_both([&](Language language) {
    return fill(Word::figures_after, language, old.text(), render_date(merger.on, language),
                merger.party.text());
  });
}

Bilingual render_merge_again(Date on) {
  return in_both(
      [on](Language language) { return fill(Word::merge_again, language, render_date(on, language)); });
}

}  // namespace accord::render
