#include "render/ratified.hpp"

#include "render/added.hpp"
#include "render/fill.hpp"
#include "render/goal_reading.hpp"
#include "text/join.hpp"

#include <algorithm>

namespace accord::render {
namespace {

constexpr std::size_t kMostNamed = 6;

std::string name_of(const Id& result, Language language) {
  return result.empty() ? fill(Word::purpose, language) : result.text();
}

// The bodies whose yes is missing, or is to earlier terms; none where all are, or where any one will do.
std::vector<std::string> missing_bodies(const Agreement& agreement, const PartyYes& party) {
  std::vector<std::string> out;
  if (agreement.bodies.empty()) return out;
  for (const BodyYes& one : party.bodies)
    if (!one.current) out.push_back(one.body);
  if (out.size() == party.bodies.size()) out.clear();
  return out;
}

// "hanzeschool, noorderzorg (works council)": the parties without a yes to what it says today, and which of
// their bodies that is, where others have said it. At most `most` of them by name.
std::string render_waiting_parties(const Agreement& agreement, std::size_t most, Language language,
                                   const PartyNames& names) {
  std::string out;
  std::size_t count = 0;
  for (const PartyYes& party : agreement.parties) {
    if (party.current || ++count > most) continue;
    out += (out.empty() ? "" : ", ") + names.of(party.party);
    const auto missing = missing_bodies(agreement, party);
    if (!missing.empty()) out += " (" + text::join(missing, ", ") + ')';
  }
  if (count > most) out += ' ' + fill(Word::and_more, language, count - most);
  return out;
}

}  // namespace

std::string render_ratified(const Id& result, std::span<const Id> parties,
                            std::span<const std::string> bodies, Language language) {
  return fill(Word::ratified_by, language, name_of(result, language), join_ids(parties),
              text::join(bodies, ", "));
}

std::string render_ratified_already(const Id& result, const Id& party, std::span<const std::string> bodies,
                                    Date date, Language language) {
  return fill(Word::ratified_already, language, name_of(result, language), party.text(),
              text::join(bodies, ", "), render_date(date, language));
}

std::string render_ratified_terms(const Assessment& assessment, Language language) {
  if (assessment.state == State::stopped) return fill(Word::ratified_stop, language);
  const std::string way = render_way(assessment, language);
  return assessment.numbers ? way : fill(Word::ratified_words, language, way);
}

std::string render_moves(const Agreement& agreement, Language language) {
  std::vector<std::string> out;
  for (const Moved& one : agreement.moved) {
    if (severity_of(one.move) == Severity::note) continue;
    std::string name(text_of(one.move, language));
    if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(std::move(name));
  }
  return text::join(out, ", ");
}

std::string render_ratified_count(const Agreement& agreement, Language language, const PartyNames& names) {
  const std::size_t all = agreement.parties.size();
  const std::size_t current = agreement.count_current();
  if (current == all) return fill(Word::ratified_whole, language);
  return fill(Word::ratified_of, language, current, all) + "; " +
         fill(Word::ratified_waiting, language,
              render_waiting_parties(agreement, kMostNamed, language, names));
}

}  // namespace accord::render
