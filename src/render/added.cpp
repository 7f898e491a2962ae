#include "render/added.hpp"

#include "accord/sentence.hpp"
#include "model/both.hpp"
#include "render/fill.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

namespace accord::render {
std::string render_combining(const Indicator& indicator, Language language) {
  const auto id = [](const Maybe<Id>& one) { return one ? one->value.text() : std::string("?"); };
  switch (indicator.combine) {
    case Combine::sum:
      return fill(Word::combines_sum, language);
    case Combine::mean:
      return fill(Word::combines_mean, language);
    case Combine::weighted:
      return fill(Word::combines_weighted, language, id(indicator.weight));
    case Combine::worst:
      return fill(Word::combines_worst, language);
    case Combine::ratio:
      break;
  }
  return fill(Word::combines_ratio, language, id(indicator.of), id(indicator.to));
}

std::string render_party_added(std::string_view path, std::string_view name, Role role, Language language) {
  return fill(role == Role::observer ? Word::observer_added : Word::party_added, language, path, name);
}

std::string render_parties_added(std::size_t added, std::size_t known, Language language) {
  return fill(Word::parties_added, language, added, known);
}

std::string render_ambition_added(std::string_view path, std::string_view name, std::span<const Id> parties,
                                  Language language) {
  const std::string of = parties.empty() ? fill(Word::all_members, language) : join_ids(parties);
  return fill(Word::ambition_added, language, path, name, of);
}

std::string render_indicator_added(std::string_view path, const Indicator& indicator, Language language) {
  const Word better = indicator.better == Better::higher ? Word::higher_is_better : Word::lower_is_better;
  return fill(Word::indicator_added, language, path, indicator.name.value, indicator.unit.value,
              render_combining(indicator, language), text_of(better, language));
}

std::string render_effort_added(std::string_view path, std::span<const Id> supports, Language language) {
  return fill(Word::effort_added, language, path, join_ids(supports));
}

std::string render_decided(std::string_view path, Date date, std::span<const Id> affects, Language language) {
  if (affects.empty()) return fill(Word::decided_on, language, path, render_date(date, language));
  return fill(Word::decided_for, language, path, render_date(date, language), join_ids(affects));
}

std::string render_next_indicator(Language language) { return fill(Word::next_indicator, language); }

std::string render_next_goal(const Indicator& indicator, const Settings& settings, Date today,
                             Language language) {
  // "%" in a change is relative, and can be misread where the indicator itself is in per cents.
  const std::string_view amount = same_unit(indicator.unit.value, "%") ? "5 pp" : "10%";
  const std::string baseline = settings.start ? "" : " --baseline " + today.iso();
  const char sign = indicator.better == Better::higher ? '+' : '-';
  const Bilingual sentence = both("\"{}{} {} by {}-12-31\"{}", "\"{}{} {} per {}-12-31\"{}", sign, amount,
                                  indicator.id.text(), today.year() + 1, baseline);
  return fill(Word::next_goal, language, sentence.in(language));
}

std::string join_ids(std::span<const Id> ids) {
  return text::join(ids, ", ", [](const Id& id) { return id.text(); });
}

}  // namespace accord::render
