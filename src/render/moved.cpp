#include "render/moved.hpp"

#include "render/fill.hpp"
#include "render/number.hpp"

#include <optional>
#include <vector>

namespace accord::render {
namespace {

std::string_view name_of(Term term, Language language) {
  constexpr Word words[] = {Word::chart_target,       Word::show_deadline, Word::chart_baseline,
                            Word::term_baseline_date, Word::term_parties,  Word::term_measure,
                            Word::show_share,         Word::sentence,      Word::show_stopped};
  return text_of(words[static_cast<std::size_t>(term)], language);
}

// One end of a move; empty where there was nothing, or is nothing any more.
std::string end_of(std::optional<double> level, std::optional<Date> date, const std::vector<Id>& parties,
                   const std::string& text, const Indicator& indicator, Language language,
                   const PartyNames& names) {
  if (level) return render_amount(*level, indicator, language);
  if (date) return render_date(*date, language);
  return parties.empty() ? text : names.join(parties);
}

}  // namespace

std::string render_moved(const Moved& m, const Indicator& indicator, Language language,
                         const PartyNames& names) {
  if (m.is_taken_up()) return fill(Word::moved_taken_up, language, render_date(*m.from_date, language));
  const std::string from =
      end_of(m.from_level, m.from_date, m.from_parties, m.from_text, indicator, language, names);
  const std::string to = end_of(m.to_level, m.to_date, m.to_parties, m.to_text, indicator, language, names);
  const std::string_view move = text_of(m.move, language);
  const std::string_view term = name_of(m.term, language);
  const std::string what = from.empty() || to.empty()
                               ? fill(Word::moved_to, language, move, term, from + to)
                               : fill(Word::moved_from_to, language, move, term, from, to);
  return m.who.empty() ? what : fill(Word::moved_for, language, what, names.join(m.who));
}

}  // namespace accord::render
