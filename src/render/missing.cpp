#include "render/missing.hpp"

#include "render/amounts.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/result_words.hpp"
#include "text/utf8.hpp"

namespace accord::render {
namespace {

using text::make_visible_line;

static_assert(static_cast<int>(Word::lack_yes_to_other_terms) - static_cast<int>(Word::lack_no_result) ==
              static_cast<int>(Lack::yes_to_other_terms));

Word word_of(Lack lack) {
  return static_cast<Word>(static_cast<int>(Word::lack_no_result) + static_cast<int>(lack));
}

std::string party_name(const Missing& one, const Partnership& partnership, Language language) {
  if (!one.party) return {};
  const Party* party = partnership.find_party(*one.party);
  if (party == nullptr || party->name.value.empty())
    return one.party->empty() ? std::string(text_of(Word::the_partnership, language)) : one.party->text();
  return make_visible_line(party->name.value);
}

std::string result_name(const Missing& one, const Partnership& partnership, ResultNames results) {
  if (!one.result) return {};
  const Goal* goal = results == ResultNames::titles ? partnership.find_goal(*one.result) : nullptr;
  return goal == nullptr ? one.result->text() : '"' + make_visible_line(title_of(*goal)) + '"';
}

std::string text_of_lack(const Missing& one, Language language) {
  if (one.lack == Lack::unreadable) return make_visible_line(one.file);
  const auto day = one.lack == Lack::baseline_cut ? Date::parse(one.text) : std::nullopt;
  return day ? render_date(*day, language) : make_visible_line(one.text);
}

std::string amount(const Missing& one, double value, const Partnership& partnership, Language language) {
  const std::string currency = make_visible_line(partnership.settings.currency);
  if (one.lack == Lack::uneven_hours) return render_amounts({value, std::nullopt}, currency, language);
  if (one.lack == Lack::uneven_budget) return render_amounts({std::nullopt, value}, currency, language);
  const Indicator* indicator = one.indicator ? partnership.find_indicator(*one.indicator) : nullptr;
  return indicator == nullptr ? std::string() : render_difference_a_year(value, *indicator, language);
}

}  // namespace

std::string_view topic_of(std::size_t condition, Language language) {
  return text_of(static_cast<Word>(static_cast<std::size_t>(Word::talk_purpose_stated) + condition),
                 language);
}

std::string render_missing(const Missing& one, const Partnership& partnership, Language language,
                           ResultNames results) {
  const Indicator* indicator = one.indicator ? partnership.find_indicator(*one.indicator) : nullptr;
  return fill(word_of(one.lack), language, party_name(one, partnership, language),
              result_name(one, partnership, results), text_of_lack(one, language),
              indicator != nullptr ? make_visible_line(indicator->name.value) : std::string(),
              one.date ? render_date(*one.date, language) : std::string(),
              amount(one, one.number, partnership, language),
              amount(one, one.other_number, partnership, language), one.months);
}

}  // namespace accord::render
